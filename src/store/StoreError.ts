import { wordsOf } from "../../core/call/failures.js";
import { PolarError } from "../../core/PolarError.js";

/** A store failed, or holds what cannot be read. */
export interface StoreError extends PolarError<"StoreError"> {
  /** What the store threw; undefined where it threw nothing. */
  readonly cause: unknown;
}

/** The error for what a store threw; one that says so already stays what it is. */
export function storeError(cause: unknown): StoreError {
  if (cause instanceof PolarError && cause.name === "StoreError") return cause as StoreError;
  // An address may have a password.
  return newStoreError(wordsOf(cause, "it failed").replace(/\/\/\S*@/g, "//…@"), cause);
}

/** The error for a text that a store holds and that none of ours has written. */
export function unreadable(key: string): StoreError {
  return newStoreError(`what lies under ${key} cannot be read`);
}

/** An error of a store, by words of ours. */
export function newStoreError(words: string, cause?: unknown): StoreError {
  return new PolarError("StoreError", `store: ${words}`, { cause }) as StoreError;
}
