import type { WebhookBody } from "./WebhookOptions.js";

/** Whether a body is as it arrived: text or bytes. */
export const isRaw = (body: unknown): body is WebhookBody =>
  typeof body === "string" || (body as Partial<ArrayBuffer> | null | undefined)?.byteLength !== undefined;
