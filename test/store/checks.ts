import { createEntitlements } from "polar-fn/entitlements";
import { PolarCore } from "polar-fn/lite/core";
import { eventsList } from "polar-fn/lite/funcs/eventsList";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { collect } from "polar-fn/pages";
import { type Store, seenIn } from "polar-fn/store";
import { createUsage } from "polar-fn/usage";
import { claimIn } from "../../src/store/claimIn.js";
import { keyOf } from "../../src/store/keyOf.js";
import { fromText, toText } from "../../src/store/text.js";

/*
 * What must hold with every store, whatever runtime it needs: these run in tests and in a worker.
 */

/** Throws where a value is not as expected. */
export function expectSame(actual: unknown, expected: unknown): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`expected ${wanted}, received ${got}`);
}

/** IDs that a store might take for more than a text. */
const HOSTILE_IDS = ["a:b", "a/b", "a\\b", "..", ".", "a?b", "a$", "a*[b]", "%2E", "ü 🧑‍💻", "A", "a b"];

const DATA = {
  at: new Date("2026-11-27T12:00:00.123Z"),
  number: 1e21,
  text: "12",
  null: null,
  list: [true, "null", { constructor: { prototype: 1 } }],
  nested: { "a:b": "2026-11-27T12:00:00Z", "~date": "~1", "~": "~~", long: "~abc" },
};

/** Records events and sends them from two processes, while the server and the network fail. */
async function useOutbox(store: Store): Promise<void> {
  // A worker's clock stands still while it computes.
  const mock = createMockPolar({ now: () => new Date(Date.now() + 60_000) });
  const core = new PolarCore({
    accessToken: MOCK_TOKEN,
    fetch: mock.fetch,
    retryConfig: { strategy: "none" },
  });
  const outboxes = [1, 2].map(() => createUsage(core, { store, maxEvents: 7, leaseMs: 1 }));
  const faults = [{ cut: "headers" }, { status: 500 }, { cut: "body" }] as const;
  for (const fault of faults) {
    mock.fault(fault);
    for (const outbox of outboxes) {
      const recording = Array.from({ length: 10 }, (_, number) =>
        outbox.record({ name: "used", externalCustomerId: "usr_1", metadata: { number } }),
      );
      for (const res of await Promise.all(recording)) if (!res.ok) throw res.error;
    }
    await Promise.all(outboxes.map((outbox) => outbox.flush()));
  }
  for (const outbox of [...outboxes, ...outboxes]) await outbox.flush();
  const events = await collect(eventsList(core));
  expectSame(events.ok && events.value.length, 60);
  expectSame(await store.getKeys("usage"), []);
}

/** Asks for a customer while Polar fails, from another process, and after webhooks out of order. */
async function useEntitlements(store: Store): Promise<void> {
  const mock = createMockPolar();
  mock.seed.customer({ external_id: "usr:1?", email: "a@b.co" });
  const core = new PolarCore({
    accessToken: MOCK_TOKEN,
    fetch: mock.fetch,
    retryConfig: { strategy: "none" },
  });
  const options = { store, freshForMs: 0, restMs: 0 };
  const [mine, theirs] = [createEntitlements(core, options), createEntitlements(core, options)];
  const first = await mine.of("usr:1?");
  const state = first.ok ? first.value.state : undefined;
  expectSame(state?.email, "a@b.co");
  expectSame(state?.createdAt instanceof Date, true);
  mock.fault({ status: 503, times: 3 });
  for (const entitlements of [mine, theirs, theirs]) {
    const res = await entitlements.of("usr:1?");
    expectSame(res.ok && [res.value.stale, res.value.state], [true, state]);
  }
  const later = Date.now() + 60_000;
  const event = {
    type: "customer.state_changed",
    timestamp: new Date(later),
    data: { ...state, email: "new" },
  };
  expectSame(await theirs.handle(event), true);
  expectSame(await mine.handle({ ...event, timestamp: new Date(later - 1), data: state }), false);
  mock.fault({ status: 503 });
  const changed = await mine.of("usr:1?");
  expectSame(changed.ok && changed.value.state?.email, "new");
}

/** Lets two processes see the same events; one handler fails at first. */
async function rememberEvents(store: Store): Promise<void> {
  const [mine, theirs] = [seenIn(store), seenIn(store)];
  expectSame(await mine("msg:1"), false);
  const asked = await theirs("msg:1").catch((error: Error) => error.message);
  expectSame(asked, "store: another process works on this event");
  await mine.settle("msg:1", false);
  expectSame(await theirs("msg:1"), false);
  await theirs.settle("msg:1", true);
  expectSame([await mine("msg:1"), await theirs("msg:1")], [true, true]);
  expectSame(await mine("msg:2"), false);
}

/** Checks by title. Each is given a store in which nobody has written yet. */
export const storeChecks: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  "has nothing where nothing was set": async (store) => {
    expectSame(fromText(await store.getItem(keyOf("none", "x"))), undefined);
    expectSame(await store.getKeys("none"), []);
    await store.removeItem(keyOf("none", "x"));
  },

  "gives back what was set": async (store) => {
    const key = keyOf("data", "x");
    await store.setItem(key, toText(DATA));
    const read = fromText(await store.getItem(key)) as typeof DATA;
    expectSame(read, DATA);
    expectSame(read.at instanceof Date, true);
    expectSame(typeof read.nested["a:b"], "string");
  },

  "replaces and removes": async (store) => {
    const key = keyOf("data", "x");
    await store.setItem(key, toText(1));
    await store.setItem(key, toText("2"));
    expectSame(fromText(await store.getItem(key)), "2");
    await store.removeItem(key);
    expectSame(fromText(await store.getItem(key)), undefined);
    expectSame(await store.getKeys("data"), []);
  },

  "keeps hostile IDs apart": async (store) => {
    for (const id of HOSTILE_IDS) await store.setItem(keyOf("ids", id), toText(id));
    for (const id of HOSTILE_IDS) expectSame(fromText(await store.getItem(keyOf("ids", id))), id);
    const keys = [...(await store.getKeys("ids"))].sort();
    expectSame(keys, HOSTILE_IDS.map((id) => keyOf("ids", id)).sort());
  },

  "lists what is below a key, and nothing else": async (store) => {
    for (const key of ["a:b:c", "a:b:d", "a:bc", "b:c"]) await store.setItem(key, toText(key));
    expectSame([...(await store.getKeys("a:b"))].sort(), ["a:b:c", "a:b:d"]);
  },

  "keeps texts of 250,000 characters": async (store) => {
    const long = "ü".repeat(250_000);
    await store.setItem(keyOf("long", "x"), toText(long));
    expectSame(fromText(await store.getItem(keyOf("long", "x"))), long);
  },

  "is claimed by one of several in turn": async (store) => {
    const [mine, theirs] = [claimIn(store), claimIn(store)];
    expectSame(await mine("claims:x", 60_000), true);
    expectSame(await theirs("claims:x", 60_000), false);
    await store.removeItem("claims:x");
    expectSame(await theirs("claims:x", 60_000), true);
  },

  "keeps an outbox from losing an event, or counting one twice": useOutbox,

  "tells what a customer has while Polar fails, and by the newest webhook": useEntitlements,

  "remembers which events were handled": rememberEvents,
};
