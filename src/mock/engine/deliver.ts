import type { WebhookEventType } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { jsonText } from "../http/Reply.js";
import { storedTimestamp, wireTimestamp } from "../kit/time.js";
import type { WebhookEndpointRecord, WebhookEventRecord } from "../store/webhooks.js";
import { attempted, isDelivered, noteEnd } from "../webhooks/attempt.js";
import { signEvent } from "../webhooks/signEvent.js";
import type { Due } from "./schedule.js";
import { slackMessage } from "./slackMessage.js";

/** Something that endpoints are told of. */
interface Happening {
  readonly type: WebhookEventType;
  readonly data: unknown;
  readonly at: string;
  readonly organizationId: string;
}

/** How often an event is delivered again. */
const RETRIES = 10;
/** The pause before the first of them; each is twice as long as the one before. */
const FIRST_PAUSE_MS = 6500;

/** Makes an event for each endpoint that asked for it. */
export function queueWebhooks(backend: Backend, { type, data, at, organizationId }: Happening): void {
  const { store, uuid } = backend;
  const listening = store.webhookEndpoints.where(
    (row) => row.enabled && row.organization_id === organizationId && row.events.includes(type),
  );
  for (const endpoint of listening) {
    const payload =
      endpoint.format === "raw"
        ? jsonText({ type, timestamp: wireTimestamp(at), data })
        : slackMessage(backend, type, data);
    store.webhookEvents.put({
      ...{ id: uuid(), created_at: at, modified_at: null, endpoint_id: endpoint.id, type, payload },
      ...{ last_http_code: null, succeeded: null, skipped: false, failures: 0, next_attempt_at: at },
    });
  }
}

/** Events are delivered, and delivered again after failures. */
export function dueWebhooks(backend: Backend): readonly Due[] {
  return backend.store.webhookEvents
    .where(({ next_attempt_at }) => next_attempt_at !== null)
    .map((row) => {
      const at = row.next_attempt_at ?? "";
      return { id: row.id, at, always: true, happen: () => deliver(backend, row) };
    });
}

/** Delivers an event, without waiting for its endpoint to answer. */
export function deliver(backend: Backend, event: WebhookEventRecord): void {
  const { store, underWay, sendWebhook, now } = backend;
  const endpoint = store.webhookEndpoints.get(event.endpoint_id);
  const claimed = store.webhookEvents.put({ ...event, next_attempt_at: null });
  if (endpoint === undefined || sendWebhook === undefined) return;
  if (!endpoint.enabled) {
    store.webhookEvents.put({ ...claimed, skipped: true, modified_at: now() });
    return;
  }
  const before = underWay.get(endpoint.id) ?? Promise.resolve();
  const work = before
    .then(() => attempt(backend, sendWebhook, endpoint, claimed))
    .finally(() => {
      if (underWay.get(endpoint.id) === work) underWay.delete(endpoint.id);
    });
  underWay.set(endpoint.id, work);
}

async function attempt(
  backend: Backend,
  send: (request: Request) => Promise<Response>,
  { url, secret, uses_standard_webhook_signature }: WebhookEndpointRecord,
  { id, payload }: WebhookEventRecord,
): Promise<void> {
  const { clock, store, now, uuid } = backend;
  const key = uses_standard_webhook_signature ? "base64" : "text";
  const signed = await signEvent(payload, secret, { id, key, timestamp: clock.now() });
  const { status, text } = await attempted(send, url, signed, 10_000);
  const event = store.webhookEvents.get(id);
  if (event === undefined) return;
  const time = now();
  const succeeded = isDelivered(status);
  store.webhookDeliveries.put({
    ...{ id: uuid(), created_at: time, modified_at: null, event_id: id },
    ...{ succeeded, http_code: status, response: text },
  });
  const failures = succeeded ? event.failures : event.failures + 1;
  const isOver = succeeded || event.succeeded === true || failures > RETRIES;
  store.webhookEvents.put({
    ...event,
    last_http_code: status,
    failures,
    modified_at: event.failures === 0 ? time : event.modified_at,
    succeeded: isOver ? succeeded || event.succeeded === true : null,
    next_attempt_at: isOver ? null : pauseAfter(clock.now(), failures),
  });
  if (isOver) noteEnd(backend, event.endpoint_id, succeeded);
}

function pauseAfter(now: Date, failures: number): string {
  return storedTimestamp(new Date(now.getTime() + FIRST_PAUSE_MS * 2 ** (failures - 1)));
}
