import type { WebhookEndpoint } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { newSecret } from "../resources/webhooks.js";
import type { WebhookEndpointRecord } from "../store/webhooks.js";
import { seededBase } from "./seeded.js";

/** A webhook endpoint to put into the mock; it is enabled, unless told otherwise. */
export type MockWebhookEndpointSeed = Pick<WebhookEndpoint, "url" | "events"> &
  Partial<
    Pick<
      WebhookEndpoint,
      "id" | "created_at" | "modified_at" | "name" | "format" | "secret" | "organization_id" | "enabled"
    >
  >;

export function seedWebhookEndpoint(backend: Backend, seed: MockWebhookEndpointSeed): WebhookEndpointRecord {
  return backend.store.webhookEndpoints.put({
    ...seededBase(backend, seed),
    url: seed.url,
    name: seed.name ?? null,
    api_version: "2026-10",
    format: seed.format ?? "raw",
    secret: seed.secret ?? backend.webhookSecret ?? newSecret(backend),
    organization_id: seed.organization_id ?? backend.organizationId,
    events: seed.events,
    enabled: seed.enabled ?? true,
    uses_standard_webhook_signature: false,
    failures: 0,
  });
}
