import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const questions = readdirSync(join(root, 'openapi/components/undecided')).map((file) => file.replace('.yaml', ''));

/** The questions in which a reader of the docs finds the choices of each file, or why nobody can see them. */
const listed: Readonly<Record<string, readonly string[] | string>> = {
  'cli/printer.ts': 'It is about the output of a command.',
  'contract/readJson.ts': ['deepBodies'],
  'emulator/apps/catalog.ts': ['unknownApps'],
  'emulator/apps/personalAppChat.ts': ['chatOfApp'],
  'emulator/apps/createChatHandlers.ts': ['stepsOfCreation'],
  'emulator/apps/consent.ts': ['selectedApps'],
  'emulator/apps/permissionGrants.ts': ['orderOfGrants'],
  'emulator/chats/chats.ts': ['sameTopic'],
  'emulator/chats/createChat.ts': ['chatWithoutMembers', 'chatThatWasDeleted'],
  'emulator/chats/listChats.ts': ['orderOfChats'],
  'emulator/chats/members.ts': ['pagesOfMembers', 'fullChat'],
  'emulator/conversations/attachments.ts': ['sizeOfAttachments', 'bytesOfItems'],
  'emulator/conversations/openThread.ts': ['guestsOfGroups'],
  'emulator/conversations/recipients.ts': ['appsAsSenders'],
  'emulator/conversations/senders.ts': ['groupsAsSenders'],
  'emulator/conversations/summary.ts': ['lengthOfPreviews'],
  'emulator/conversations/threads.ts': ['changedThread'],
  'emulator/directory/directory.ts': ['unknownPeople', 'idsOfPeople'],
  'emulator/directory/directoryPage.ts': ['orderOfUsers'],
  'emulator/directory/identify.ts': ['acceptedTokens'],
  'emulator/directory/outsideNames.ts': ['idsOfPeople'],
  'emulator/messages/delta.ts': ['deletedBeforeDelta', 'pagesOfDelta'],
  'emulator/messages/exports.ts': 'No response depends on how many messages are read at once.',
  'emulator/messages/forward.ts': ['forwardedText'],
  'emulator/messages/hostedContents.ts': ['pagesOfHostedContents', 'headersOfPictures'],
  'emulator/messages/mentionMarkers.ts': ['textOfMentions'],
  'emulator/messages/messageContent.ts': ['mentionedOne', 'contentOfAttachments', 'shownAttachments'],
  'emulator/messages/messageSize.ts': ['sizeOfMessages'],
  'emulator/messages/messages.ts': ['deletedMessagesInLists'],
  'emulator/messages/newHostedContents.ts': ['typesOfPictures'],
  'emulator/messages/openMessage.ts': ['deletedMessages'],
  'emulator/messages/pins.ts': ['deletedPins', 'pinnedTwice'],
  'emulator/messages/quote.ts': ['quotedText'],
  'emulator/messages/reactions.ts': ['reactionTwice'],
  'emulator/odata/bytesResponse.ts': ['headersOfPictures'],
  'emulator/odata/page.ts': ['pagesWithoutTop'],
  'emulator/odata/search.ts': ['deepFilters'],
  'emulator/odata/parseFilter.ts': ['deepFilters'],
  ...Object.fromEntries(
    ['expiry', 'form', 'people', 'sessions'].map((name) => [
      `emulator/signIn/${name}.ts`,
      'The contract has no sign-in.',
    ]),
  ),
  'emulator/throttle.ts': ['countedRequests'],
  'emulator/subscriptions/changes.ts': [
    'notificationsOfReactions',
    'notificationsOfUndo',
    'notificationsOfFirstMembers',
  ],
  'emulator/subscriptions/certificates.ts': ['textsOfSubscriptionErrors'],
  'emulator/subscriptions/encryptionCertificates.ts': ['textsOfSubscriptionErrors'],
  'emulator/subscriptions/endpointHealth.ts': ['pausesOfNotifications'],
  'emulator/subscriptions/endpointSlots.ts': ['pausesOfNotifications'],
  'emulator/subscriptions/handshake.ts': ['textsOfSubscriptionErrors'],
  'emulator/subscriptions/lifecycle.ts': ['timeOfReauthorization'],
  'emulator/subscriptions/notificationUrls.ts': ['unsecuredEndpoints'],
  'emulator/subscriptions/notifications.ts': ['notificationsOfGroups'],
  'emulator/subscriptions/queueSender.ts': ['pausesOfNotifications'],
  'emulator/subscriptions/subscriptions.ts': ['pagesOfSubscriptions'],
  'http/listen.ts': ['connectionLimits'],
  'http/origins.ts': ['webPageOrigins'],
};

describe('what the sources leave undecided', () => {
  test('includes the choices of every file that says it makes one', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
    const choosing = files.filter(
      (file) =>
        /^(cli|contract|emulator|http)\/.+\.ts$/.test(file) && /(?<!')\bour\s+(?:\*\s+)?choice/i.test(textOf(file)),
    );
    const advice = 'Write a question in openapi/components/undecided/, and list it here.';
    expect(
      choosing.filter((file) => !(file in listed)),
      advice,
    ).toEqual([]);
  });

  test('has every question that is listed for a file', () => {
    const names = Object.values(listed).flatMap((entry) => (typeof entry === 'string' ? [] : entry));
    expect(names.filter((name) => !questions.includes(name))).toEqual([]);
  });
});

const textOf = (file: string) => readFileSync(join(root, 'src', file), 'utf8');
