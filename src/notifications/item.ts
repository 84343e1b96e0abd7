import type { components } from '../../generated/v1.0/schema.ts';
import type { Known } from '../client/isOneOf.ts';
import { malformed } from './refusal.ts';

type Schemas = components['schemas'];

/** What happened to a resource. */
export type ChangeType = Known<Schemas['changeType']>;

/** A notification whose form was checked, with what every one of them has. */
export interface Item {
  readonly subscriptionId: string;
  readonly tenantId: string;
  readonly clientState: string | null;
  /** The notification as it was sent. */
  readonly notification: Schemas['changeNotification'];
  /** Undefined if it is not about the life of the subscription. */
  readonly lifecycleEvent: string | undefined;
  readonly change: ItemChange | undefined;
}

/** What a notification says of a resource. */
export interface ItemChange {
  readonly changeType: ChangeType;
  readonly resource: string;
  readonly encrypted: Schemas['changeNotificationEncryptedContent'] | undefined;
}

/** The parts of a body. */
export interface Collection {
  readonly items: readonly Item[];
  readonly validationTokens: readonly string[];
}

type Properties = Readonly<Record<string, unknown>>;

const changeTypes: readonly ChangeType[] = ['created', 'updated', 'deleted'];

/**
 * Checks the form of a body: a collection with at most so many notifications. It takes the spelling of Teams' own pages,
 * `Created` and `EncryptedContent`, beside that of the schema. Throws a `Refusal`.
 */
export function readCollection(body: unknown, maxItems: number): Collection {
  if (!isObject(body) || !Array.isArray(body['value']))
    throw malformed('The body is not a collection of notifications.');
  const { value, validationTokens = [] } = body as { value: unknown[]; validationTokens?: unknown };
  const tokens = validationTokens ?? [];
  if (!Array.isArray(tokens) || !tokens.every(isString))
    throw malformed('The validationTokens are not a list of strings.');
  if (value.length > maxItems || tokens.length > maxItems) {
    throw malformed(`The body has more notifications or tokens than maxItems allows: ${maxItems}.`);
  }
  return { items: value.map(readItem), validationTokens: tokens };
}

function readItem(notification: unknown): Item {
  if (!isObject(notification)) throw malformed('A notification is not an object.');
  const { subscriptionId, tenantId, clientState = null, lifecycleEvent } = notification;
  if (!isString(subscriptionId)) throw malformed('A notification has no subscriptionId.');
  if (!isString(tenantId)) throw malformed('A notification has no tenantId.', subscriptionId);
  if (clientState !== null && !isString(clientState)) throw malformed('A clientState is not a string.', subscriptionId);
  // From here on it has the type that it claims to be of, though the rest of it is passed on unread.
  const claimed = notification as Properties & Schemas['changeNotification'];
  const of = { subscriptionId, tenantId, clientState, notification: claimed };
  if (isString(lifecycleEvent)) return { ...of, lifecycleEvent, change: undefined };
  return { ...of, lifecycleEvent: undefined, change: readChange(notification, subscriptionId) };
}

function readChange(notification: Properties, subscriptionId: string): ItemChange {
  const { resource } = notification;
  const changeType = String(notification['changeType']).toLowerCase();
  if (!isString(resource)) throw malformed('A notification has no resource.', subscriptionId);
  if (!isChangeType(changeType)) throw malformed('A notification has no known changeType.', subscriptionId);
  const encrypted = notification['encryptedContent'] ?? notification['EncryptedContent'] ?? undefined;
  if (encrypted !== undefined && !isEncrypted(encrypted)) {
    throw malformed('An encrypted content lacks some of its properties.', subscriptionId);
  }
  return { changeType, resource, encrypted };
}

function isEncrypted(value: unknown): value is Schemas['changeNotificationEncryptedContent'] {
  return (
    isObject(value) &&
    isString(value['data']) &&
    isString(value['dataKey']) &&
    isString(value['dataSignature']) &&
    isString(value['encryptionCertificateId'])
  );
}

const isChangeType = (value: string): value is ChangeType => (changeTypes as readonly string[]).includes(value);

const isString = (value: unknown): value is string => typeof value === 'string';

/** Whether a value is an object with properties. */
export const isObject = (value: unknown): value is Properties =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
