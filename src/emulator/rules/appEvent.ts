import type { Situation } from '../handler.ts';
import type { AppRecord } from '../records/app.ts';
import { initiator } from '../views/initiator.ts';
import { writeEvent } from './writeMessage.ts';

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
