import { isRaw } from "./isRaw.js";

/**
 * Reads a body, as far as it has no more than `maxBytes`, and without trust in
 * what its headers say of that; undefined for one that has more. What is neither
 * raw nor a stream of what is raw is given as it is.
 */
export const readBody = async (body: unknown, maxBytes: number): Promise<unknown> => {
  const chunks: BlobPart[] = [];
  let size = 0;
  const add = (chunk: unknown): boolean => {
    const blob = new Blob([chunk as BlobPart]);
    size += blob.size;
    chunks.push(blob);
    return size <= maxBytes;
  };
  if (isRaw(body)) return add(body) ? body : undefined;
  if (!isStream(body)) return body;
  // Leaving the loop cancels the stream.
  for await (const chunk of body) {
    if (!isRaw(chunk)) return chunk;
    if (!add(chunk)) return undefined;
  }
  return new Blob(chunks).arrayBuffer();
};

const isStream = (body: unknown): body is AsyncIterable<unknown> =>
  typeof body === "object" && body !== null && Symbol.asyncIterator in body;
