// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerNotReady {
  error: "CustomerNotReady";
  detail: string;
}

/** Checks a {@link CustomerNotReady}. */
export const CustomerNotReadySchema: ObjectSchema<CustomerNotReady> =
  /* @__PURE__ */ objectSchema<CustomerNotReady>({ error: v.string(), detail: v.string() });
