import type { GenericSchema } from "valibot";
import { scalar } from "./scalar.js";

/** The schema of a number without a fraction. */
export function integer(): GenericSchema<number> {
  return scalar("integer");
}
