import type { Answer } from "../../core/call/Answer.js";
import type { Refusal } from "./Refusal.js";

/** What every answer has; nothing else of Polar's headers than the two below passes. */
const OWN = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

/** Types that a browser shows as text, so that no page of anybody else's runs on the origin. */
const HARMLESS = /^(application\/([\w.-]+\+)?json|text\/(csv|plain))\s*(;|$)/i;

/** Statuses whose answers have no body. */
const BODILESS: ReadonlySet<number> = new Set([204, 205]);

/** Passes an answer of Polar's on. */
export const passOn = ({
  statusCode,
  headers,
  body,
}: Pick<Answer, "statusCode" | "headers" | "body">): Response => {
  const passed = new Headers(OWN);
  const type = headers.get("content-type");
  if (type !== null) passed.set("content-type", HARMLESS.test(type) ? type : "text/plain; charset=utf-8");
  const retryAfter = headers.get("retry-after");
  if (retryAfter !== null) passed.set("retry-after", retryAfter);
  // As bytes, because a text would get a content type where Polar gave none.
  const bytes = BODILESS.has(statusCode) ? null : new TextEncoder().encode(body);
  return new Response(bytes, { status: statusCode, headers: passed });
};

/** Answers with a refusal. */
export const refuse = ({ status, body }: Refusal): Response => Response.json(body, { status, headers: OWN });
