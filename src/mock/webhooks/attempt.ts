import type { Backend } from "../Backend.js";
import type { SignedEvent } from "./signEvent.js";

/** What an endpoint answered; null where it did not. */
interface Attempted {
  readonly status: number | null;
  readonly text: string | null;
}

/** Whether an endpoint took a delivery. */
export function isDelivered(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300;
}

/** Sends a delivery, and waits so long for the answer. A redirect is not followed. */
export async function attempted(
  send: (request: Request) => Promise<Response>,
  url: string,
  { body, headers }: SignedEvent,
  timeoutMs: number,
): Promise<Attempted> {
  const late = new AbortController();
  const gone = new Promise<Attempted>((resolve) => {
    late.signal.addEventListener("abort", () => resolve({ status: null, text: null }));
  });
  const timer = setTimeout(() => late.abort(), timeoutMs);

  async function answered(): Promise<Attempted> {
    try {
      const request = { method: "POST", headers, body, redirect: "manual", signal: late.signal } as const;
      const response = await send(new Request(url, request));
      return { status: response.status, text: await response.text() };
    } catch {
      return { status: null, text: null };
    }
  }

  try {
    return await Promise.race([answered(), gone]);
  } finally {
    clearTimeout(timer);
  }
}

/** How many events in a row have to fail until their endpoint is switched off. */
const FAILURES = 10;

/** Counts what an endpoint did not take. */
export function noteEnd({ store }: Backend, endpointId: string, succeeded: boolean): void {
  const endpoint = store.webhookEndpoints.get(endpointId);
  if (endpoint === undefined) return;
  const failures = succeeded ? 0 : endpoint.failures + 1;
  store.webhookEndpoints.put({ ...endpoint, failures, enabled: endpoint.enabled && failures < FAILURES });
}
