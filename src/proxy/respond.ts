import type { Body } from "./askPolar.js";
import { contentType } from "./contentType.js";
import type { Refusal } from "./Refusal.js";

/** What every answer has; nothing else of Polar's headers than the two below passes. */
const OWN = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

/** Statuses whose answers have no body. */
const BODILESS: ReadonlySet<number> = new Set([204, 205]);

/** Passes an answer of Polar's on. */
export function passOn(status: number, given: Headers, body: Body): Response {
  const headers = new Headers(OWN);
  const type = given.get("content-type");
  const isEmpty = body instanceof Uint8Array && body.length === 0;
  if (type !== null || !isEmpty) headers.set("content-type", contentType(type));
  const retryAfter = given.get("retry-after");
  if (retryAfter !== null) headers.set("retry-after", retryAfter);
  return new Response(BODILESS.has(status) ? null : body, { status, headers });
}

/** Answers with a refusal. */
export function refuse({ status, body }: Refusal): Response {
  return Response.json(body, { status, headers: OWN });
}
