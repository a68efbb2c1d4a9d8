import type { AnyCore } from "../../core/CoreTypes.js";
import { bounded } from "../../core/call/bounded.js";
import type { Caller } from "../../core/call/Caller.js";
import type { Failed } from "../../core/call/Failed.js";
import { invalid } from "../../core/call/StepError.js";
import type { PolarError } from "../../core/PolarError.js";
import type { Result } from "../../core/Result.js";
import { atLeast } from "../atLeast.js";
import { numbersOf } from "../numbersOf.js";
import { guarded } from "../store/guarded.js";
import { toText } from "../store/text.js";
import { tell } from "../tell.js";
import { keepAlive, type WaitUntil } from "../web/keepAlive.js";
import { keepsRequestsApart } from "../web/keepsRequestsApart.js";
import { within } from "../within.js";
import { askPolar } from "./askPolar.js";
import type { EntitlementsEvent, Spent } from "./createEntitlements.js";
import type {
  Entitled,
  EntitlementsError,
  EntitlementsFailure,
  EntitlementsOptions,
  OfOptions,
} from "./EntitlementsOptions.js";
import { failure } from "./failure.js";
import { Ledger } from "./Ledger.js";
import { A_NAME, isName, mustName } from "./names.js";
import { readEvent } from "./readEvent.js";
import { type Entry, StateCache } from "./StateCache.js";

/** What is known of a customer, or why nothing is. */
type Found = Result<Entry, EntitlementsError>;

/** How long things last where nobody says so, in milliseconds. */
const USUAL = {
  freshForMs: 60_000,
  staleForMs: 86_400_000,
  missingForMs: 10_000,
  slowMs: 1000,
  restMs: 10_000,
  storeMs: 1000,
  settleMs: 900_000,
};

/** The longest rest that a `Retry-After` can ask for. */
const LONGEST_REST_MS = 60_000;

/** Errors that are about one request, and say nothing of how Polar does. */
const OF_ONE_REQUEST = ["InvalidRequestError", "HTTPValidationError"];

/** Answers for all customers. */
export class Desk {
  readonly #core: AnyCore & Caller;
  readonly #onError: EntitlementsOptions["onError"];
  readonly #times: Readonly<typeof USUAL>;
  readonly #cache: StateCache;
  readonly #ledger: Ledger;
  /** The request of each customer that is under way. */
  readonly #asking = new Map<string, Promise<Found>>();
  /** Until when Polar is not asked where a stale answer will do, by the clock that never jumps. */
  #restUntil = Number.NEGATIVE_INFINITY;

  constructor(core: AnyCore & Caller, options: EntitlementsOptions) {
    const { prefix = "entitlements", onError } = options;
    const times = numbersOf(options, 0, USUAL);
    this.#core = core;
    this.#onError = onError;
    this.#times = times;
    this.#cache = new StateCache({ ...times, store: guarded(options.store, times.storeMs), prefix });
    this.#ledger = new Ledger(times);
  }

  async of(id: string, options: OfOptions): Promise<Result<Entitled, EntitlementsError>> {
    const found = await this.#found(id, options);
    if (!found.ok) return found;
    const { state } = found.value;
    return success({ state, age: ageOf(found.value), stale: !this.#isFresh(found.value) });
  }

  async spend(
    id: string,
    meterId: string,
    units: number,
    options: OfOptions,
  ): Promise<Result<Spent, EntitlementsError>> {
    mustName("meterId", meterId);
    atLeast("units", 0, units);
    const found = await this.#found(id, options);
    if (!found.ok) return found;
    const { state, at } = found.value;
    const spent = this.#ledger.spend(id, meterId, units, state, at);
    return success({ ...spent, stale: !this.#isFresh(found.value) });
  }

  adjust(id: string, meterId: string, units: number): void {
    mustName("externalId", id);
    mustName("meterId", meterId);
    if (!Number.isFinite(units))
      throw new TypeError(`units: expected a finite number, received ${String(units)}`);
    this.#ledger.adjust(id, meterId, units);
  }

  async handle(event: EntitlementsEvent): Promise<boolean> {
    const read = readEvent(event);
    if (!read) return false;
    const { state, asOf } = read;
    const id = read.externalId ?? (state ? undefined : await this.#cache.externalIdOf(read.id));
    if (id === undefined) return false;
    const told: Entry = { id, state, at: Math.min(Date.now(), asOf), asOf };
    const kept = await this.#cache.update(id, (known) => {
      // Whoever has the external ID of one that was deleted is somebody else.
      const isOther = !state && known?.state && known.state.id !== read.id;
      return isOther ? known : this.#afterEvent(known, told);
    });
    return kept.state === state && kept.asOf === asOf;
  }

  /** What is known once an event has come: the newer of both. */
  #afterEvent(known: Entry | undefined, told: Entry): Entry {
    if (!known || known.asOf < told.asOf) return told;
    const newer = known.asOf > told.asOf ? known : told;
    if (known.asOf - told.asOf >= 1000 || toText(known.state) === toText(told.state)) return newer;
    // Polar tells seconds: which of the two came first is not known, and the next answer is asked
    // for.
    const { freshForMs, missingForMs } = this.#times;
    return { ...newer, at: Math.min(newer.at, Date.now() - Math.max(freshForMs, missingForMs)) };
  }

  /** What is known of a customer, or why nothing is, which may be that the caller has gone. */
  async #found(id: string, { signal, waitUntil }: OfOptions): Promise<Found> {
    try {
      return await bounded(undefined, signal, (gone) => this.#find(id, gone, waitUntil));
    } catch (thrown) {
      return failure(thrown);
    }
  }

  /** What is known of a customer: from the store while that is good enough, or from Polar. */
  async #find(id: string, gone: AbortSignal, waitUntil: WaitUntil | undefined): Promise<Found> {
    if (!isName(id)) throw invalid("InvalidRequestError", ["externalId"], A_NAME, typeof id);
    // A store that fails knows nothing.
    const known = await this.#orTell(this.#cache.read(id), undefined);
    if (known && this.#isFresh(known)) return success(known);
    const usable = known && this.#isUsable(known);
    if (usable && performance.now() < this.#restUntil) return success(known);
    // Nobody waits for what is thrown here.
    if (gone.aborted) throw gone;
    const asking = this.#ask(id, known);
    if (!usable) return asking;
    try {
      keepAlive(asking, waitUntil);
    } catch (thrown) {
      // What is known is told all the same.
      this.#tell(failure(thrown).error);
    }
    const found = await within(this.#times.slowMs, asking, () => undefined);
    return found?.ok ? found : success(known);
  }

  #isFresh(entry: Entry): boolean {
    return ageOf(entry) < (entry.state ? this.#times.freshForMs : this.#times.missingForMs);
  }

  /** Nobody is told for long that there is no such customer: one may have come since. */
  #isUsable(entry: Entry): boolean {
    return entry.state !== null && ageOf(entry) < this.#times.staleForMs;
  }

  /** Asks Polar, or joins who asks already. */
  #ask(id: string, known: Entry | undefined): Promise<Found> {
    const other = this.#asking.get(id);
    if (other) return other;
    if (keepsRequestsApart()) return this.#askOnce(id, known);
    const asking = this.#askOnce(id, known).finally(() => this.#asking.delete(id));
    this.#asking.set(id, asking);
    return asking;
  }

  async #askOnce(id: string, known: Entry | undefined): Promise<Found> {
    const found = await askPolar(this.#core, id);
    if (!found.ok) {
      this.#rest(found.error);
      if (known && this.#isUsable(known)) this.#tell(found.error);
      return found;
    }
    this.#restUntil = Number.NEGATIVE_INFINITY;
    // What was asked for later is newer, whatever clocks say.
    const answer = { ...found.value, asOf: Math.max(found.value.asOf, known?.asOf ?? 0) };
    const keeping = this.#cache.update(id, (kept) => (kept && kept.asOf > answer.asOf ? kept : answer));
    return success(await this.#orTell(keeping, answer));
  }

  /** Lets Polar rest after an error that says how it does. */
  #rest(error: PolarError): void {
    const { name, retryAfterMs = 0 }: Failed = error;
    if (OF_ONE_REQUEST.includes(name)) return;
    const ms = Math.max(this.#times.restMs, Math.min(retryAfterMs, LONGEST_REST_MS));
    this.#restUntil = performance.now() + ms;
  }

  /** What a use of the store comes to, or something else where it fails, which is told. */
  async #orTell<TValue>(use: Promise<TValue>, otherwise: TValue): Promise<TValue> {
    try {
      return await use;
    } catch (error) {
      this.#tell(error as EntitlementsFailure);
      return otherwise;
    }
  }

  #tell(error: EntitlementsFailure): void {
    void tell(this.#onError, error);
  }
}

function success<TValue>(value: TValue): Result<TValue, never> {
  return { ok: true, value, drift: [] };
}

/** How old an entry is; one from a future that a clock has left is as old as that is far. */
function ageOf({ at }: Entry): number {
  return Math.abs(Date.now() - at);
}
