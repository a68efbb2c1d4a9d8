import type { MockPolar } from "../MockPolar.js";
import type { Outcome, Reader } from "../read/Outcome.js";

/** What a control operation works with. */
export interface ControlCall {
  readonly mock: MockPolar;
  readonly params: ReadonlyMap<string, string>;
  /** Aborted when the client is gone. */
  readonly signal: AbortSignal;
}

/** An operation of the control API. */
export interface ControlRoute {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  /** What it does, in a line. */
  readonly does: string;
  /** Checks the body; gives what remains to be done. */
  readonly read: (body: unknown) => Outcome<(call: ControlCall) => unknown>;
}

/** An operation that takes no body; one that is sent is ignored. */
export function bodiless(
  method: ControlRoute["method"],
  path: string,
  does: string,
  run: (call: ControlCall) => unknown,
): ControlRoute {
  return { method, path, does, read: () => ({ ok: true, value: run }) };
}

/** An operation that takes a body; one without any is an empty object. */
export function bodied<T>(
  method: ControlRoute["method"],
  path: string,
  does: string,
  read: Reader<T>,
  run: (call: ControlCall, body: T) => unknown,
): ControlRoute {
  return {
    method,
    path,
    does,
    read: (body) => {
      const outcome = read(body ?? {}, ["body"]);
      return outcome.ok ? { ok: true, value: (call) => run(call, outcome.value) } : outcome;
    },
  };
}
