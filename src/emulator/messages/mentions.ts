import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Directory } from '../directory/directory.ts';
import { namedUser } from '../directory/namedUser.ts';

type Schemas = components['schemas'];

/**
 * The mentions of a new message, as they are kept.
 *
 * Throws a {@link GraphFailure} 400 where one does not mention exactly one.
 */
export async function mentionsOf(
  sent: readonly Schemas['chatMessageMentionCreate'][],
  directory: Directory,
): Promise<Schemas['chatMessageMention'][]> {
  const mentions: Schemas['chatMessageMention'][] = [];
  for (const [at, { id, mentionText, mentioned }] of sent.entries()) {
    mentions.push({ id, mentionText, mentioned: await mentionedOf(mentioned, at, directory) });
  }
  return mentions;
}

async function mentionedOf(
  { application, user, conversation, tag }: Schemas['mentionedCreate'],
  at: number,
  directory: Directory,
): Promise<Schemas['chatMessageMentionedIdentitySet']> {
  if ([application, user, conversation, tag].filter(Boolean).length !== 1) {
    throw new GraphFailure(400, {
      message: `mentions[${at}].mentioned must name one: an application, a user, a conversation or a tag.`,
    });
  }
  return {
    application: application
      ? {
          '@odata.type': '#microsoft.graph.teamworkApplicationIdentity',
          ...named(application),
          applicationIdentityType: application.applicationIdentityType ?? null,
        }
      : null,
    device: null,
    conversation: conversation
      ? {
          '@odata.type': '#microsoft.graph.teamworkConversationIdentity',
          ...named(conversation),
          conversationIdentityType: conversation.conversationIdentityType ?? null,
        }
      : null,
    tag: tag ? { '@odata.type': '#microsoft.graph.teamworkTagIdentity', ...named(tag) } : null,
    user: user ? await namedUser(directory, user) : null,
  };
}

const named = ({ id, displayName = null }: { id: string; displayName?: string | null }) => ({ id, displayName });
