/** The ways to read a body as a whole. */
export const ways = ['text', 'blob', 'arrayBuffer', 'bytes', 'formData'] as const;

/**
 * Reads the whole body of a response, counting it as it arrives, decompressed. At more than `limit` bytes it fails with the
 * error that `exceeded` makes.
 */
export async function readWhole(
  { body, headers }: Response,
  way: (typeof ways)[number],
  limit: number,
  exceeded: () => unknown,
): Promise<never> {
  let left = limit;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      left -= chunk.byteLength;
      if (left < 0) throw exceeded();
      controller.enqueue(chunk);
    },
  });
  const copy = new Response(body?.pipeThrough(counter) ?? null, { headers });
  return (await copy[way]()) as never;
}
