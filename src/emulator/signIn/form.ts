import type { HttpRequest } from '../../contract/httpRequest.ts';
import { SignInFailure } from './signInErrors.ts';

/** How many bytes a form may have: our choice. An assertion or `claims` has a few thousand. */
const maxSize = 64 * 1024;

/**
 * The parameters of a request. An empty one is absent, as the protocol says. MSAL sends some twice, so only two values of one
 * name are refused.
 */
export class Form {
  readonly #values: ReadonlyMap<string, string>;

  constructor(pairs: Iterable<readonly [string, string]>) {
    const values = new Map<string, string>();
    for (const [name, value] of pairs) {
      if (value === '') continue;
      if (values.has(name) && values.get(name) !== value)
        throw new SignInFailure(90013, `The parameter '${name.slice(0, 50)}' is given more than once.`);
      values.set(name, value);
    }
    this.#values = values;
  }

  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** These parameters and others, which give way to these. */
  over(others: Iterable<readonly [string, string]>): Form {
    const own = this.#values;
    return new Form([...[...others].filter(([name]) => !own.has(name)), ...own]);
  }

  get entries(): readonly (readonly [string, string])[] {
    return [...this.#values];
  }
}

/** Reads a form. Throws a {@link SignInFailure} if it is too large, of another type, or malformed. */
export async function readForm(request: HttpRequest): Promise<Form> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (request.hasBody && type !== 'application/x-www-form-urlencoded') {
    throw new SignInFailure(90013, 'The body must be application/x-www-form-urlencoded.');
  }
  const bytes = await request.read(maxSize).catch(() => {
    throw new SignInFailure(90013, 'The request ended before its body did.');
  });
  if (!bytes) throw new SignInFailure(90013, `The body has more than ${maxSize} bytes.`, { status: 413 });
  return new Form(new URLSearchParams(decoded(bytes)));
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SignInFailure(90013, 'The body is not UTF-8.');
  }
}
