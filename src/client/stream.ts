import { NetworkError } from './errors.ts';
import type { Graph } from './graph.ts';
import { GraphError, textOf } from './graphError.ts';
import type { Arguments, Operation } from './operation.ts';
import type { CallOptions } from './request.ts';
import { discard, makeRequest } from './requests.ts';
import { brokenOff } from './send.ts';
import { fillPath, serializeQuery } from './serialize.ts';

interface AnyInput extends CallOptions {
  readonly path?: object;
  readonly query?: object;
}

/**
 * Reads bytes, such as a picture, as a stream: never more than a piece of them is in memory, so `maxResponseBytes` does not
 * limit them. An operation that is called by its name returns the same bytes as a `Blob`, which is limited.
 *
 * Throws what the call throws. The stream fails with a `NetworkError` if the bytes break off, and with a `TimeoutError` if
 * they take longer than the client's `timeout`. Cancel a stream that you do not read to its end: that closes the connection.
 * @example
 * const path = { 'chat-id': chatId, 'message-id': messageId, 'hosted-content-id': id };
 * const picture = await stream(graph, getHostedContentValue, { path });
 * await picture.pipeTo(file);
 */
export async function stream<Paths, Input>(
  graph: Graph<Paths>,
  operation: Operation<Paths, Input, Blob>,
  ...input: Arguments<Input>
): Promise<ReadableStream<Uint8Array>> {
  const { path, query = {}, headers = {}, signal } = (input[0] ?? {}) as AnyInput;
  const { id, method } = operation;
  const search = serializeQuery(query);
  const url = `${graph.baseUrl}${fillPath(operation.path, path)}${search && `?${search}`}`;
  const given = Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined);
  const request = makeRequest(url, { method, headers: given, signal: signal as AbortSignal });
  const response = await graph.fetch(request, { operation: id });
  if (!response.ok) throw new GraphError(response, await textOf(response), id);
  return explainedBody(response, (cause) =>
    cause instanceof NetworkError ? cause : brokenOff(request, request.signal, id, cause),
  );
}

/** The body of a response. It fails with what `broken` makes of the platform's error. */
function explainedBody(response: Response, broken: (cause: unknown) => unknown): ReadableStream<Uint8Array> {
  const reader = response.body?.getReader();
  // The timer of the attempt ends with the body.
  const end = () => discard(response);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = (await reader?.read()) ?? { done: true };
          if (value) return controller.enqueue(value);
          if (done) controller.close();
        } catch (cause) {
          controller.error(broken(cause));
        }
        end();
      },
      async cancel(reason) {
        end();
        await reader?.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
