// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The organization's portal settings do not let customers pause and resume. */
export interface PauseResumeNotAllowed {
  error: "PauseResumeNotAllowed";
  /** What went wrong, for people; the wording may change. */
  detail: string;
}

/** Checks a {@link PauseResumeNotAllowed}. */
export const PauseResumeNotAllowedSchema: ObjectSchema<PauseResumeNotAllowed> =
  /* @__PURE__ */ objectSchema<PauseResumeNotAllowed>({ error: string(), detail: string() });
