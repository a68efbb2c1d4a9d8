// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A billing address. Only the country is always there. */
export interface AddressDict {
  line1?: string | undefined;
  line2?: string | undefined;
  postalCode?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  country: string;
}

/** Checks a {@link AddressDict}. */
export const AddressDictSchema: ObjectSchema<AddressDict> = /* @__PURE__ */ objectSchema<AddressDict>({
  line1: nullish(string()),
  line2: nullish(string()),
  postalCode: nullish(string()),
  city: nullish(string()),
  state: nullish(string()),
  country: string(),
});
