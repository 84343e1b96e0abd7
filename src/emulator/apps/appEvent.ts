import { initiator } from '../directory/initiator.ts';
import { writeEvent } from '../messages/writeMessage.ts';
import type { Situation } from '../requestContext.ts';
import type { AppRecord } from './appRecords.ts';

const types = {
  installed: '#microsoft.graph.teamsAppInstalledEventMessageDetail',
  upgraded: '#microsoft.graph.teamsAppUpgradedEventMessageDetail',
  removed: '#microsoft.graph.teamsAppRemovedEventMessageDetail',
} as const;

/** Tells a chat what the caller did with an app in it. */
export function writeAppEvent(situation: Situation, chatId: string, what: keyof typeof types, app: AppRecord) {
  return writeEvent(situation, chatId, {
    '@odata.type': types[what],
    teamsAppId: app.id,
    teamsAppDisplayName: app.displayName,
    initiator: initiator(situation),
  });
}
