// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type Address, AddressSchema } from "./Address.js";
import type { DiscountFixedOnceForeverDurationBase } from "./DiscountFixedOnceForeverDurationBase.js";
import type { DiscountFixedRepeatDurationBase } from "./DiscountFixedRepeatDurationBase.js";
import type { DiscountPercentageOnceForeverDurationBase } from "./DiscountPercentageOnceForeverDurationBase.js";
import type { DiscountPercentageRepeatDurationBase } from "./DiscountPercentageRepeatDurationBase.js";
import { integer } from "./integer.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import type { OrderBillingReason } from "./OrderBillingReason.js";
import { type OrderCustomer, OrderCustomerSchema } from "./OrderCustomer.js";
import { type OrderItemSchema, OrderItemSchemaSchema } from "./OrderItemSchema.js";
import { type OrderProduct, OrderProductSchema } from "./OrderProduct.js";
import type { OrderStatus } from "./OrderStatus.js";
import { type OrderSubscription, OrderSubscriptionSchema } from "./OrderSubscription.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import { scalar } from "./scalar.js";

export interface Order {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  status: Open<OrderStatus>;
  paid: boolean;
  /** An integer. */
  subtotalAmount: number;
  /** An integer. */
  discountAmount: number;
  /** An integer. */
  netAmount: number;
  /** An integer. */
  taxAmount: number;
  /** An integer. */
  totalAmount: number;
  /** An integer. */
  appliedBalanceAmount: number;
  /** An integer. */
  dueAmount: number;
  /** An integer. */
  refundedAmount: number;
  /** An integer. */
  refundedTaxAmount: number;
  currency: string;
  billingReason: Open<OrderBillingReason>;
  billingName: string | null;
  billingAddress: Address | null;
  invoiceNumber: string | null;
  isInvoiceGenerated: boolean;
  receiptNumber: string | null;
  /** An integer. */
  seats?: number | null | undefined;
  /** An integer. */
  units: number | null;
  /** A UUID (version 4). */
  customerId: string;
  /** A UUID (version 4). */
  productId: string | null;
  /** A UUID (version 4). */
  discountId: string | null;
  /** A UUID (version 4). */
  subscriptionId: string | null;
  /** A UUID (version 4). */
  checkoutId: string | null;
  nextPaymentAttemptAt?: Date | null | undefined;
  metadata: MetadataOutputType;
  /** Keys and values travel as they are. A date-time among them comes as text. */
  customFieldData?: Record<string, string | number | boolean | null> | undefined;
  /** An integer. */
  platformFeeAmount: number;
  platformFeeCurrency: string | null;
  customer: OrderCustomer;
  product: OrderProduct | null;
  discount:
    | DiscountFixedOnceForeverDurationBase
    | DiscountFixedRepeatDurationBase
    | DiscountPercentageOnceForeverDurationBase
    | DiscountPercentageRepeatDurationBase
    | null;
  subscription: OrderSubscription | null;
  items: OrderItemSchema[];
  description: string;
  /** An integer. */
  refundableAmount: number;
  /** An integer. */
  refundableTaxAmount: number;
}

/** Checks a {@link Order}. */
export const OrderSchema: ObjectSchema<Order> = /* @__PURE__ */ objectSchema<Order>({
  id: v.string(),
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  status: v.string(),
  paid: v.boolean(),
  subtotalAmount: integer(),
  discountAmount: integer(),
  netAmount: integer(),
  taxAmount: integer(),
  totalAmount: integer(),
  appliedBalanceAmount: integer(),
  dueAmount: integer(),
  refundedAmount: integer(),
  refundedTaxAmount: integer(),
  currency: v.string(),
  billingReason: v.string(),
  billingName: nullish(v.string()),
  billingAddress: nullish(AddressSchema),
  invoiceNumber: nullish(v.string()),
  isInvoiceGenerated: v.boolean(),
  receiptNumber: nullish(v.string()),
  seats: nullish(integer()),
  units: nullish(integer()),
  customerId: v.string(),
  productId: nullish(v.string()),
  discountId: nullish(v.string()),
  subscriptionId: nullish(v.string()),
  checkoutId: nullish(v.string()),
  nextPaymentAttemptAt: nullish(v.date()),
  metadata: MetadataOutputTypeSchema,
  customFieldData: nullish(mapSchema(scalar("string", "integer", "boolean", "null"))),
  platformFeeAmount: integer(),
  platformFeeCurrency: nullish(v.string()),
  customer: OrderCustomerSchema,
  product: nullish(OrderProductSchema),
  discount: nullish(objectSchema({})),
  subscription: nullish(OrderSubscriptionSchema),
  items: v.array(OrderItemSchemaSchema),
  description: v.string(),
  refundableAmount: integer(),
  refundableTaxAmount: integer(),
});
