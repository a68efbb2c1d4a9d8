import { plainCopy } from "../../../core/call/plainCopy.js";
import { encode } from "../../../core/codec/encode.js";
import { fromBase64, fromText, HMAC } from "../../webhooks/hmac.js";
import { payloadFields } from "../../webhooks/payloadFields.js";

/** What to sign an event with beside the secret, all optional. */
export interface SignEventOptions {
  /** The `webhook-id`. Default: a new one, as a UUID. */
  readonly id?: string | undefined;
  /** When it is signed. Default: now. */
  readonly timestamp?: Date | undefined;
  /**
   * The key that the secret stands for: `"text"` (default), the bytes of all of it, which is
   * Polar's own way; or `"base64"`, what follows `whsec_` decoded, which is the way of Standard
   * Webhooks.
   */
  readonly key?: "text" | "base64" | undefined;
}

/** A delivery as Polar makes it. */
export interface SignedEvent {
  /** The raw body. */
  readonly body: string;
  readonly headers: {
    readonly "content-type": "application/json";
    readonly "webhook-id": string;
    readonly "webhook-timestamp": string;
    readonly "webhook-signature": string;
  };
}

/**
 * Makes of an event what Polar would deliver, so that you can test your own receiver. The event is
 * as a program has it (camelCase, `Date`s), as the wire has it, or the body's text itself. Several
 * secrets make several signatures, as while a secret is replaced.
 *
 * @example
 * ```ts
 * import { signEvent } from "polar-fn/mock";
 *
 * const event = { type: "customer.deleted", timestamp: new Date(), data: { id: "a" } };
 * const { body, headers } = await signEvent(event, "polar_whs_test");
 * const request = new Request("https://example.com/webhooks/polar", { method: "POST", body, headers });
 * ```
 */
export async function signEvent(
  event: object | string,
  secret: string | readonly string[],
  options: SignEventOptions = {},
): Promise<SignedEvent> {
  const { id = crypto.randomUUID(), timestamp = new Date(), key = "text" } = options;
  const body = typeof event === "string" ? event : (encode(plainCopy(event), payloadFields) ?? "");
  const seconds = String(Math.floor(timestamp.getTime() / 1000));
  const content = fromText(`${id}.${seconds}.${body}`);
  const signatures = [secret]
    .flat()
    .map(
      async (each) =>
        `v1,${await hmac(key === "text" ? fromText(each) : fromBase64(each.replace(/^whsec_/, "")), content)}`,
    );
  return {
    body,
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": seconds,
      "webhook-signature": (await Promise.all(signatures)).join(" "),
    },
  };
}

/** The HMAC with SHA-256 of some bytes, in base64. */
async function hmac(key: Uint8Array<ArrayBuffer>, content: Uint8Array<ArrayBuffer>): Promise<string> {
  const imported = await crypto.subtle.importKey("raw", key, HMAC, false, ["sign"]);
  const signature = await crypto.subtle.sign(HMAC, imported, content);
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}
