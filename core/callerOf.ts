import type { Caller } from "./call/Call.js";
import type { EndpointDefinition } from "./EndpointDefinition.js";

/** The core that a function was given, or a `TypeError` that says what was expected. */
export function callerOf(core: Caller, { method, path }: EndpointDefinition): Caller {
  if (typeof core === "object" && typeof core?.call === "function") return core;
  throw new TypeError(`${method} ${path}: expected a PolarCore as the first argument, received ${typeof core}`);
}
