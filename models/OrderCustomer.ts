// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type Address, AddressSchema } from "./Address.js";
import type { CustomerType } from "./CustomerType.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { TaxIDFormat } from "./TaxIDFormat.js";

export interface OrderCustomer {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  metadata: MetadataOutputType;
  externalId?: string | null | undefined;
  email?: string | null | undefined;
  emailVerified: boolean;
  type: Open<CustomerType>;
  name: string | null;
  billingName: string | null;
  billingAddress: Address | null;
  taxId: [string, Open<TaxIDFormat>] | null;
  locale?: string | null | undefined;
  /** A UUID (version 4). */
  organizationId: string;
  /** A UUID (version 4). */
  defaultPaymentMethodId?: string | null | undefined;
  deletedAt: Date | null;
  firstUserEventAt: Date | null;
  avatarUrl: string | null;
}

/** Checks a {@link OrderCustomer}. */
export const OrderCustomerSchema: ObjectSchema<OrderCustomer> = /* @__PURE__ */ objectSchema<OrderCustomer>({
  id: v.string(),
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  metadata: MetadataOutputTypeSchema,
  externalId: nullish(v.string()),
  email: nullish(v.string()),
  emailVerified: v.boolean(),
  type: v.string(),
  name: nullish(v.string()),
  billingName: nullish(v.string()),
  billingAddress: nullish(AddressSchema),
  taxId: nullish(v.tuple([v.string(), v.string()])),
  locale: nullish(v.string()),
  organizationId: v.string(),
  defaultPaymentMethodId: nullish(v.string()),
  deletedAt: nullish(v.date()),
  firstUserEventAt: nullish(v.date()),
  avatarUrl: nullish(v.string()),
});
