// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `SeatAlreadyAssigned`. */
export interface SeatAlreadyAssigned {
  error: "SeatAlreadyAssigned";
  detail: string;
}

/** Checks a {@link SeatAlreadyAssigned}. */
export const SeatAlreadyAssignedSchema: ObjectSchema<SeatAlreadyAssigned> =
  /* @__PURE__ */ objectSchema<SeatAlreadyAssigned>({ error: string(), detail: string() });
