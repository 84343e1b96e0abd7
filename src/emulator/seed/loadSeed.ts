import { escaped } from '../../contract/violation.ts';
import { idProblem } from '../directory/outsideNames.ts';
import { loadChat } from './loadChat.ts';
import { loadConversation } from './loadConversation.ts';
import { loadDirectory } from './loadDirectory.ts';
import { Names } from './names.ts';
import type { SeedContext } from './runAs.ts';
import { requireValid, type Seed, withPath } from './seed.ts';

/** Adds what a seed says to what is there. Throws a {@link SeedError}; then nothing may be kept. */
export async function loadSeed(seed: Seed, context: SeedContext): Promise<void> {
  await withPath('/tenantId', async () => requireValid('The id of the home tenant', seed.tenantId, idProblem));
  const names = new Names(context.records, context.directory);
  await loadDirectory(seed, context, names);
  for (const [i, chat] of (seed.chats ?? []).entries()) {
    await withPath(`/chats/${i}`, () => loadChat(chat, context, names, `/chats/${i}`));
  }
  for (const [name, group] of Object.entries(seed.groups ?? {})) {
    for (const [i, conversation] of (group?.conversations ?? []).entries()) {
      const seedPath = `/groups/${escaped(name)}/conversations/${i}`;
      const groupId = names.groups.get(name) ?? '';
      await withPath(seedPath, () => loadConversation(conversation, { groupId, seedPath }, context, names));
    }
  }
}
