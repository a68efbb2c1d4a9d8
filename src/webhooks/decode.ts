import { decode as decodeValue } from "../../core/codec/decode.js";
import type { Bytes } from "./hmac.js";
import { payloadError } from "./payloadError.js";
import { payloadFields } from "./payloadFields.js";
import type { UnknownWebhookPayload } from "./UnknownWebhookPayload.js";
import type { WebhookPayloadError } from "./WebhookError.js";

/**
 * Decodes the event of a body that was verified: camelCase keys, `Date`s, free-form maps as they
 * are. Bytes are read as Fetch's `json()` reads them: a byte order mark is skipped, and what is not
 * UTF-8 becomes U+FFFD.
 */
export function decode(body: string | Bytes): UnknownWebhookPayload | WebhookPayloadError {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  let event: unknown;
  try {
    event = decodeValue(JSON.parse(text), payloadFields);
  } catch (cause) {
    return payloadError("the body is not JSON that can be read", text, { cause });
  }
  if (!isEvent(event)) return payloadError("the body is not an event with a type and data", text);
  return event;
}

function isEvent(value: unknown): value is UnknownWebhookPayload {
  const event = value as Partial<UnknownWebhookPayload> | null;
  return typeof event?.type === "string" && typeof event.data === "object" && event.data !== null;
}
