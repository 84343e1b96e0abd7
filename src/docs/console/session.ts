import { type Offer, suits } from './offers.ts';

/** What is remembered until the tab is closed. */
export interface Remembered {
  /** Where the ids are from: the emulator in the page, or the origin of a server. */
  readonly target: string;
  readonly offer: Offer;
}

declare global {
  /** The name of this build of the emulator, which is written in when the site is built. */
  var graphChatBuild: string;
}

const key = 'graph-chat.ids';

/** More than a reader wants to choose from. */
const maxRemembered = 300;

/** Remembers ids that a response of a target named, the newest first. */
export function remember(target: string, offers: readonly Offer[]): void {
  const others = remembered().filter(
    (known) => known.target !== target || !offers.some((offer) => isSame(offer, known.offer)),
  );
  const all = [...offers.map((offer) => ({ target, offer })), ...others].slice(0, maxRemembered);
  write(key, JSON.stringify(all));
}

/** Forgets what a target has named. */
export function forget(target: string): void {
  write(key, JSON.stringify(remembered().filter((known) => known.target !== target)));
}

/** The ids for a path parameter of a request whose other parameters are these, each once. */
export function offersFor(
  target: string,
  parameter: string,
  path: Readonly<Record<string, string>>,
  known: readonly Offer[],
): Offer[] {
  const named = remembered().flatMap(({ target: from, offer }) => (from === target ? [offer] : []));
  const fitting = [...named, ...known].filter((offer) => offer.parameter === parameter && suits(offer, path));
  return fitting.filter(({ value }, at) => fitting.findIndex((other) => other.value === value) === at);
}

/** What this build of the site remembers under a name, or undefined. What another one has left may not be understood. */
export function read(name: string): string | undefined {
  try {
    return sessionStorage.getItem(`${name} ${graphChatBuild}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a text. Where the browser keeps nothing, it is forgotten with the page. */
export function write(name: string, text: string): void {
  try {
    sessionStorage.setItem(`${name} ${graphChatBuild}`, text);
  } catch {}
}

function remembered(): Remembered[] {
  try {
    const all: unknown = JSON.parse(read(key) ?? '[]');
    return Array.isArray(all) ? all.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

/** Whatever else on this origin may have written there. */
function isRemembered(value: unknown): value is Remembered {
  const { target, offer } = (value ?? {}) as Partial<Remembered>;
  const { parameter, value: id, label, parents } = (offer ?? {}) as Partial<Offer>;
  return (
    [target, parameter, id, label].every((text) => typeof text === 'string') &&
    typeof parents === 'object' &&
    parents !== null
  );
}

const isSame = (a: Offer, b: Offer) => a.parameter === b.parameter && a.value === b.value;
