import { GraphFailure } from '../../contract/graphFailure.ts';
import type { AppVersion } from './appRecords.ts';

/** The type that needs no declaration. */
const systemDefault = 'systemDefault';

/** Sees that the manifest of an app declares a type of notifications. Throws a {@link GraphFailure} 400. */
export function declaredActivity({ activityTypes }: AppVersion, activityType: string): void {
  if (activityType === systemDefault || activityTypes === null || activityTypes.includes(activityType)) return;
  throw new GraphFailure(400, { message: `The manifest of the app declares no activity type '${activityType}'.` });
}
