import type { WebhookEventType } from "../../../models/WebhookEventType.js";

/** A webhook endpoint as the API writes it. Date-times are RFC 3339 in UTC. */
export interface MockWebhookEndpoint {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly url: string;
  readonly name: string | null;
  readonly api_version: "2026-04" | "2026-10";
  readonly format: "raw" | "discord" | "slack";
  readonly secret: string;
  readonly organization_id: string;
  readonly events: readonly WebhookEventType[];
  readonly enabled: boolean;
  readonly uses_standard_webhook_signature: boolean;
}
