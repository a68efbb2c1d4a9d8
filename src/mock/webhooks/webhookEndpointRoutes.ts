import { resourceNotFound } from "../http/ApiError.js";
import { listReply } from "../http/listReply.js";
import { organizationFilter, pageSources } from "../http/listSources.js";
import { json, noContent } from "../http/Reply.js";
import { type Call, type Route, route } from "../http/Route.js";
import { fromBody, fromPath } from "../http/Source.js";
import { targetOrganization } from "../http/targetOrganization.js";
import { stamps } from "../kit/stamps.js";
import { uuid4 } from "../read/uuid.js";
import type { WebhookEndpointRecord } from "../store/records.js";
import type { MockWebhookEndpoint } from "../wire/MockWebhookEndpoint.js";
import {
  type WebhookEndpointChanges,
  type WebhookEndpointInput,
  webhookEndpointCreate,
  webhookEndpointUpdate,
} from "./webhookEndpointBodies.js";

const READ: readonly string[] = ["webhooks:read", "webhooks:write"];
const WRITE: readonly string[] = ["webhooks:write"];

const ALL = "/v1/webhooks/endpoints";
const ONE = "/v1/webhooks/endpoints/{id}";
const id = fromPath("id", uuid4);

/** `/v1/webhooks/endpoints`. */
export const webhookEndpointRoutes: readonly Route[] = [
  route(
    { method: "GET", path: ALL, scopes: READ },
    { ...pageSources, organizationIds: organizationFilter },
    (values, call) => {
      const { organizationIds } = values;
      const found = visible(call).filter((row) => organizationIds?.includes(row.organization_id) ?? true);
      return listReply([...found].reverse(), values, call.pageLimit, present);
    },
  ),
  route(
    { method: "POST", path: ALL, scopes: WRITE },
    { body: fromBody(webhookEndpointCreate) },
    ({ body }, call) => json(present(create(call, body)), 201),
  ),
  route({ method: "GET", path: ONE, scopes: READ }, { id }, (values, call) =>
    json(present(find(call, values.id))),
  ),
  route(
    { method: "PATCH", path: ONE, scopes: WRITE },
    { id, body: fromBody(webhookEndpointUpdate) },
    (values, call) => json(present(update(call, find(call, values.id), values.body))),
  ),
  route({ method: "DELETE", path: ONE, scopes: WRITE }, { id }, (values, call) => {
    call.store.webhookEndpoints.delete(find(call, values.id).id);
    return noContent();
  }),
  route({ method: "PATCH", path: `${ONE}/secret`, scopes: WRITE }, { id }, (values, call) => {
    const endpoint = { ...find(call, values.id), secret: secret(call), modified_at: call.now() };
    return json(present(call.store.webhookEndpoints.put(endpoint)));
  }),
];

function visible({ store, subject }: Call): readonly WebhookEndpointRecord[] {
  return store.webhookEndpoints.where((row) => subject.organizationIds.includes(row.organization_id));
}

function find(call: Call, wanted: string): WebhookEndpointRecord {
  const found = visible(call).find((row) => row.id === wanted);
  if (found === undefined) throw resourceNotFound();
  return found;
}

function secret({ uuid }: Call): string {
  return `polar_whs_${uuid().replaceAll("-", "")}`;
}

function create(call: Call, input: WebhookEndpointInput): WebhookEndpointRecord {
  return call.store.webhookEndpoints.put({
    created_at: call.now(),
    modified_at: null,
    id: call.uuid(),
    url: input.url,
    name: input.name ?? null,
    api_version: input.api_version ?? "2026-10",
    format: input.format,
    secret: secret(call),
    organization_id: targetOrganization(call, input.organization_id ?? null),
    events: input.events,
    enabled: true,
    uses_standard_webhook_signature: false,
    failures: 0,
  });
}

function update(
  call: Call,
  endpoint: WebhookEndpointRecord,
  changes: WebhookEndpointChanges,
): WebhookEndpointRecord {
  return call.store.webhookEndpoints.put({
    ...endpoint,
    url: changes.url ?? endpoint.url,
    name: changes.name ?? endpoint.name,
    api_version: changes.api_version ?? endpoint.api_version,
    format: changes.format ?? endpoint.format,
    events: changes.events ?? endpoint.events,
    enabled: changes.enabled ?? endpoint.enabled,
    failures: changes.enabled ? 0 : endpoint.failures,
    modified_at: call.now(),
  });
}

/** The endpoint as the API writes it. */
function present({ failures: _, ...endpoint }: WebhookEndpointRecord): MockWebhookEndpoint {
  return {
    ...endpoint,
    ...stamps(endpoint),
  };
}
