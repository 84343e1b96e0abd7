import { sowChat } from './loadChat.ts';
import { sowConversation } from './loadConversation.ts';
import { sowDirectory } from './loadDirectory.ts';
import { Names } from './names.ts';
import type { Ground } from './runAs.ts';
import { at, type Seed } from './seed.ts';

/** Adds what a seed says to what is there. Throws a {@link SeedError}; then nothing may be kept. */
export async function sow(seed: Seed, ground: Ground): Promise<void> {
  const names = new Names(ground.records, ground.directory);
  await sowDirectory(seed, ground, names);
  for (const [i, chat] of (seed.chats ?? []).entries()) {
    await at(`chats[${i}]`, () => sowChat(chat, ground, names, `chats[${i}]`));
  }
  for (const [name, group] of Object.entries(seed.groups ?? {})) {
    for (const [i, conversation] of (group?.conversations ?? []).entries()) {
      const place = `groups.${name}.conversations[${i}]`;
      const groupId = names.groups.get(name) ?? '';
      await at(place, () => sowConversation(conversation, { groupId, place }, ground, names));
    }
  }
}
