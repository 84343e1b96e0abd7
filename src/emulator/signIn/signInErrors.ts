/**
 * The errors of sign-in by their number, which is that of Microsoft Entra ID: `error` is the protocol's code, `status` that
 * of the token endpoint, `message` the text behind the number.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const errors = {
  16000: {
    error: 'interaction_required',
    message: 'Several people are signed in. Say who with login_hint, or let the person choose.',
  },
  50011: {
    error: 'invalid_request',
    message: 'The redirect URI that the request names is not one of those of the application.',
  },
  50013: {
    error: 'invalid_grant',
    message: 'The assertion is not valid: nobody here has signed it, or it has expired.',
  },
  50034: { error: 'invalid_grant', message: 'The user account does not exist in the directory.' },
  50058: { error: 'login_required', message: 'A silent sign-in request was sent but no user is signed in.' },
  50076: {
    error: 'interaction_required',
    suberror: 'basic_action',
    message: 'Due to a configuration change made by your administrator, you must use multi-factor authentication.',
  },
  50126: { error: 'invalid_grant', message: 'Error validating credentials due to invalid username or password.' },
  50173: {
    error: 'invalid_grant',
    suberror: 'bad_token',
    message: 'The grant was revoked. The person has to sign in again.',
  },
  54005: {
    error: 'invalid_grant',
    message: 'The authorization code was already redeemed. Send the person to sign in again.',
  },
  65001: {
    error: 'invalid_grant',
    suberror: 'consent_required',
    message:
      'The user or administrator has not consented to use the application. Send the person to sign in, and to consent.',
  },
  65004: { error: 'access_denied', message: 'The user declined to consent to access the app.' },
  70000: { error: 'invalid_grant', message: 'The provided code or refresh token is not valid.' },
  70003: { error: 'unsupported_grant_type', message: 'The app requested a grant type that is not supported.' },
  70008: {
    error: 'invalid_grant',
    message: 'The provided authorization code has expired. Send the person to sign in again.',
  },
  70011: { error: 'invalid_scope', message: 'The provided scope is not valid.' },
  70016: { error: 'authorization_pending', message: 'The person has not signed in yet. Go on polling.' },
  70017: { error: 'slow_down', message: 'The client polls too often. Wait longer between requests.' },
  70019: { error: 'expired_token', message: 'The device code has expired. Ask for another one.' },
  70020: { error: 'authorization_declined', message: 'The person declined to sign in on the device.' },
  90002: { error: 'invalid_request', message: 'The tenant is not found.' },
  90013: { error: 'invalid_request', message: 'The request is malformed.' },
  90014: { error: 'invalid_request', message: 'A parameter that the protocol requires is missing.' },
  90033: { error: 'temporarily_unavailable', status: 503, message: 'A transient error has occurred. Try again.' },
  90094: { error: 'access_denied', message: 'An administrator has to consent to what the application asks for.' },
  500131: { error: 'invalid_grant', message: 'The audience of the assertion is not the application that presents it.' },
  501481: {
    error: 'invalid_grant',
    message: 'The code_verifier does not match the code_challenge of the authorization request.',
  },
  700016: { error: 'unauthorized_client', message: 'The application is not found in the directory.' },
  700054: { error: 'unsupported_response_type', message: "The response_type is not supported. Use 'code'." },
  700082: { error: 'invalid_grant', message: 'The refresh token has expired. Send the person to sign in again.' },
  900561: { error: 'invalid_request', status: 405, message: 'The endpoint accepts POST requests alone.' },
  1002012: {
    error: 'invalid_scope',
    message:
      'An application on its own asks for the scope /.default of a resource, such as https://graph.microsoft.com/.default.',
  },
  7000215: { error: 'invalid_client', status: 401, message: 'Invalid client secret provided.' },
  7000218: {
    error: 'invalid_client',
    status: 401,
    message: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  },
  9002325: {
    error: 'invalid_request',
    message: 'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
  },
} satisfies Record<number, KnownError>;

interface KnownError {
  readonly error: string;
  readonly suberror?: string;
  /** Defaults to 400. */
  readonly status?: number;
  readonly message: string;
}

const known = (number: SignInErrorNumber): KnownError => errors[number];

/** The number of an error, as in `AADSTS700016`. */
export type SignInErrorNumber = keyof typeof errors;

/** Every number that sign-in knows. */
export const signInErrorNumbers = Object.keys(errors).map(Number);

/** Every error that sign-in knows: its number, the status of the token endpoint, the code of the protocol and the text. */
export const signInErrors = signInErrorNumbers.map((number) => {
  const { error: code, status = 400, message } = known(number as SignInErrorNumber);
  return { error: number, status, code, message };
});

/** The error for a status alone: the one that is about it. Anything may fail in a way that passes. */
export function numberOfStatus(status: number): SignInErrorNumber {
  if (status === 400) return 90013;
  const found = signInErrors.find((error) => error.status === status)?.error;
  return found === undefined ? 90033 : (found as SignInErrorNumber);
}

/** A sign-in request that gets an error. Thrown by any step, caught in one place. */
export class SignInFailure extends Error {
  override readonly name = 'SignInFailure';
  readonly number: number;
  readonly error: string;
  readonly suberror: string | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  /** `message` defaults to the text of the number, `status` to its own. */
  constructor(
    number: SignInErrorNumber,
    message?: string,
    { status, headers = {} }: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    const { error, suberror, status: own = 400, message: text } = known(number);
    super(`AADSTS${number}: ${message ?? text}`);
    this.number = number;
    this.error = error;
    this.suberror = suberror;
    this.status = status ?? own;
    this.headers = headers;
  }
}

/** Whether sign-in has an error with this number. */
export const isSignInError = (number: number): number is SignInErrorNumber => Object.hasOwn(errors, number);

/** The body of an error of the token endpoint. `correlationId` is the client's own id of the request, if it gave one. */
export function signInErrorBody(failure: SignInFailure, traceId: string, correlationId: string, now: number): object {
  const { message, number, error, suberror } = failure;
  return {
    error,
    error_description: `${message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${stamp(now)}`,
    error_codes: [number],
    timestamp: stamp(now),
    trace_id: traceId,
    correlation_id: correlationId,
    ...(suberror === undefined ? {} : { suberror }),
  };
}

const stamp = (now: number) =>
  new Date(now)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');

/** The failure of a request without a parameter that it needs. */
export const missing = (name: string) =>
  new SignInFailure(
    90014,
    `The required field '${name}' is missing. The request must contain the parameter '${name}'.`,
  );
