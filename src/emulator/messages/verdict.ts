import type { components } from '../../../generated/beta/schema.ts';

type Violation = components['schemas']['chatMessagePolicyViolation'];

/** The members of the enums that join several, in their order. The first is none. */
const flags = {
  dlpAction: ['none', 'notifySender', 'blockAccess', 'blockAccessExternal'],
  userAction: ['none', 'override', 'reportFalsePositive'],
  verdictDetails: [
    'none',
    'allowFalsePositiveOverride',
    'allowOverrideWithoutJustification',
    'allowOverrideWithJustification',
  ],
} as const;

/**
 * A verdict as it is kept and answered: every property is there, and enum members are in their own letters and order,
 * `AllowOverrideWithoutJustification,AllowFalsePositiveOverride` becoming
 * `allowFalsePositiveOverride,allowOverrideWithoutJustification`.
 */
export function verdictOf(sent: Violation): Violation {
  const { dlpAction, verdictDetails, userAction, justificationText, policyTip } = sent;
  return {
    dlpAction: inOrder(dlpAction, flags.dlpAction),
    verdictDetails: inOrder(verdictDetails, flags.verdictDetails),
    userAction: inOrder(userAction, flags.userAction),
    justificationText: justificationText ?? null,
    policyTip: policyTip
      ? {
          generalText: policyTip.generalText ?? null,
          complianceUrl: policyTip.complianceUrl ?? null,
          matchedConditionDescriptions: policyTip.matchedConditionDescriptions ?? [],
        }
      : null,
  };
}

function inOrder(sent: string | null | undefined, members: readonly [string, ...string[]]): string {
  const named = new Set((sent ?? '').toLowerCase().split(/, ?/));
  const [none, ...others] = members;
  return others.filter((member) => named.has(member.toLowerCase())).join(',') || none;
}
