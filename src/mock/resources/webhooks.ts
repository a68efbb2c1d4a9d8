import type { WebhookDelivery, WebhookEndpoint } from "../api/answers.js";
import type { WebhookEndpointUpdate } from "../api/requests.js";
import { deliver } from "../engine/deliver.js";
import { resourceNotFound } from "../http/ApiError.js";
import type { Call, HandlersOf } from "../http/Handler.js";
import { json, noContent } from "../http/Reply.js";
import { type Resource, resource, targetOrganization } from "../http/resource.js";
import { changed, filled, notNull } from "../kit/fields.js";
import type { Store } from "../store/Store.js";
import type { WebhookDeliveryRecord, WebhookEndpointRecord, WebhookEventRecord } from "../store/webhooks.js";
import { newEndpoint, newSecret } from "../webhooks/newEndpoint.js";

/** Where webhooks go. */
export const endpoints: Resource<WebhookEndpointRecord, WebhookEndpoint> = resource({
  rows: (store) => store.webhookEndpoints,
  present: (_, { failures: _failures, ...row }) => row,
});

/** What was sent to endpoints that are there. */
const deliveries: Resource<WebhookDeliveryRecord, WebhookDelivery> = resource({
  rows: (store) => store.webhookDeliveries,
  organizationOf: (row, store) => endpointOf(store, row)?.organization_id,
  present: ({ store }, { event_id, ...row }) => ({
    ...row,
    webhook_event: presentEvent(store, store.webhookEvents.need(event_id)),
  }),
  filters: {
    endpoint_id: (row, wanted: readonly string[], { store }) =>
      wanted.includes(endpointOf(store, row)?.id ?? ""),
    start_timestamp: (row, time: string) => row.created_at > time,
    end_timestamp: (row, time: string) => row.created_at < time,
    http_code_class: (row, wanted: string) => String(row.http_code).startsWith(wanted.slice(0, 1)),
    event_type: (row, wanted: readonly string[], { store }) =>
      wanted.includes(store.webhookEvents.need(row.event_id).type),
    // Nothing that was seen is found by a text but the ID of the event.
    query: (row, wanted: string) => row.event_id === wanted,
  },
});

export const webhookHandlers: HandlersOf<"webhooks"> = {
  webhooksListWebhookEndpoints: endpoints.list(),
  webhooksCreateWebhookEndpoint: (call, { body }) => {
    const organization_id = targetOrganization(call, body.organization_id ?? null);
    const endpoint = newEndpoint(call, organization_id, body);
    return endpoints.put(call, { ...endpoint, ...filled(body, "name", "format", "api_version") });
  },
  webhooksGetWebhookEndpoint: endpoints.get(),
  webhooksUpdateWebhookEndpoint: endpoints.update(update),
  webhooksDeleteWebhookEndpoint: (call, { path }) => {
    call.store.webhookEndpoints.delete(endpoints.find(call, path.id).id);
    return noContent();
  },
  webhooksResetWebhookEndpointSecret: (call, { path }) => {
    const endpoint = endpoints.find(call, path.id);
    return endpoints.put(call, { ...endpoint, secret: newSecret(call), modified_at: call.now() });
  },
  webhooksListWebhookDeliveries: deliveries.list(),
  webhooksRedeliverWebhookEvent: (call, { path }) => {
    const event = call.store.webhookEvents.get(path.id);
    const endpoint = call.store.webhookEndpoints.get(event?.endpoint_id ?? null);
    const isOwn = call.subject.organizationIds.includes(endpoint?.organization_id ?? "");
    if (event === undefined || !isOwn) throw resourceNotFound();
    deliver(call, event);
    return json(null, 202);
  },
};

/** Changes what was sent; null leaves a field as it is. */
function update(call: Call, row: WebhookEndpointRecord, body: WebhookEndpointUpdate): WebhookEndpointRecord {
  const next = changed(row, notNull(body), call.now());
  return body.enabled === true ? { ...next, failures: 0 } : next;
}

function endpointOf(store: Store, { event_id }: WebhookDeliveryRecord): WebhookEndpointRecord | undefined {
  return store.webhookEndpoints.get(store.webhookEvents.need(event_id).endpoint_id);
}

function presentEvent(store: Store, event: WebhookEventRecord): WebhookDelivery["webhook_event"] {
  const { endpoint_id, failures: _, next_attempt_at: _next, ...shown } = event;
  const api_version = store.webhookEndpoints.get(endpoint_id)?.api_version ?? "2026-10";
  return { ...shown, api_version, is_archived: false };
}
