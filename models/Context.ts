// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";

/** Keys and values travel as they are. */
export type Context = Record<string, unknown>;

/** Checks a {@link Context}. */
export const ContextSchema: v.GenericSchema<Context> = /* @__PURE__ */ v.record(v.string(), v.unknown());
