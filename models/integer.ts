import type { GenericSchema } from "valibot";
import { scalar } from "./scalar.js";

/** The schema of a number without a fraction. */
export const integer = (): GenericSchema<number> => scalar("integer");
