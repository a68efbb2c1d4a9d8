import type { WebhookDelivery, WebhookEndpoint, WebhookEvent } from "../api/answers.js";
import type { Stored } from "./records.js";

export interface WebhookEndpointRecord extends WebhookEndpoint {
  /** How many events in a row could not be delivered. */
  readonly failures: number;
}

/** What one endpoint is told of something that happened. */
export interface WebhookEventRecord extends Stored<WebhookEvent, "api_version" | "is_archived" | "payload"> {
  readonly endpoint_id: string;
  /** The body of its deliveries. */
  readonly payload: string;
  /** How often it could not be delivered. */
  readonly failures: number;
  readonly next_attempt_at: string | null;
}

/** One attempt to deliver an event. */
export interface WebhookDeliveryRecord extends Stored<WebhookDelivery, "webhook_event"> {
  readonly event_id: string;
}
