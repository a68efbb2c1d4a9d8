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

/** A group to create as a customer. It needs an e-mail or an owner. */
export interface CustomerTeamCreate {
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
   * management. What is left out comes from the customer. Required without `email`.
   */
  owner?: MemberOwnerCreate | null | undefined;
  /** A team cannot become an individual later. */
  type: "team";
  /**
   * Unique in the organization; upper and lower case do not matter. May be left out if there is an
   * `owner`. An e-mail address.
   */
  email?: string | null | undefined;
}

/** Checks a {@link CustomerTeamCreate}. */
export const CustomerTeamCreateSchema: ObjectSchema<CustomerTeamCreate> =
  /* @__PURE__ */ objectSchema<CustomerTeamCreate>({
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
    type: string(),
    email: v.nullish(string()),
  });
