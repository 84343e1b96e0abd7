/** What is read of the claims of a token. */
export interface Claims {
  readonly oid?: string;
  readonly upn?: string;
  readonly preferred_username?: string;
  readonly name?: string;
  readonly tid?: string;
  readonly appid?: string;
  readonly azp?: string;
  readonly app_displayname?: string;
  /** Delegated permissions, separated by spaces. */
  readonly scp?: string;
  /** Application permissions. */
  readonly roles?: readonly string[];
}

const texts = ['oid', 'upn', 'preferred_username', 'name', 'tid', 'appid', 'azp', 'app_displayname', 'scp'] as const;

/**
 * The claims of a JWT, or undefined where the token is none. Claims that are not of their type are left out. The
 * signature is not checked: the emulator protects nothing, and a token for it can be written by hand.
 */
export function claims(token: string): Claims | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  try {
    const text = atob((parts[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? read(value) : undefined;
  } catch {
    return undefined;
  }
}

function read(value: Readonly<Record<string, unknown>> | object): Claims {
  const all = value as Readonly<Record<string, unknown>>;
  const kept = texts.filter((name) => typeof all[name] === 'string' && (all[name] !== '' || name === 'scp'));
  const { roles } = all;
  return {
    ...Object.fromEntries(kept.map((name) => [name, all[name]])),
    ...(Array.isArray(roles) ? { roles: roles.filter((role) => typeof role === 'string') } : {}),
  };
}
