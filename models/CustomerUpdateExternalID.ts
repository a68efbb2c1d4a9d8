// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import { eachKey } from "./eachKey.js";
import { mapSchema } from "./mapSchema.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxIDFormat } from "./TaxIDFormat.js";
import { tupleSchema } from "./tupleSchema.js";
import { unionSchema } from "./unionSchema.js";

/**
 * What to change on a customer found by external ID. A field left out stays as it is; external ID
 * and type cannot change here.
 */
export interface CustomerUpdateExternalID {
  /**
   * Replaces all metadata, so send what is to stay as well; an empty object removes all. Strings
   * have 1 to 500 characters. At most 50 entries. 1 to 40 characters a key. Keys and values travel
   * as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /**
   * Unique in the organization; upper and lower case do not matter. Null changes nothing. A new
   * one counts as unverified, and an individual's owner takes it over. An e-mail address.
   */
  email?: string | null | undefined;
  /** Null or an empty string clears it. At most 256 characters. */
  name?: string | null | undefined;
  /** Replaces the whole address. Null is refused: an address cannot be removed. */
  billingAddress?: AddressInput | null | undefined;
  /**
   * The number, alone or in the pair that answers hold; needs a billing address, sent along or
   * there before, whose country decides the format.
   */
  taxId?: string | readonly [string, Open<TaxIDFormat>] | null | undefined;
  /** The customer's language, with a region if you like: `en`, `pt-BR`, `es-419`. Null clears it. */
  locale?: string | null | undefined;
}

/** Checks a {@link CustomerUpdateExternalID}. */
export const CustomerUpdateExternalIDSchema: ObjectSchema<CustomerUpdateExternalID> =
  /* @__PURE__ */ objectSchema<CustomerUpdateExternalID>({
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    email: v.nullish(string()),
    name: v.nullish(v.pipe(string(), v.maxCodePoints(256))),
    billingAddress: v.nullish(AddressInputSchema),
    taxId: v.nullish(unionSchema(string(), tupleSchema(string(), string()))),
    locale: v.nullish(string()),
  });
