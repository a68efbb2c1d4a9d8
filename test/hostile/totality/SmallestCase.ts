import { CUSTOMER, ID, jsonAnswer } from "../support/answers.js";
import type { Combination, Options } from "../support/cores.js";

const TIMEOUT = 20;

/** One hostile thing, in a call that is good otherwise. */
export interface SmallestCase {
  readonly title: string;
  /** Names of errors that the call may come to, or `ok`. */
  readonly expected: RegExp;
  readonly call: (combination: Combination) => PromiseLike<unknown>;
  /** Whether a combination can meet it at all; absent where all can. */
  readonly meets?: (combination: Combination) => boolean;
}

/** A call that is good, but for these options. */
export function get(
  { functions, make }: Combination,
  options: Options,
  callOptions?: object,
): PromiseLike<unknown> {
  async function fetch(): Promise<Response> {
    return jsonAnswer(CUSTOMER);
  }

  return functions.customersGet(make({ fetch, timeoutMs: TIMEOUT, ...options }), { id: ID }, callOptions);
}

/** For what a page does not have. */
export function hasToken(combination: Combination): boolean {
  return combination.hasToken;
}
