// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import { eachKey } from "./eachKey.js";
import { type MemberOwnerCreate, MemberOwnerCreateSchema } from "./MemberOwnerCreate.js";
import { mapSchema } from "./mapSchema.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxIDFormat } from "./TaxIDFormat.js";
import { tupleSchema } from "./tupleSchema.js";
import { unionSchema } from "./unionSchema.js";

/** A person to create as a customer. */
export interface CustomerIndividualCreate {
  /**
   * Your own data on the customer. Strings have 1 to 500 characters. At most 50 entries. 1 to 40
   * characters a key. Keys and values travel as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /**
   * The customer's ID in your system: unique in the organization and fixed once set. An empty
   * string counts as null.
   */
  externalId?: string | null | undefined;
  /** An empty string counts as null. At most 256 characters. */
  name?: string | null | undefined;
  /** Required with `taxId`. */
  billingAddress?: AddressInput | null | undefined;
  /**
   * The number, alone or in the pair that answers hold; its format follows from the country of
   * `billingAddress`. An empty string counts as null.
   */
  taxId?: string | readonly [string, Open<TaxIDFormat>] | null | undefined;
  /** The customer's language, with a region if you like: `en`, `pt-BR`, `es-419`. */
  locale?: string | null | undefined;
  /**
   * Leave it out with an organization access token, which refuses it. Required if the token
   * reaches several organizations. A UUID (version 4).
   */
  organizationId?: string | null | undefined;
  /**
   * The first member, who owns the customer; has no effect if the organization has no member
   * management. What is left out comes from the customer.
   */
  owner?: MemberOwnerCreate | null | undefined;
  /**
   * May be left out. An individual can become a team later, but a team never an individual.
   * Default: `"individual"`.
   */
  type?: "individual" | undefined;
  /** Unique in the organization; upper and lower case do not matter. An e-mail address. */
  email: string;
}

/** Checks a {@link CustomerIndividualCreate}. */
export const CustomerIndividualCreateSchema: ObjectSchema<CustomerIndividualCreate> =
  /* @__PURE__ */ objectSchema<CustomerIndividualCreate>({
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    externalId: v.nullish(string()),
    name: v.nullish(v.pipe(string(), v.maxCodePoints(256))),
    billingAddress: v.nullish(AddressInputSchema),
    taxId: v.nullish(unionSchema(string(), tupleSchema(string(), string()))),
    locale: v.nullish(string()),
    organizationId: v.nullish(string()),
    owner: v.nullish(MemberOwnerCreateSchema),
    type: v.optional(string()),
    email: string(),
  });
