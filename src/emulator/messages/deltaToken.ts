import { GraphFailure } from '../../contract/graphFailure.ts';
import { base64url, fromBase64 } from '../ids.ts';

/** How far a caller has followed the changes of messages. */
export interface DeltaState {
  /** The user whose messages they are. */
  readonly userId: string;
  /** What the first request asked for. */
  readonly top: number;
  readonly filter?: string;
  /** The sequence number of the last change that was told. */
  readonly after: number;
  /** What only the first round needs. */
  readonly first?: {
    /** The sequence number of the last change before the round. */
    readonly began: number;
    /** From when on it tells of changes, as `timeOrder` writes times. */
    readonly since: string;
  };
}

/** The two kinds of tokens, by the query options that carry them. */
export type DeltaOption = '$skiptoken' | '$deltatoken';

const version = '1.';
const longest = 4096;

/** The token for a state. Throws a {@link GraphFailure} 400 where the filter is too long for one. */
export function deltaToken(option: DeltaOption, state: DeltaState): string {
  const token = version + base64url(JSON.stringify({ option, ...state })).replaceAll('=', '');
  if (token.length > longest) {
    throw new GraphFailure(400, { message: 'The $filter is too long for the links to carry on. Shorten it.' });
  }
  return token;
}

/**
 * The state of a token. `sequence` is the number of the last change that there is.
 *
 * Throws a {@link GraphFailure} 400 where it is none of these, or for another user, or of a store that knew more changes:
 * one that was lost.
 */
export function readDeltaToken(option: DeltaOption, token: string, userId: string, sequence: number): DeltaState {
  const value = decoded(token);
  if (isState(value) && value.option === option && value.userId === userId && value.after <= sequence) {
    const { option: _, ...state } = value;
    return state;
  }
  throw new GraphFailure(400, { message: `The query option ${option} is not a token of this service.` });
}

function decoded(token: string): unknown {
  try {
    return token.startsWith(version) ? JSON.parse(fromBase64(token.slice(version.length))) : undefined;
  } catch {
    return undefined;
  }
}

/** Anybody can make a token, so it is looked at like any other input. */
function isState(value: unknown): value is DeltaState & { readonly option: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { top, after, filter, first } = value as Record<string, unknown>;
  const isFilter = filter === undefined || typeof filter === 'string';
  return isCount(top) && top > 0 && top <= 50 && isCount(after) && isFilter && isFirst(first);
}

function isFirst(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  const { began, since } = value as Record<string, unknown>;
  return isCount(began) && typeof since === 'string';
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
