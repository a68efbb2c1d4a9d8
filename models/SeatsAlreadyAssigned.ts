// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `SeatsAlreadyAssigned`. */
export interface SeatsAlreadyAssigned {
  error: "SeatsAlreadyAssigned";
  detail: string;
}

/** Checks a {@link SeatsAlreadyAssigned}. */
export const SeatsAlreadyAssignedSchema: ObjectSchema<SeatsAlreadyAssigned> =
  /* @__PURE__ */ objectSchema<SeatsAlreadyAssigned>({ error: string(), detail: string() });
