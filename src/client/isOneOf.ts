/** The members of an evolvable enum that are known, without the string that stands for all others. */
export type Known<Value> = Value extends string ? (string extends Value ? never : Value) : never;

/**
 * Whether the value of an evolvable enum is one of those that you handle. Then a `switch` over them is complete.
 * @example
 * if (isOneOf(chat.chatType, 'oneOnOne', 'group')) show[chat.chatType](chat);
 * @see https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations
 */
export function isOneOf<Value extends string | null | undefined, const Member extends Known<Value>>(
  value: Value,
  ...members: readonly Member[]
): value is Value & Member {
  return (members as readonly (string | null | undefined)[]).includes(value);
}
