// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CountryAlpha2Input } from "./CountryAlpha2Input.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A billing address to write. The country is enough. */
export interface AddressInput {
  line1?: string | null | undefined;
  line2?: string | null | undefined;
  postalCode?: string | null | undefined;
  city?: string | null | undefined;
  /**
   * State, province or region. In the US and Canada an ISO 3166-2 code such as `US-CA`; plain `CA`
   * is taken too, any other state there is refused.
   */
  state?: string | null | undefined;
  country: CountryAlpha2Input;
}

/** Checks a {@link AddressInput}. */
export const AddressInputSchema: ObjectSchema<AddressInput> = /* @__PURE__ */ objectSchema<AddressInput>({
  line1: v.nullish(string()),
  line2: v.nullish(string()),
  postalCode: v.nullish(string()),
  city: v.nullish(string()),
  state: v.nullish(string()),
  country: string(),
});
