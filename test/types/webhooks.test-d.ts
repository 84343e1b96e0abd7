// Compiled by both compilers in `test/package/`. What somebody writes who receives notifications without our receiver.
import type { beta, components, webhooks } from 'graph-chat';

type Schemas = components['schemas'];

/** Compiles only if both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

type Body<Name extends 'changeNotification' | 'lifecycleNotification'> =
  webhooks[Name]['post']['requestBody']['content']['application/json'];

same<Body<'changeNotification'>, Schemas['changeNotificationCollection']>(true);
same<Body<'lifecycleNotification'>, Schemas['changeNotificationCollection']>(true);
same<webhooks['validateNotificationUrl']['post']['parameters']['query']['validationToken'], string>(true);
same<keyof beta.webhooks, keyof webhooks>(true);

/** What an endpoint does with a body. */
export function handle({ value, validationTokens }: Body<'changeNotification'>): string[] {
  const [token = ''] = validationTokens ?? [];
  return value.map(({ changeType, lifecycleEvent, resource = '', resourceData, encryptedContent }) => {
    // An editor completes both, and another one compiles.
    if (lifecycleEvent === 'reauthorizationRequired') return lifecycleEvent;
    if (changeType === 'Created') return `${resource} ${resourceData?.id}`;
    return encryptedContent?.dataKey ?? token;
  });
}

// @ts-expect-error a property that no notification has
({}) as Schemas['changeNotification']['resourceDatum'];
