// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which customer `customersDeleteExternal` deletes. */
export interface CustomersDeleteExternalRequest {
  /** The customer's ID in your system. May hold any character but a slash. */
  externalId: string;
  /**
   * Also erase the personal data: e-mail and names become hashes, the billing address goes. Cannot
   * be undone. A customer with a tax ID, so a business, keeps `name`. Default: `false`.
   */
  anonymize?: boolean | undefined;
}

/** Checks a {@link CustomersDeleteExternalRequest}. */
export const CustomersDeleteExternalRequestSchema: ObjectSchema<CustomersDeleteExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersDeleteExternalRequest>({
    externalId: string(),
    anonymize: v.optional(boolean()),
  });
