import type { Backend } from "./Backend.js";
import { payCheckout } from "./checkouts/confirmCheckout.js";
import { createControl } from "./control/createControl.js";
import { MOCK_ORGANIZATION_ID, MOCK_TOKEN, MOCK_USER_TOKEN, SITE_URL } from "./defaults.js";
import { forgetChanges, watchChanges } from "./engine/announce.js";
import { Clock } from "./engine/Clock.js";
import { consent } from "./engine/oauth2/authorization.js";
import { payOrder } from "./engine/payments.js";
import { advance, bringForward, catchUp, settled, tellWebhooks, told } from "./engine/schedule.js";
import { FaultQueue } from "./faults/FaultQueue.js";
import { shown } from "./http/Reply.js";
import type { MockPolar } from "./MockPolar.js";
import type { MockPolarOptions, MockToken } from "./MockPolarOptions.js";
import { createPages } from "./pages/createPages.js";
import { createSeed } from "./seed/createSeed.js";
import { served } from "./served.js";
import { type Arrival, arrive } from "./server/Arrival.js";
import { type Exchange, exchange } from "./server/exchange.js";
import { mockFetch } from "./server/mockFetch.js";
import { RequestLog } from "./server/RequestLog.js";
import { createStorage } from "./storage/createStorage.js";
import { Changes } from "./store/Changes.js";
import { clearStore, Store, tablesOf } from "./store/Store.js";
import { restore, snapshotOf } from "./store/snapshot.js";
import { deliverEvent } from "./webhooks/deliverEvent.js";
import { deliveriesOf } from "./webhooks/deliveriesOf.js";

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
  const changes = new Changes();
  const backend = backendOf(options, changes);
  const log = new RequestLog(changes.happened);
  const parts: Exchange = {
    api: {
      backend,
      served,
      tokens: new Map(Object.entries(options.tokens ?? DEFAULT_TOKENS)),
      apiVersion: options.apiVersion ?? "2026-10",
    },
    log,
    faults: new FaultQueue(),
  };

  function respond(arrival: Arrival): Promise<Response> {
    return control(arrival) ?? pages(arrival) ?? storage(arrival) ?? exchange(parts, arrival);
  }

  const mock = mockOf(parts, respond, changes);
  const control = createControl(mock);
  const pages = createPages(mock, backend);
  const storage = createStorage(backend);
  return mock;
}

function backendOf(options: MockPolarOptions, changes: Changes): Backend {
  const clock = new Clock(options.now ?? ((): Date => new Date()));
  const store = new Store();
  for (const table of tablesOf(store).values()) table.onChange = changes.happened;
  const backend: Backend = {
    store,
    clock,
    underWay: new Map(),
    changes: [],
    sendWebhook: options.sendWebhook,
    automaticPayments: options.automaticPayments ?? true,
    now: () => clock.text(),
    uuid: options.uuid ?? ((): string => crypto.randomUUID()),
    organizationId: options.organizationId ?? MOCK_ORGANIZATION_ID,
    pageLimit: options.pageLimit ?? 100,
    memberManagement: options.memberManagement ?? true,
    webhookSecret: options.webhookSecret,
    site: { url: options.siteURL ?? SITE_URL },
  };
  watchChanges(backend);
  return backend;
}

function mockOf(
  { api: { backend }, log, faults }: Exchange,
  respond: (arrival: Arrival) => Promise<Response>,
  changes: Changes,
): MockPolar {
  const { clock, site, store } = backend;

  return {
    fetch: mockFetch(respond),
    handler: async (request) => respond(await arrive(request)),
    clock: {
      now: () => clock.now(),
      advance: (by) => advance(backend, by),
      bringForward: (id) => bringForward(backend, id),
    },
    settled() {
      catchUp(backend);
      tellWebhooks(backend);
      return settled(backend);
    },
    requests: log.entries,
    seed: createSeed(backend),
    consent: (url) => consent(backend, url),
    confirmCheckout: (id, form = {}) => shown(told(backend, () => payCheckout(backend, id, form))),
    payOrder: (id) => told(backend, () => payOrder(backend, id)),
    deliverEvent: (event, delivery) => deliverEvent(backend, event, delivery),
    get deliveries() {
      return deliveriesOf(store);
    },
    get mails() {
      return store.mails.where(() => true).map(({ kind, to, token }) => ({ kind, to, token }));
    },
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    clear: () => log.clear(),
    reset() {
      clearStore(store);
      clock.reset();
      forgetChanges(backend);
      log.clear();
      faults.clear();
    },
    snapshot: () => snapshotOf(backend),
    restore(snapshot) {
      restore(backend, snapshot);
      forgetChanges(backend);
    },
    watch: (listener) => changes.watch(listener),
    get siteURL() {
      return site.url;
    },
    set siteURL(url) {
      site.url = url;
    },
  };
}
