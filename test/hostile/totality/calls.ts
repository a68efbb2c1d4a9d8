import { collect, items } from "polar-fn/pages";
import { stream } from "polar-fn/stream";
import { ID } from "../support/answers.js";
import type { Combination, Core } from "../support/cores.js";

/** A call, with a request that is good. */
export interface Call {
  readonly name: string;
  readonly good: Readonly<Record<string, unknown>>;
  readonly run: (
    functions: Combination["functions"],
    core: Core,
    request: never,
    options: never,
  ) => PromiseLike<unknown>;
}

/** Most pages that a test walks: a server may always tell of one more. */
const STEPS = 4;

/** What a list's pages come to, one after the other, by `next()` and by `for await`. */
async function walk(call: PromiseLike<unknown>): Promise<unknown> {
  const results: unknown[] = [];
  let result = (await call) as { ok: boolean; value: { next(): PromiseLike<unknown> | null } } | null;
  const first = result;
  for (let step = 0; result !== null && step < STEPS; step++) {
    results.push(result);
    if (!result.ok) break;
    result = (await result.value.next()) as typeof result;
  }
  if (first?.ok)
    for await (const page of first.value as unknown as AsyncIterable<unknown>) {
      results.push(page);
      if (results.length > 2 * STEPS) break;
    }
  return results;
}

/** What the items of a call come to. */
async function itemsOf(call: PromiseLike<unknown>): Promise<unknown> {
  const results: unknown[] = [];
  for await (const item of items(call as never)) {
    results.push(item);
    if (results.length > STEPS) break;
  }
  return results;
}

async function streamed(call: PromiseLike<unknown>): Promise<unknown> {
  const result = (await call) as { ok: boolean; value: AsyncIterable<unknown> };
  if (!result.ok) return result;
  const results: unknown[] = [];
  for await (const piece of result.value) {
    results.push(piece);
    if (results.length > STEPS) break;
  }
  return results;
}

/** Calls of every kind: path, query, body, both, no value, text, pages, streams. */
export const calls: readonly Call[] = [
  { name: "customersGet", good: { id: ID }, run: (f, core, ...rest) => f.customersGet(core, ...rest) },
  { name: "customersDelete", good: { id: ID }, run: (f, core, ...rest) => f.customersDelete(core, ...rest) },
  {
    name: "customersGetStateExternal",
    good: { externalId: "usr_1337" },
    run: (f, core, ...rest) => f.customersGetStateExternal(core, ...rest),
  },
  {
    name: "customersCreate",
    good: { email: "a@example.com" },
    run: (f, core, ...rest) => f.customersCreate(core, ...rest),
  },
  {
    name: "customersUpdate",
    good: { id: ID, customerUpdate: { name: "a" } },
    run: (f, core, ...rest) => f.customersUpdate(core, ...rest),
  },
  {
    name: "eventsIngest",
    good: { events: [{ name: "a", externalCustomerId: "u" }] },
    run: (f, core, ...rest) => f.eventsIngest(core, ...rest),
  },
  { name: "customersExport", good: {}, run: (f, core, ...rest) => f.customersExport(core, ...rest) },
  {
    name: "customersList and its pages",
    good: { limit: 5 },
    run: (f, core, ...rest) => walk(f.customersList(core, ...rest)),
  },
  {
    name: "items of ordersList",
    good: { limit: 5 },
    run: (f, core, ...rest) => itemsOf(f.ordersList(core, ...rest)),
  },
  {
    name: "collect of ordersList",
    good: { limit: 5 },
    run: (f, core, ...rest) => collect(f.ordersList(core, ...rest) as never, { limit: 3 }),
  },
  {
    name: "stream of customersExport",
    good: {},
    run: (f, core, ...rest) => streamed(stream(core, f.customersExport, ...rest) as PromiseLike<unknown>),
  },
];
