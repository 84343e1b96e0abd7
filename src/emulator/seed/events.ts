import { at } from './seed.ts';

/** Something that happened. */
export interface Event {
  /** In ms since 1970. */
  readonly time: number;
  /** Where the seed tells of it: `chats[0].messages[1]`. */
  readonly place: string;
  readonly happen: () => Promise<void>;
}

/** Lets events happen in the order of time; those of one time in the order in which they are told. */
export async function happen(events: readonly Event[]): Promise<void> {
  const ordered = events.toSorted((a, b) => a.time - b.time);
  for (const event of ordered) await at(event.place, event.happen);
}
