// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface PauseResumeNotAllowed {
  error: "PauseResumeNotAllowed";
  detail: string;
}

/** Checks a {@link PauseResumeNotAllowed}. */
export const PauseResumeNotAllowedSchema: ObjectSchema<PauseResumeNotAllowed> =
  /* @__PURE__ */ objectSchema<PauseResumeNotAllowed>({ error: v.string(), detail: v.string() });
