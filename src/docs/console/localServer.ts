import type { ReceivedResponse, SentRequest } from './messages.ts';

/**
 * The origin of a server on this machine. Throws an Error for any other address: what is sent from here may carry no token
 * that is worth anything, so it goes to no server that could want one.
 */
export function localServer(text: string): string {
  const url = URL.parse(text.trim());
  const isLocal = url?.protocol === 'http:' && (url.hostname === '127.0.0.1' || url.hostname === 'localhost');
  if (!url || !isLocal || url.username !== '' || url.password !== '') {
    throw new Error('Requests go to this machine only: write http://127.0.0.1:4010, or another port.');
  }
  return url.origin;
}

/** Sends a request to a server on this machine. Rejects with an Error that says what may be done if there is no response. */
export async function sendToLocal(request: SentRequest): Promise<ReceivedResponse> {
  const origin = localServer(request.url);
  const { method, url, headers, body } = request;
  const start = performance.now();
  const answer = fetch(url, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    ...(body === undefined ? {} : { body }),
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'manual',
  });
  const response = await answer.catch(async () => {
    throw new Error(await reasonOf(origin));
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const milliseconds = performance.now() - start;
  return { status: response.status, headers: [...response.headers], body: bytes, milliseconds };
}

/** A browser does not say why there is no response. Whether anything answers at all can be found out. */
async function reasonOf(origin: string): Promise<string> {
  const { port } = new URL(origin);
  const isThere = await fetch(origin, { mode: 'no-cors', credentials: 'omit' }).then(
    () => true,
    () => false,
  );
  const letIn = isLocalPage() ? '' : ` --origin ${location.origin}`;
  const command = `npx graph-chat emulator --port ${port || '80'}${letIn}`;
  return isThere
    ? `A server at ${origin} answers, but does not let this page read it. Is it the emulator? Start that with: ${command}`
    : `Nothing answers at ${origin}, or the browser does not let this page ask. Start the emulator: ${command}`;
}

const isLocalPage = () => /^(127\.0\.0\.1|localhost)$/.test(location.hostname);
