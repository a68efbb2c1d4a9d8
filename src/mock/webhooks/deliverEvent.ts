import type { Backend } from "../Backend.js";
import type { WebhookEndpointRecord } from "../store/webhooks.js";
import { attempted, isDelivered, noteEnd } from "./attempt.js";
import { signEvent } from "./signEvent.js";

/** An event to deliver: any object with a type, its keys in camelCase. */
export interface MockWebhookEvent {
  readonly type: string;
  readonly timestamp?: unknown;
  readonly data?: unknown;
}

/** How a mock delivers an event; all optional. */
export interface MockDeliveryOptions {
  /**
   * What takes a delivery to its endpoint, such as a handler. Default: the mock's `sendWebhook`, or
   * else the platform's `fetch`.
   */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * Whether what failed is delivered again, as Polar does: up to 10 times, with growing pauses.
   * Default false.
   */
  readonly retry?: boolean | undefined;
  /** Waits for some milliseconds between attempts. Default: with a timer. */
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
  /** How long an endpoint may take to answer, in milliseconds. Default 10000, as with Polar. */
  readonly timeoutMs?: number | undefined;
}

/** One attempt to deliver an event to an endpoint. */
export interface MockDelivery {
  readonly endpointId: string;
  /** The `webhook-id`: the same in each attempt. */
  readonly id: string;
  /** The status of the answer; null where there was none. */
  readonly status: number | null;
  /** Whether the status is 2xx. */
  readonly succeeded: boolean;
}

const RETRIES = 10;

/** Sends an event to all endpoints that ask for its type, one after the other. */
export async function deliverEvent(
  backend: Backend,
  event: MockWebhookEvent,
  options: MockDeliveryOptions = {},
): Promise<readonly MockDelivery[]> {
  const { store } = backend;
  const endpoints = store.webhookEndpoints.where(
    ({ enabled, format, events }) =>
      enabled && format === "raw" && (events as readonly string[]).includes(event.type),
  );
  const deliveries: MockDelivery[] = [];
  for (const endpoint of endpoints) {
    const attempts = await deliverTo(backend, endpoint, event, options);
    deliveries.push(...attempts);
    noteEnd(backend, endpoint.id, attempts.at(-1)?.succeeded === true);
  }
  return deliveries;
}

async function deliverTo(
  { clock, uuid, sendWebhook }: Backend,
  { id: endpointId, url, secret, uses_standard_webhook_signature }: WebhookEndpointRecord,
  event: object,
  options: MockDeliveryOptions,
): Promise<readonly MockDelivery[]> {
  const { retry = false, wait = pause, timeoutMs = 10_000 } = options;
  // Not the platform's `fetch` of when this was loaded, but the one of now.
  const { fetch: send = sendWebhook ?? ((request: Request) => fetch(request)) } = options;
  const id = uuid();
  const key = uses_standard_webhook_signature ? "base64" : "text";
  const deliveries: MockDelivery[] = [];
  for (let attempt = 0; ; attempt += 1) {
    const signed = await signEvent(event, secret, { id, key, timestamp: clock.now() });
    const { status } = await attempted(send, url, signed, timeoutMs);
    const succeeded = isDelivered(status);
    deliveries.push({ endpointId, id, status, succeeded });
    if (succeeded || !retry || attempt === RETRIES) return deliveries;
    await wait(1000 * 2 ** attempt);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
