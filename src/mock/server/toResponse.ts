import type { Reply } from "../http/Reply.js";
import { type BodyTrouble, bodyStream } from "./bodyStream.js";

/** Statuses whose answers have no body. */
const BODILESS: readonly number[] = [204, 205, 304];

export function toResponse(reply: Reply, trouble: BodyTrouble): Response {
  const { status } = reply;
  const headers = new Headers({ ...reply.headers });
  if (BODILESS.includes(status)) return new Response(null, { status, headers });
  const bytes = new TextEncoder().encode(reply.body);
  // A cut body must announce more than it sends, or an empty one would count as complete.
  headers.set("content-length", String(trouble.cut ? Math.max(bytes.length, 1) : bytes.length));
  const troubled = trouble.cut || trouble.delayMs > 0;
  return new Response(troubled ? bodyStream(bytes, trouble) : bytes, { status, headers });
}
