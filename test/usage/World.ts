import { PolarCore } from "polar-fn/lite/core";
import { eventsList } from "polar-fn/lite/funcs/eventsList";
import { createMockPolar, MOCK_TOKEN, type MockPolar } from "polar-fn/mock";
import { collect } from "polar-fn/pages";
import { memoryStore, type Store } from "polar-fn/store";
import { createUsage, type RecordedEvent, type Usage } from "polar-fn/usage";

/** The name of events that the server refuses: those of a customer that it does not have. */
export const BAD = "stray";
const NOBODY = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";

/** What goes wrong with a step of a process: nothing is done, or it is, and nobody hears of it. */
export type Trouble = "before" | "after";

/** Something that happens to a process after so many more steps. */
export interface Plan {
  readonly steps: number;
  readonly trouble: Trouble;
}

/** A process with an outbox: it may die at any step, and its store and its network may fail. */
export class Process {
  readonly usage: Usage;
  /** Ends when it dies. */
  readonly death: Promise<"dead">;
  #die: () => void = () => {};
  #isDead = false;
  #crash: Plan | undefined;
  #storeFailures: Trouble[] = [];

  constructor(store: Store, fetch: MockPolar["fetch"], onRejected: (event: RecordedEvent) => void) {
    this.death = new Promise((resolve) => {
      this.#die = () => resolve("dead");
    });
    const core = new PolarCore({
      accessToken: MOCK_TOKEN,
      retryConfig: { strategy: "none" },
      fetch: (url, init) => this.#step(() => fetch(url, init)),
    });
    this.usage = createUsage(core, {
      store: this.#failing(store),
      maxEvents: 4,
      leaseMs: 60_000,
      onRejected,
    });
  }

  crashAfter(plan: Plan): void {
    this.#crash = plan;
  }

  failStore(trouble: Trouble): void {
    this.#storeFailures.push(trouble);
  }

  #failing(store: Store): Store {
    const step = <TValue>(task: () => Promise<TValue>): Promise<TValue> =>
      this.#step(async () => {
        const trouble = this.#storeFailures.shift();
        if (trouble === "before") throw new Error("the store does not answer");
        const value = await task();
        if (trouble === "after") throw new Error("the store's answer was lost");
        return value;
      });
    return {
      getItem: (key) => step(() => store.getItem(key)),
      setItem: (key, value, options) => step(() => store.setItem(key, value, options)),
      removeItem: (key) => step(() => store.removeItem(key)),
      getKeys: (base) => step(() => store.getKeys(base)),
    };
  }

  /** One step of the process; after its death, none is taken and nothing is heard of. */
  async #step<TValue>(task: () => Promise<TValue>): Promise<TValue> {
    const crash = this.#crash;
    if (crash) this.#crash = { ...crash, steps: crash.steps - 1 };
    const isLast = crash?.steps === 0;
    if (isLast && crash.trouble === "before") this.#end();
    if (this.#isDead) return new Promise(() => {});
    const value = await task();
    if (isLast) this.#end();
    return this.#isDead ? new Promise(() => {}) : value;
  }

  #end(): void {
    this.#isDead = true;
    this.#die();
  }
}

/** Two processes that share a store, and the server that they send to. */
export class World {
  readonly mock: MockPolar;
  readonly store: Store = memoryStore();
  readonly processes: Process[] = [];
  /** What `record` said is there. */
  readonly recorded = new Set<string>();
  /** What may be there: `record` failed, or its process died. */
  readonly unknown = new Set<string>();
  readonly rejected = new Set<string>();
  /** What the server refuses for what it is. */
  readonly bad = new Set<string>();
  /** The server's clock. */
  now = Date.parse("2026-11-27T12:00:00Z");

  constructor() {
    this.mock = createMockPolar({ now: () => new Date(this.now) });
    this.processes = [this.#start(), this.#start()];
  }

  /** Records some events in a process, all at once. */
  async record(index: number, names: readonly string[]): Promise<void> {
    const { usage, death } = this.#process(index);
    const recording = names.map(async (name) => {
      const externalId = crypto.randomUUID();
      this.unknown.add(externalId);
      if (name === BAD) this.bad.add(externalId);
      const customer = name === BAD ? { customerId: NOBODY } : { externalCustomerId: "usr_1" };
      // Answers do not tell the external ID.
      const res = await usage.record({ name, ...customer, externalId, metadata: { id: externalId } });
      if (res.ok) this.recorded.add(res.value.externalId);
    });
    await this.#untilDeath(index, Promise.all(recording), death);
  }

  async flush(index: number): Promise<void> {
    const { usage, death } = this.#process(index);
    await this.#untilDeath(index, usage.flush(), death);
  }

  async flushBoth(): Promise<void> {
    await Promise.all(this.processes.map((_, index) => this.flush(index)));
  }

  /** Starts anew a process that has died. */
  async #untilDeath(index: number, task: Promise<unknown>, death: Promise<"dead">): Promise<void> {
    if ((await Promise.race([task, death])) === "dead") this.processes[index] = this.#start();
  }

  #process(index: number): Process {
    const found = this.processes[index];
    if (!found) throw new Error(`There is no process ${index}.`);
    return found;
  }

  #start(): Process {
    return new Process(this.store, this.mock.fetch, ({ externalId }) => this.rejected.add(externalId));
  }

  /** The IDs of all events that the server has counted. */
  async arrived(): Promise<readonly string[]> {
    const polar = new PolarCore({ accessToken: MOCK_TOKEN, fetch: this.mock.fetch });
    const events = await collect(eventsList(polar, { limit: 100 }));
    if (!events.ok) throw events.error;
    return events.value.map(({ metadata }) => String((metadata as { readonly id?: unknown }).id));
  }
}
