import type { AnyCore } from "../../core/CoreTypes.js";
import type { Caller } from "../../core/call/Caller.js";
import { callerOf } from "../../core/endpoint.js";
import { own } from "../../core/own.js";
import type { Result } from "../../core/Result.js";
import { Desk } from "./Desk.js";
import type { Entitled, EntitlementsError, EntitlementsOptions, OfOptions } from "./EntitlementsOptions.js";

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
  /**
   * What a customer has, by its ID in your system. It never rejects: an ID that is not a string, or
   * an empty one, is an `InvalidRequestError`, and an aborted `signal` a `RequestAbortedError`.
   */
  readonly of: (externalId: string, options?: OfOptions) => Promise<Result<Entitled, EntitlementsError>>;
  /**
   * Takes `customer.state_changed` and `customer.deleted` of a webhook that was verified, and says
   * whether it did: an older event never replaces what is newer. Rejects where the store fails, so
   * that Polar delivers the event again, and with a `TypeError`, and nothing changed, where the
   * data of such an event is not a customer's state, such as a body with the names of the wire.
   */
  readonly handle: (event: EntitlementsEvent) => Promise<boolean>;
  /**
   * Spends units of a meter where the customer has as many, and remembers it until Polar's numbers
   * have it. It sends nothing: record the usage, too. Where `signal` is aborted before, nothing is
   * spent. Rejects with a `TypeError` where `units` is not a number of at least 0, or `meterId` is
   * not a string that says something: a setting that is missing is not a customer without units.
   */
  readonly spend: (
    externalId: string,
    meterId: string,
    units: number,
    options?: OfOptions,
  ) => Promise<Result<Spent, EntitlementsError>>;
  /**
   * Corrects what was spent here, once it is known what was used: below 0 it gives units back, the
   * newest first and never more than are held against the customer; above 0 it takes more, whether
   * or not there is as much. It asks nobody and sends nothing. Throws a `TypeError` where `units`
   * is not a finite number, or an ID is not a string that says something.
   */
  readonly adjust: (externalId: string, meterId: string, units: number) => void;
}

/**
 * Makes what tells who may do what, also while Polar is down. An answer is fresh for a minute;
 * after that Polar is asked, and while it is slow or does not answer, what it said last holds for a
 * day. An error is never kept. Webhooks that are handed to `handle` make it know at once.
 *
 * Throws a `TypeError` where there is no store, or an option is not the number that it should be.
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
  const desk = new Desk(core, own(options));
  return {
    of: (externalId, given) => desk.of(externalId, own(given)),
    handle: (event) => desk.handle(event),
    spend: (externalId, meterId, units, given) => desk.spend(externalId, meterId, units, own(given)),
    adjust: (externalId, meterId, units) => desk.adjust(externalId, meterId, units),
  };
}
