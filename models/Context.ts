// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { mapSchema } from "./mapSchema.js";
import { unknown } from "./plain.js";
import type { Schema } from "./Schema.js";

/**
 * Details of a validation fault; which ones depends on its `type`.
 *
 * Keys and values travel as they are.
 */
export type Context = Record<string, unknown>;

/** Checks a {@link Context}. */
export const ContextSchema: Schema<Context> = /* @__PURE__ */ mapSchema(unknown());
