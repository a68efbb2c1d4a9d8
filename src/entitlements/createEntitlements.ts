import type { AnyCore } from "../../core/CoreTypes.js";
import type { Caller } from "../../core/call/Caller.js";
import type { Failed } from "../../core/call/Failed.js";
import { callerOf } from "../../core/endpoint.js";
import { own } from "../../core/own.js";
import type { PolarError } from "../../core/PolarError.js";
import type { CallResult, Result } from "../../core/Result.js";
import { customersGetStateExternal } from "../../funcs/lite/customersGetStateExternal.js";
import type { CustomerState } from "../../models/CustomerState.js";
import { atLeast } from "../atLeast.js";
import { assertStore } from "../store/assertStore.js";
import { keepsRequestsApart } from "../web/keepsRequestsApart.js";
import type {
  Entitled,
  EntitlementsError,
  EntitlementsFailure,
  EntitlementsOptions,
  OfOptions,
} from "./EntitlementsOptions.js";
import { Ledger } from "./Ledger.js";
import { type Entry, StateCache } from "./StateCache.js";
import { within } from "./within.js";

/** What is needed of a verified webhook; those of other types are left alone. */
export interface EntitlementsEvent {
  readonly type: string;
  readonly timestamp: Date;
  readonly data: unknown;
}

/** What came of spending. */
export interface Spent {
  /** Whether there was enough; if not, nothing was spent. */
  readonly spent: boolean;
  /** What is left, as far as it is known here. */
  readonly balance: number;
  /** Whether Polar's numbers are older than `freshForMs`. */
  readonly stale: boolean;
}

/** Who may do what. Its functions may be taken off it. */
export interface Entitlements {
  /** What a customer has, by its ID in your system. */
  readonly of: (externalId: string, options?: OfOptions) => Promise<Result<Entitled, EntitlementsError>>;
  /**
   * Takes `customer.state_changed` and `customer.deleted` of a webhook that was verified, and says
   * whether it did: an older event never replaces what is newer. Rejects where the store fails, so
   * that Polar delivers the event again.
   */
  readonly handle: (event: EntitlementsEvent) => Promise<boolean>;
  /**
   * Spends units of a meter where the customer has as many, and remembers it until Polar's numbers
   * have it. It sends nothing: record the usage, too. Rejects with a `TypeError` where `units` is
   * not a number of at least 0.
   */
  readonly spend: (
    externalId: string,
    meterId: string,
    units: number,
  ) => Promise<Result<Spent, EntitlementsError>>;
}

/**
 * Makes what tells who may do what, also while Polar is down. An answer is fresh for a minute;
 * after that Polar is asked, and while it is slow or does not answer, what it said last holds for a
 * day. An error is never kept. Webhooks that are handed to `handle` make it know at once.
 *
 * Throws a `TypeError` where an option cannot be used.
 *
 * @example
 * ```ts
 * import { createEntitlements, hasBenefit } from "polar-fn/entitlements";
 * import { PolarCore } from "polar-fn/lite/core";
 * import { memoryStore } from "polar-fn/store";
 *
 * const polar = new PolarCore({ accessToken: process.env["POLAR_ACCESS_TOKEN"] });
 * const entitlements = createEntitlements(polar, { store: memoryStore() });
 *
 * const res = await entitlements.of("usr_1337");
 * if (res.ok) console.log(hasBenefit(res.value.state, { metadata: { feature: "export" } }));
 * ```
 */
export function createEntitlements<TCore extends AnyCore & Caller>(
  core: TCore,
  options: EntitlementsOptions,
): Entitlements {
  callerOf(core);
  assertStore(options?.store);
  const desk = new Desk(core, own(options));
  return {
    of: (externalId, given) => desk.of(externalId, given ?? {}),
    handle: (event) => desk.handle(event),
    spend: (externalId, meterId, units) => desk.spend(externalId, meterId, units),
  };
}

/** Errors that are about one request, and say nothing of how Polar does. */
const OF_ONE_REQUEST = ["InvalidRequestError", "HTTPValidationError"];

/** Answers for all customers. */
class Desk {
  readonly #core: AnyCore & Caller;
  readonly #onError: EntitlementsOptions["onError"];
  readonly #cache: StateCache;
  readonly #ledger: Ledger;
  readonly #freshForMs: number;
  readonly #staleForMs: number;
  readonly #missingForMs: number;
  readonly #slowMs: number;
  readonly #restMs: number;
  /** The request of each customer that is under way. */
  readonly #asking = new Map<string, Promise<Result<Entry, EntitlementsError>>>();
  /** Until when Polar is not asked where a stale answer will do. */
  #restUntil = 0;

  constructor(core: AnyCore & Caller, options: EntitlementsOptions) {
    const { store, prefix = "entitlements", onError } = options;
    this.#core = core;
    this.#onError = onError;
    this.#freshForMs = atLeast("freshForMs", 0, options.freshForMs ?? 60_000);
    this.#staleForMs = atLeast("staleForMs", 1, options.staleForMs ?? 86_400_000);
    this.#missingForMs = atLeast("missingForMs", 0, options.missingForMs ?? 10_000);
    this.#slowMs = atLeast("slowMs", 0, options.slowMs ?? 1000);
    this.#restMs = atLeast("restMs", 0, options.restMs ?? 10_000);
    const storeMs = atLeast("storeMs", 1, options.storeMs ?? 1000);
    const settleMs = atLeast("settleMs", 0, options.settleMs ?? 900_000);
    this.#cache = new StateCache({ store, prefix, storeMs, staleForMs: this.#staleForMs });
    this.#ledger = new Ledger({ settleMs, staleForMs: this.#staleForMs });
  }

  async of(id: string, { waitUntil }: OfOptions): Promise<Result<Entitled, EntitlementsError>> {
    const known = await this.#known(id);
    if (known && this.#isFresh(known)) return this.#answer(known);
    // Nobody is told for long that there is no such customer: one may have come since.
    const usable = known?.state && ageOf(known) < this.#staleForMs ? known : undefined;
    if (usable && Date.now() < this.#restUntil) return this.#answer(usable);
    const asking = this.#ask(id, known);
    if (!usable) {
      const res = await asking;
      return res.ok ? this.#answer(res.value) : res;
    }
    waitUntil?.(asking);
    const res = await within(this.#slowMs, asking);
    if (res && !res.ok) await this.#tell(res.error);
    return this.#answer(res?.ok ? res.value : usable);
  }

  async handle({ type, timestamp, data }: EntitlementsEvent): Promise<boolean> {
    if (type !== "customer.state_changed" && type !== "customer.deleted") return false;
    const customer = data as CustomerState;
    if (!customer.externalId) return false;
    const asOf = timestamp.getTime();
    const entry: Entry = {
      id: customer.externalId,
      state: type === "customer.deleted" ? null : customer,
      at: Math.min(Date.now(), asOf),
      asOf,
    };
    const kept = await this.#cache.keep(entry);
    // Polar tells seconds: which of the two came first is not known, and the next answer is asked
    // for.
    if (kept !== entry && kept.asOf - asOf < 1000)
      await this.#cache.keep({ ...kept, at: Math.min(kept.at, Date.now() - this.#freshForMs) });
    return kept === entry;
  }

  async spend(id: string, meterId: string, units: number): Promise<Result<Spent, EntitlementsError>> {
    atLeast("units", 0, units);
    const res = await this.of(id, {});
    if (!res.ok) return res;
    const { state, age, stale } = res.value;
    const spent = this.#ledger.spend(id, meterId, units, state, Date.now() - age);
    return { ok: true, value: { ...spent, stale }, drift: [] };
  }

  /** What the store knows; a store that fails knows nothing. */
  async #known(id: string): Promise<Entry | undefined> {
    try {
      return await this.#cache.read(id);
    } catch (error) {
      await this.#tell(error as EntitlementsFailure);
      return undefined;
    }
  }

  #isFresh(entry: Entry): boolean {
    return ageOf(entry) < (entry.state ? this.#freshForMs : this.#missingForMs);
  }

  #answer(entry: Entry): Result<Entitled, EntitlementsError> {
    const { state } = entry;
    return { ok: true, value: { state, age: ageOf(entry), stale: !this.#isFresh(entry) }, drift: [] };
  }

  /** Asks Polar, or joins who asks already. */
  #ask(id: string, known: Entry | undefined): Promise<Result<Entry, EntitlementsError>> {
    const other = this.#asking.get(id);
    if (other) return other;
    if (keepsRequestsApart()) return this.#askOnce(id, known);
    const asking = this.#askOnce(id, known).finally(() => this.#asking.delete(id));
    this.#asking.set(id, asking);
    return asking;
  }

  async #askOnce(id: string, known: Entry | undefined): Promise<Result<Entry, EntitlementsError>> {
    const at = Date.now();
    const called = customersGetStateExternal(this.#core, { externalId: id });
    // Every core's results tell by `ok` what they are.
    const res = (await called) as CallResult<CustomerState, EntitlementsError>;
    if (!res.ok && res.error.name !== "ResourceNotFound") {
      const { name, retryAfterMs = 0 }: Failed = res.error;
      if (!OF_ONE_REQUEST.includes(name)) this.#restUntil = Date.now() + Math.max(this.#restMs, retryAfterMs);
      return res;
    }
    this.#restUntil = 0;
    // What was asked for later is newer, whatever clocks say.
    const asOf = Math.max(serverTime(res) ?? at, known?.asOf ?? 0);
    const entry: Entry = { id, state: res.ok ? res.value : null, at, asOf };
    try {
      return { ok: true, value: await this.#cache.keep(entry), drift: [] };
    } catch (error) {
      await this.#tell(error as EntitlementsFailure);
      return { ok: true, value: entry, drift: [] };
    }
  }

  async #tell(error: EntitlementsFailure): Promise<void> {
    try {
      await this.#onError?.(error);
    } catch {
      // Nobody is left to be told.
    }
  }
}

/** How old an entry is; one from a future that a clock has left is as old as that is far. */
function ageOf({ at }: Entry): number {
  return Math.abs(Date.now() - at);
}

/** The last millisecond of the second in which the server answered, by its own clock. */
function serverTime(res: CallResult<unknown, PolarError>): number | undefined {
  const date = res.ok ? res.headers["date"] : (res.error as Failed).headers?.get("date");
  const time = Date.parse(`${date}`);
  return Number.isNaN(time) ? undefined : time + 999;
}
