import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { AppRecord, AppVersion, TabRecord } from './appRecords.ts';

type Schemas = components['schemas'];
type Content = Pick<TabRecord, 'displayName' | 'configuration'>;

/**
 * The name of a new tab and what it shows: what its app's manifest says of a static tab, or what the request says.
 *
 * Throws a {@link GraphFailure} 400 where a request says something of a static tab.
 */
export function shownIn(
  app: AppRecord,
  { staticTab }: AppVersion,
  { displayName, configuration }: Schemas['teamsTabCreate'],
): Content {
  if (!staticTab) {
    return {
      displayName: displayName ?? app.displayName,
      configuration: configuration ? configured(null, configuration) : null,
    };
  }
  if (displayName === undefined && configuration === undefined) return staticTab;
  throw new GraphFailure(400, {
    message: 'displayName and configuration come from the manifest of the app, which has a static tab.',
  });
}

/** A configuration with what a request changes of it. What it leaves out stays as it is, and is null in a new one. */
export function configured(
  before: TabRecord['configuration'],
  { entityId, contentUrl, websiteUrl, removeUrl }: Schemas['teamsTabConfiguration'],
): NonNullable<TabRecord['configuration']> {
  const { entityId: a, contentUrl: b, websiteUrl: c, removeUrl: d } = before ?? unconfigured;
  return {
    entityId: entityId === undefined ? a : entityId,
    contentUrl: contentUrl === undefined ? b : contentUrl,
    websiteUrl: websiteUrl === undefined ? c : websiteUrl,
    removeUrl: removeUrl === undefined ? d : removeUrl,
  };
}

const unconfigured = { entityId: null, contentUrl: null, websiteUrl: null, removeUrl: null };
