// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What Polar asks of sellers to review them. */
export interface OrganizationDetails {
  /** @deprecated by the API. */
  about?: string | null | undefined;
  /** What is sold. */
  productDescription?: string | null | undefined;
  sellingCategories?: readonly string[] | undefined;
  pricingModels?: readonly string[] | undefined;
  /** @deprecated by the API. */
  intendedUse?: string | null | undefined;
  /** @deprecated by the API. */
  customerAcquisition?: readonly string[] | undefined;
  /**
   * An integer. At least 0.
   *
   * @deprecated by the API.
   */
  futureAnnualRevenue?: number | null | undefined;
  /** Whether it comes from another provider. Default: `false`. */
  switching?: boolean | undefined;
  switchingFrom?: "paddle" | "lemon_squeezy" | "gumroad" | "stripe" | "other" | null | undefined;
  /**
   * An integer. At least 0.
   *
   * @deprecated by the API.
   */
  previousAnnualRevenue?: number | null | undefined;
}

/** Checks a {@link OrganizationDetails}. */
export const OrganizationDetailsSchema: ObjectSchema<OrganizationDetails> =
  /* @__PURE__ */ objectSchema<OrganizationDetails>({
    about: v.nullish(string()),
    productDescription: v.nullish(string()),
    sellingCategories: v.optional(listSchema(string())),
    pricingModels: v.optional(listSchema(string())),
    intendedUse: v.nullish(string()),
    customerAcquisition: v.optional(listSchema(string())),
    futureAnnualRevenue: v.nullish(v.pipe(integer(), v.minValue(0))),
    switching: v.optional(boolean()),
    switchingFrom: v.nullish(string()),
    previousAnnualRevenue: v.nullish(v.pipe(integer(), v.minValue(0))),
  });
