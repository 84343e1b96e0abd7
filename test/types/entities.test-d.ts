// Compiled by both compilers in `test/package/`. The names of our properties are the names that Microsoft's types have.
import type * as Graph from '@microsoft/microsoft-graph-types';
import type { components } from 'graph-chat';

type Schemas = components['schemas'];
type Annotation = `${string}@${string}`;
type Names<T> = Exclude<keyof T, Annotation>;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const same = <A, B>(_: Same<A, B>): void => {};

/** Below a chat, these have paths of their own. They are never part of the chat itself. */
type OwnPath = 'installedApps' | 'messages' | 'permissionGrants' | 'pinnedMessages' | 'tabs' | 'targetedMessages';

/** Newer than the release of Microsoft's types that is compared. */
type Newer = Exclude<'migrationMode' | 'originalCreatedDateTime', keyof Graph.Chat>;

same<Exclude<Names<Schemas['chat']>, Newer>, Exclude<keyof Graph.Chat, OwnPath>>(true);
same<Names<Schemas['aadUserConversationMember']>, keyof Graph.AadUserConversationMember>(true);
same<Names<Schemas['conversationMember']>, keyof Graph.ConversationMember>(true);
same<Names<Schemas['conversation']>, keyof Graph.Conversation>(true);

same<Names<Schemas['chatMessage']>, Exclude<keyof Graph.ChatMessage, 'hostedContents' | 'replies'>>(true);
same<Names<Schemas['chatMessageAttachment']>, keyof Graph.ChatMessageAttachment>(true);
same<Names<Schemas['chatMessageInfo']>, keyof Graph.ChatMessageInfo>(true);
same<Names<Schemas['chatMessageMention']>, keyof Graph.ChatMessageMention>(true);
same<Names<Schemas['chatMessageReaction']>, keyof Graph.ChatMessageReaction>(true);
same<Names<Schemas['chatViewpoint']>, keyof Graph.ChatViewpoint>(true);
same<Names<Schemas['conversationThread']>, keyof Graph.ConversationThread>(true);
same<Names<Schemas['pinnedChatMessageInfo']>, keyof Graph.PinnedChatMessageInfo>(true);
same<Names<Schemas['post']>, keyof Graph.Post>(true);
same<Names<Schemas['subscription']>, keyof Graph.Subscription>(true);
same<Names<Schemas['changeNotification']>, keyof Graph.ChangeNotification>(true);
same<Names<Schemas['changeNotificationCollection']>, keyof Graph.ChangeNotificationCollection>(true);
same<Names<Schemas['changeNotificationEncryptedContent']>, keyof Graph.ChangeNotificationEncryptedContent>(true);
same<Names<Schemas['teamsAppInstallation']>, keyof Graph.TeamsAppInstallation>(true);
same<Names<Schemas['teamsTab']>, keyof Graph.TeamsTab>(true);
