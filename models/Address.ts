// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { CountryAlpha2 } from "./CountryAlpha2.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A billing address. Only the country is always there. */
export interface Address {
  line1?: string | null | undefined;
  line2?: string | null | undefined;
  postalCode?: string | null | undefined;
  city?: string | null | undefined;
  /** State, province or region. In the US and Canada an ISO 3166-2 code such as `US-CA`. */
  state?: string | null | undefined;
  country: Open<CountryAlpha2>;
}

/** Checks a {@link Address}. */
export const AddressSchema: ObjectSchema<Address> = /* @__PURE__ */ objectSchema<Address>({
  line1: nullish(string()),
  line2: nullish(string()),
  postalCode: nullish(string()),
  city: nullish(string()),
  state: nullish(string()),
  country: string(),
});
