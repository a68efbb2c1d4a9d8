/** An event of a type that this version does not know, decoded by the same rules as any other. */
export interface UnknownWebhookPayload {
  type: string;
  timestamp?: unknown;
  data: object;
  [key: string]: unknown;
}
