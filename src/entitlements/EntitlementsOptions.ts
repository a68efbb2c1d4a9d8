import type { CustomersGetStateExternalError } from "../../funcs/lite/customersGetStateExternal.js";
import type { CustomerState } from "../../models/CustomerState.js";
import type { Store } from "../store/Store.js";
import type { StoreError } from "../store/StoreError.js";
import type { WaitUntil } from "../web/keepAlive.js";

/** What a customer has, and how much that is worth. */
export interface Entitled {
  /** Null: Polar has no customer with this ID. */
  readonly state: CustomerState | null;
  /** Milliseconds since Polar said so. */
  readonly age: number;
  /** Whether it is older than `freshForMs`, because Polar is slow or does not answer. */
  readonly stale: boolean;
}

/**
 * What an answer can fail with: nothing is known and Polar does not answer, the caller has gone, or
 * the ID is none.
 */
export type EntitlementsError = CustomersGetStateExternalError;

/** What went wrong without keeping anybody from an answer. */
export type EntitlementsFailure = CustomersGetStateExternalError | StoreError;

/** How long answers are good for, and where they lie. */
export interface EntitlementsOptions {
  /** Where states lie. Any number of processes may share it. */
  readonly store: Store;
  /** What the store's keys begin with. Default `entitlements`. */
  readonly prefix?: string | undefined;
  /** How long an answer is used without asking again, in milliseconds. Default 60000. */
  readonly freshForMs?: number | undefined;
  /**
   * How long an answer is used while Polar is slow or does not answer, in milliseconds. Default
   * 86400000, a day.
   */
  readonly staleForMs?: number | undefined;
  /** How long «no such customer» is used, in milliseconds. Default 10000. */
  readonly missingForMs?: number | undefined;
  /** How long a stale answer waits for a fresh one, in milliseconds. Default 1000. */
  readonly slowMs?: number | undefined;
  /**
   * How long Polar rests after it failed, in milliseconds: for all customers of these entitlements,
   * whoever it failed for, and only where a stale answer will do. Longer where its `Retry-After`
   * says so, but for a minute at most. An answer ends the rest. Default 10000.
   */
  readonly restMs?: number | undefined;
  /** How long the store may take, in milliseconds, before it counts as failing. Default 1000. */
  readonly storeMs?: number | undefined;
  /**
   * How long a state that Polar gives may lack what was spent, in milliseconds, until that is
   * forgotten. Default 900000, a quarter of an hour.
   */
  readonly settleMs?: number | undefined;
  /** Told of what failed while an answer was given all the same: the store, or a refresh. */
  readonly onError?: ((error: EntitlementsFailure) => unknown) | undefined;
}

/** Options of one answer. */
export interface OfOptions {
  /**
   * Ends the wait of this caller with a `RequestAbortedError`, also where something is known. The
   * request goes on for others who wait, and for who comes next.
   */
  readonly signal?: AbortSignal | null | undefined;
  /** What keeps a refresh alive after the answer: `ctx` of a Worker. */
  readonly waitUntil?: WaitUntil | undefined;
}
