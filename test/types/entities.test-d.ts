// Compiled by both compilers in types.test.ts. The names of our properties are the names that Microsoft's types have.
import type {
  AadUserConversationMember,
  Chat,
  Conversation,
  ConversationMember,
} from '@microsoft/microsoft-graph-types';
import type { components } from 'graph-chat';

type Schemas = components['schemas'];
type Annotation = `${string}@${string}`;
type Names<T> = Exclude<keyof T, Annotation>;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const same = <A, B>(_: Same<A, B>): void => {};

/** Below a chat, these have paths of their own. They are never part of the chat itself. */
type OwnPath = 'installedApps' | 'messages' | 'permissionGrants' | 'pinnedMessages' | 'tabs' | 'targetedMessages';
/** Newer than the release of Microsoft's types that is compared. */
type Newer = Exclude<'migrationMode' | 'originalCreatedDateTime', keyof Chat>;

same<Exclude<Names<Schemas['chat']>, Newer>, Exclude<keyof Chat, OwnPath>>(true);
same<Names<Schemas['aadUserConversationMember']>, Exclude<keyof AadUserConversationMember, 'user'>>(true);
same<Names<Schemas['conversationMember']>, keyof ConversationMember>(true);
same<Names<Schemas['conversation']>, keyof Conversation>(true);
