// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type Address, AddressSchema } from "./Address.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { TaxIDFormat } from "./TaxIDFormat.js";

export interface CustomerTeam {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  metadata: MetadataOutputType;
  externalId?: string | null | undefined;
  email?: string | null | undefined;
  emailVerified: boolean;
  type: "team";
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

/** Checks a {@link CustomerTeam}. */
export const CustomerTeamSchema: ObjectSchema<CustomerTeam> = /* @__PURE__ */ objectSchema<CustomerTeam>({
  id: v.string(),
  createdAt: v.date(),
  modifiedAt: v.nullish(v.date()),
  metadata: MetadataOutputTypeSchema,
  externalId: v.nullish(v.string()),
  email: v.nullish(v.string()),
  emailVerified: v.boolean(),
  type: v.string(),
  name: v.nullish(v.string()),
  billingName: v.nullish(v.string()),
  billingAddress: v.nullish(AddressSchema),
  taxId: v.nullish(v.tuple([v.string(), v.string()])),
  locale: v.nullish(v.string()),
  organizationId: v.string(),
  defaultPaymentMethodId: v.nullish(v.string()),
  deletedAt: v.nullish(v.date()),
  firstUserEventAt: v.nullish(v.date()),
  avatarUrl: v.nullish(v.string()),
});
