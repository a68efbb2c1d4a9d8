import type { CallName } from "./clients.js";

/** What a client's process is told to do. */
export interface Order {
  readonly call: CallName;
  /** How many calls to make. */
  readonly count: number;
  /** How many of them at the same time. */
  readonly concurrency: number;
}

/** What that took. */
export interface Cost {
  /** Microseconds of CPU, garbage collection included. */
  readonly cpu: number;
  readonly milliseconds: number;
}
