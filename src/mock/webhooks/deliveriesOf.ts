import type { Store } from "../store/Store.js";

/** One attempt to deliver something that happened to a webhook endpoint. */
export interface MockWebhookDelivery {
  /** The `webhook-id`: the same in each attempt. */
  readonly eventId: string;
  /** As in `order.paid`. */
  readonly type: string;
  /** Where it went; null where the endpoint is gone. */
  readonly url: string | null;
  /** The body that was sent. */
  readonly payload: string;
  /** The status of the answer; null where there was none. */
  readonly status: number | null;
  readonly succeeded: boolean;
  /** When, by the mock's clock, in ISO 8601. */
  readonly at: string;
}

/** The attempts that a store remembers, in order. */
export function deliveriesOf(store: Store): readonly MockWebhookDelivery[] {
  return store.webhookDeliveries
    .where(() => true)
    .flatMap((row) => {
      const event = store.webhookEvents.get(row.event_id);
      if (event === undefined) return [];
      return {
        eventId: event.id,
        type: event.type,
        url: store.webhookEndpoints.get(event.endpoint_id)?.url ?? null,
        payload: event.payload,
        status: row.http_code,
        succeeded: row.succeeded,
        at: row.created_at,
      };
    });
}
