import type { Backend } from "./Backend.js";
import { payCheckout } from "./checkouts/payCheckout.js";
import { MOCK_ORGANIZATION_ID, MOCK_TOKEN, MOCK_USER_TOKEN } from "./defaults.js";
import { Clock } from "./engine/Clock.js";
import { consent } from "./engine/oauth2/consent.js";
import { advance, bringForward, settled } from "./engine/schedule.js";
import { FaultQueue } from "./faults/FaultQueue.js";
import { type Arrival, arrive } from "./http/Arrival.js";
import { type Exchange, exchange } from "./http/exchange.js";
import { mockFetch } from "./http/mockFetch.js";
import { RequestLog } from "./http/RequestLog.js";
import type { MockPolar } from "./MockPolar.js";
import type { MockPolarOptions, MockToken } from "./MockPolarOptions.js";
import { createSeed } from "./seed/createSeed.js";
import { served } from "./served.js";
import { clearStore, createStore } from "./store/Store.js";
import { deliverEvent } from "./webhooks/deliverEvent.js";

const DEFAULT_TOKENS: Readonly<Record<string, MockToken>> = {
  [MOCK_TOKEN]: {},
  [MOCK_USER_TOKEN]: {},
};

/**
 * Makes an in-memory Polar API for tests, demos and work without a network. It behaves as Polar
 * does, errors included, and forgets everything when it is dropped.
 *
 * @example
 * ```ts
 * import { PolarCore } from "polar-fn/lite/core";
 * import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
 *
 * const mock = createMockPolar();
 * const polar = new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
 * ```
 */
export function createMockPolar(options: MockPolarOptions = {}): MockPolar {
  const clock = new Clock(options.now ?? ((): Date => new Date()));
  const backend: Backend = {
    store: createStore(),
    clock,
    underWay: new Set(),
    now: () => clock.text(),
    uuid: options.uuid ?? ((): string => crypto.randomUUID()),
    organizationId: options.organizationId ?? MOCK_ORGANIZATION_ID,
    pageLimit: options.pageLimit ?? 100,
    memberManagement: options.memberManagement ?? true,
  };
  const parts: Exchange = {
    api: {
      backend,
      served,
      tokens: new Map(Object.entries(options.tokens ?? DEFAULT_TOKENS)),
      apiVersion: options.apiVersion ?? "2026-10",
    },
    log: new RequestLog(),
    faults: new FaultQueue(),
  };

  function respond(arrival: Arrival): Promise<Response> {
    return exchange(parts, arrival);
  }

  return {
    fetch: mockFetch(respond),
    handler: async (request) => respond(await arrive(request)),
    clock: {
      now: () => clock.now(),
      advance: (by) => advance(backend, by),
      bringForward: (id) => bringForward(backend, id),
    },
    settled: () => settled(backend),
    requests: parts.log.entries,
    seed: createSeed(backend),
    consent: (url) => consent(backend, url),
    confirmCheckout: (id, form = {}) => payCheckout(backend, id, form),
    deliverEvent: (event, delivery) => deliverEvent(backend, event, delivery),
    get mails() {
      return backend.store.mails.where(() => true).map(({ kind, to, token }) => ({ kind, to, token }));
    },
    fault: (fault) => parts.faults.add(fault),
    clearFaults: () => parts.faults.clear(),
    clear: () => parts.log.clear(),
    reset() {
      clearStore(backend.store);
      clock.reset();
      parts.log.clear();
      parts.faults.clear();
    },
  };
}
