/**
 * What is wrong with an id from outside, such as a claim of a token or an id of a seed, or undefined if nothing is: it
 * has 1 to `maxLength` printable ASCII characters without a space, not only dots. Our choice, so that URLs, other ids and
 * the log can contain it. `maxLength` defaults to 64; the ids of the service are GUIDs.
 */
export const idProblem = (id: string, maxLength = 64): string | undefined =>
  /^[!-~]+$/.test(id) && /[^.]/.test(id) && id.length <= maxLength
    ? undefined
    : `must have 1 to ${maxLength} printable ASCII characters, no space, and not only dots`;

/**
 * What is wrong with a user principal name, or undefined if nothing is: it has 1 to 113 characters, as in the service, of
 * any script, without spaces and control characters.
 *
 * @see https://learn.microsoft.com/entra/identity/hybrid/connect/plan-connect-userprincipalname
 */
export const principalNameProblem = (name: string): string | undefined =>
  /^[\p{L}\p{M}\p{N}\p{P}\p{S}]{1,113}$/u.test(name)
    ? undefined
    : 'must have 1 to 113 characters, none of them a space or a control character';

/** What is wrong with the name of a person or an app, or undefined if nothing is: 256 characters are the most. */
export const displayNameProblem = (name: string): string | undefined =>
  /^[^\p{Cc}\p{Cs}]{1,256}$/u.test(name)
    ? undefined
    : 'must have 1 to 256 characters, none of them a control character';
