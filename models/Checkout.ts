// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type Address, AddressSchema } from "./Address.js";
import { type AttachedCustomField, AttachedCustomFieldSchema } from "./AttachedCustomField.js";
import {
  type CheckoutBillingAddressFields,
  CheckoutBillingAddressFieldsSchema,
} from "./CheckoutBillingAddressFields.js";
import type { CheckoutDiscountFixedOnceForeverDuration } from "./CheckoutDiscountFixedOnceForeverDuration.js";
import type { CheckoutDiscountFixedRepeatDuration } from "./CheckoutDiscountFixedRepeatDuration.js";
import type { CheckoutDiscountPercentageOnceForeverDuration } from "./CheckoutDiscountPercentageOnceForeverDuration.js";
import type { CheckoutDiscountPercentageRepeatDuration } from "./CheckoutDiscountPercentageRepeatDuration.js";
import { type CheckoutProduct, CheckoutProductSchema } from "./CheckoutProduct.js";
import type { CheckoutStatus } from "./CheckoutStatus.js";
import { integer } from "./integer.js";
import {
  type LegacyRecurringProductPrice,
  LegacyRecurringProductPriceSchema,
} from "./LegacyRecurringProductPrice.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { PaymentProcessor } from "./PaymentProcessor.js";
import { type ProductPrice, ProductPriceSchema } from "./ProductPrice.js";
import { scalar } from "./scalar.js";
import type { TaxBehavior } from "./TaxBehavior.js";
import type { TrialInterval } from "./TrialInterval.js";

export interface Checkout {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  /** Keys and values travel as they are. A date-time among them comes as text. */
  customFieldData?: Record<string, string | number | boolean | null> | undefined;
  paymentProcessor: Open<PaymentProcessor>;
  status: Open<CheckoutStatus>;
  clientSecret: string;
  url: string;
  expiresAt: Date;
  successUrl: string;
  returnUrl: string | null;
  embedOrigin: string | null;
  /** An integer. */
  amount: number;
  /** An integer. */
  seats?: number | null | undefined;
  /** An integer. */
  minSeats?: number | null | undefined;
  /** An integer. */
  maxSeats?: number | null | undefined;
  /** An integer. */
  units: number | null;
  /** An integer. */
  minUnits: number | null;
  /** An integer. */
  maxUnits: number | null;
  /** An integer. */
  discountAmount: number;
  /** An integer. */
  netAmount: number;
  /** An integer. */
  taxAmount: number | null;
  taxBehavior: Open<TaxBehavior> | null;
  /** An integer. */
  totalAmount: number;
  currency: string;
  allowTrial: boolean | null;
  activeTrialInterval: Open<TrialInterval> | null;
  /** An integer. */
  activeTrialIntervalCount: number | null;
  trialEnd: Date | null;
  /** A UUID (version 4). */
  organizationId: string;
  /** A UUID (version 4). */
  productId: string | null;
  /**
   * A UUID (version 4).
   *
   * @deprecated by the API.
   */
  productPriceId: string | null;
  /** A UUID (version 4). */
  discountId: string | null;
  allowDiscountCodes: boolean;
  requireBillingAddress: boolean;
  isDiscountApplicable: boolean;
  isFreeProductPrice: boolean;
  isPaymentRequired: boolean;
  isPaymentSetupRequired: boolean;
  isPaymentFormRequired: boolean;
  /** A UUID (version 4). */
  customerId: string | null;
  isBusinessCustomer: boolean;
  customerName: string | null;
  customerEmail: string | null;
  /** An IP address. */
  customerIpAddress: string | null;
  customerBillingName: string | null;
  customerBillingAddress: Address | null;
  customerTaxId: string | null;
  locale?: string | null | undefined;
  paymentMethodType: string | null;
  /** Keys and values travel as they are. */
  paymentProcessorMetadata: Record<string, string>;
  billingAddressFields: CheckoutBillingAddressFields;
  trialInterval: Open<TrialInterval> | null;
  /** An integer. */
  trialIntervalCount: number | null;
  metadata: MetadataOutputType;
  externalCustomerId: string | null;
  products: CheckoutProduct[];
  product: CheckoutProduct | null;
  /** @deprecated by the API. */
  productPrice: LegacyRecurringProductPrice | ProductPrice | null;
  /** Keys and values travel as they are. */
  prices: Record<string, (LegacyRecurringProductPrice | ProductPrice)[]> | null;
  discount:
    | CheckoutDiscountFixedOnceForeverDuration
    | CheckoutDiscountFixedRepeatDuration
    | CheckoutDiscountPercentageOnceForeverDuration
    | CheckoutDiscountPercentageRepeatDuration
    | null;
  /** A UUID (version 4). */
  subscriptionId: string | null;
  attachedCustomFields: AttachedCustomField[] | null;
  /** Keys and values travel as they are. */
  customerMetadata: Record<string, string | number | boolean>;
}

/** Checks a {@link Checkout}. */
export const CheckoutSchema: ObjectSchema<Checkout> = /* @__PURE__ */ objectSchema<Checkout>({
  id: v.string(),
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  customFieldData: nullish(mapSchema(scalar("string", "integer", "boolean", "null"))),
  paymentProcessor: v.string(),
  status: v.string(),
  clientSecret: v.string(),
  url: v.string(),
  expiresAt: v.date(),
  successUrl: v.string(),
  returnUrl: nullish(v.string()),
  embedOrigin: nullish(v.string()),
  amount: integer(),
  seats: nullish(integer()),
  minSeats: nullish(integer()),
  maxSeats: nullish(integer()),
  units: nullish(integer()),
  minUnits: nullish(integer()),
  maxUnits: nullish(integer()),
  discountAmount: integer(),
  netAmount: integer(),
  taxAmount: nullish(integer()),
  taxBehavior: nullish(v.string()),
  totalAmount: integer(),
  currency: v.string(),
  allowTrial: nullish(v.boolean()),
  activeTrialInterval: nullish(v.string()),
  activeTrialIntervalCount: nullish(integer()),
  trialEnd: nullish(v.date()),
  organizationId: v.string(),
  productId: nullish(v.string()),
  productPriceId: nullish(v.string()),
  discountId: nullish(v.string()),
  allowDiscountCodes: v.boolean(),
  requireBillingAddress: v.boolean(),
  isDiscountApplicable: v.boolean(),
  isFreeProductPrice: v.boolean(),
  isPaymentRequired: v.boolean(),
  isPaymentSetupRequired: v.boolean(),
  isPaymentFormRequired: v.boolean(),
  customerId: nullish(v.string()),
  isBusinessCustomer: v.boolean(),
  customerName: nullish(v.string()),
  customerEmail: nullish(v.string()),
  customerIpAddress: nullish(v.string()),
  customerBillingName: nullish(v.string()),
  customerBillingAddress: nullish(AddressSchema),
  customerTaxId: nullish(v.string()),
  locale: nullish(v.string()),
  paymentMethodType: nullish(v.string()),
  paymentProcessorMetadata: mapSchema(v.string()),
  billingAddressFields: CheckoutBillingAddressFieldsSchema,
  trialInterval: nullish(v.string()),
  trialIntervalCount: nullish(integer()),
  metadata: MetadataOutputTypeSchema,
  externalCustomerId: nullish(v.string()),
  products: v.array(CheckoutProductSchema),
  product: nullish(CheckoutProductSchema),
  productPrice: nullish(v.union([LegacyRecurringProductPriceSchema, ProductPriceSchema])),
  prices: nullish(mapSchema(v.array(v.union([LegacyRecurringProductPriceSchema, ProductPriceSchema])))),
  discount: nullish(objectSchema({})),
  subscriptionId: nullish(v.string()),
  attachedCustomFields: nullish(v.array(AttachedCustomFieldSchema)),
  customerMetadata: mapSchema(scalar("string", "integer", "boolean")),
});
