import type { WebhookEndpoint } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import type { WebhookEndpointRecord } from "../store/webhooks.js";

/** A webhook endpoint that is enabled, yet to be stored. */
export function newEndpoint(
  backend: Backend,
  organization_id: string,
  { url, events }: Pick<WebhookEndpoint, "url" | "events">,
): WebhookEndpointRecord {
  return {
    ...{ id: backend.uuid(), created_at: backend.now(), modified_at: null, organization_id, url, events },
    ...{ name: null, api_version: "2026-10", format: "raw", enabled: true, failures: 0 },
    ...{ secret: backend.webhookSecret ?? newSecret(backend), uses_standard_webhook_signature: false },
  };
}

/** A secret as the server makes them: `whsec_` and 43 characters. */
export function newSecret({ uuid }: Pick<Backend, "uuid">): string {
  return `whsec_${(uuid() + uuid()).replaceAll("-", "").slice(0, 43)}`;
}
