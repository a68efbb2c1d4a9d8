import type { ServerResponse } from "node:http";

/**
 * Tells whether an answer has begun, has ended, or has nowhere to go: nothing may be written to it
 * then.
 */
export function hasBegun(outgoing: ServerResponse): boolean {
  return outgoing.headersSent || outgoing.writableEnded || outgoing.destroyed;
}
