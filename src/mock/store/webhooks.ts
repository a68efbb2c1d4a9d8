import type { WebhookEndpoint, WebhookEventType } from "../api/answers.js";

export interface WebhookEndpointRecord extends WebhookEndpoint {
  /** How many events in a row could not be delivered. */
  readonly failures: number;
}

/** What one endpoint is told of something that happened. */
export interface WebhookEventRecord {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly endpoint_id: string;
  readonly type: WebhookEventType;
  /** The body of its deliveries. */
  readonly payload: string;
  readonly last_http_code: number | null;
  /** Null while it can still arrive. */
  readonly succeeded: boolean | null;
  readonly skipped: boolean;
  /** How often it could not be delivered. */
  readonly failures: number;
  readonly next_attempt_at: string | null;
}

/** One attempt to deliver an event. */
export interface WebhookDeliveryRecord {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: null;
  readonly event_id: string;
  readonly succeeded: boolean;
  readonly http_code: number | null;
  readonly response: string | null;
}
