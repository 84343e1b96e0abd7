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

/** Longer than any server on this machine thinks about a request. */
const patience = 30_000;

/**
 * Sends a request to a server on this machine. Rejects with an Error that says what may be done if there is no response that can
 * be shown, or none after `milliseconds`.
 */
export async function sendToLocal(request: SentRequest, milliseconds = patience): Promise<ReceivedResponse> {
  const origin = localServer(request.url);
  const { method, url, headers, body } = request;
  const start = performance.now();
  const signal = AbortSignal.timeout(milliseconds);
  const answer = fetch(url, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    ...(body === undefined ? {} : { body }),
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'manual',
    signal,
  });
  const late = `The server at ${origin} has not answered to the end for ${milliseconds / 1000} seconds.`;
  const response = await answer.catch(async () => {
    throw new Error(signal.aborted ? late : await reasonOf(origin));
  });
  if (response.type === 'opaqueredirect') {
    throw new Error(
      `The server at ${origin} leads elsewhere with a redirect, and browsers tell no page where. Is it the emulator?`,
    );
  }
  const bytes = await response.arrayBuffer().catch(() => {
    throw new Error(signal.aborted ? late : `The server at ${origin} broke off its response.`);
  });
  return {
    status: response.status,
    headers: [...response.headers],
    body: new Uint8Array(bytes),
    milliseconds: performance.now() - start,
  };
}

/** A browser does not say why there is no response. Whether anything answers at all can be found out. */
async function reasonOf(origin: string): Promise<string> {
  const { port } = new URL(origin);
  const isThere = await fetch(origin, { mode: 'no-cors', credentials: 'omit', signal: AbortSignal.timeout(5000) }).then(
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
