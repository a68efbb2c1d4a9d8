// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Address, AddressSchema } from "./Address.js";
import { byKeys } from "./byKeys.js";
import {
  type DiscountFixedOnceForeverDurationBase,
  DiscountFixedOnceForeverDurationBaseSchema,
} from "./DiscountFixedOnceForeverDurationBase.js";
import {
  type DiscountFixedRepeatDurationBase,
  DiscountFixedRepeatDurationBaseSchema,
} from "./DiscountFixedRepeatDurationBase.js";
import {
  type DiscountPercentageOnceForeverDurationBase,
  DiscountPercentageOnceForeverDurationBaseSchema,
} from "./DiscountPercentageOnceForeverDurationBase.js";
import {
  type DiscountPercentageRepeatDurationBase,
  DiscountPercentageRepeatDurationBaseSchema,
} from "./DiscountPercentageRepeatDurationBase.js";
import { listSchema } from "./listSchema.js";
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
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, scalar, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * What a customer bought and pays: once, at the start of a subscription, or at a renewal or
 * change.
 */
export interface Order {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  status: Open<OrderStatus>;
  /** Whether it was paid, also if the money was given back since. */
  paid: boolean;
  /** Before discount and tax. In the minor unit of `currency`, such as cents. An integer. */
  subtotalAmount: number;
  /** What the discount takes off. In the minor unit of `currency`, such as cents. An integer. */
  discountAmount: number;
  /** After discount, without tax. In the minor unit of `currency`, such as cents. An integer. */
  netAmount: number;
  /** In the minor unit of `currency`, such as cents. An integer. */
  taxAmount: number;
  /** Net amount and tax. In the minor unit of `currency`, such as cents. An integer. */
  totalAmount: number;
  /**
   * What the customer's balance adds to the total: below 0 it pays a part, above 0 a debt is paid
   * too. In the minor unit of `currency`, such as cents. An integer.
   */
  appliedBalanceAmount: number;
  /**
   * What is charged: total and balance, at least 0. Stays after payment. In the minor unit of
   * `currency`, such as cents. An integer.
   */
  dueAmount: number;
  /** Given back so far, without tax. In the minor unit of `currency`, such as cents. An integer. */
  refundedAmount: number;
  /** Tax given back so far. In the minor unit of `currency`, such as cents. An integer. */
  refundedTaxAmount: number;
  /** ISO 4217 code in lower case, such as `usd`. It says what the amounts beside it count. */
  currency: string;
  billingReason: Open<OrderBillingReason>;
  /** The name on the invoice. Null: none, and no invoice without one. */
  billingName: string | null;
  /** The address on the invoice. Null: none, and no invoice without one. */
  billingAddress: Address | null;
  /** Null while the order is a draft. */
  invoiceNumber: string | null;
  /** Whether `ordersInvoice` has something to give. */
  isInvoiceGenerated: boolean;
  /** Null until it was paid by a charge. `ordersReceipt` gives the receipt. */
  receiptNumber: string | null;
  /** Seats that were bought. Null if the price is not by seat. An integer. */
  seats?: number | null | undefined;
  /** Units that were bought. Null if the price is not by unit. An integer. */
  units: number | null;
  /** A UUID (version 4). */
  customerId: string;
  /** Null for orders of no product. A UUID (version 4). */
  productId: string | null;
  /** Null without a discount. A UUID (version 4). */
  discountId: string | null;
  /** Null for a one-time purchase. A UUID (version 4). */
  subscriptionId: string | null;
  /** Null for renewals, and for orders that were made without a checkout. A UUID (version 4). */
  checkoutId: string | null;
  /** When a failed payment is tried again. Null: nothing failed, or it was tried often enough. */
  nextPaymentAttemptAt?: Date | null | undefined;
  /** Your own data on the order. */
  metadata: MetadataOutputType;
  /**
   * The customer's answers to your custom fields, by the field's slug. Keys and values travel as
   * they are. A date-time among them comes as text.
   */
  customFieldData?: Record<string, string | number | boolean | null> | undefined;
  /**
   * What Polar keeps, in the minor unit of `platformFeeCurrency`. 0 until the payment is settled.
   * An integer.
   */
  platformFeeAmount: number;
  /**
   * The currency in which you are paid out; need not be the order's. Null until the payment is
   * settled.
   */
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
  /** The product's name, or else the first item's label. */
  description: string;
  /**
   * The most that `refundsCreate` takes, without tax. In the minor unit of `currency`, such as
   * cents. An integer.
   */
  refundableAmount: number;
  /**
   * The tax that goes back if all of `refundableAmount` does. In the minor unit of `currency`,
   * such as cents. An integer.
   */
  refundableTaxAmount: number;
}

/** Checks a {@link Order}. */
export const OrderSchema: ObjectSchema<Order> = /* @__PURE__ */ objectSchema<Order>({
  id: string(),
  createdAt: date(),
  modifiedAt: nullish(date()),
  status: string(),
  paid: boolean(),
  subtotalAmount: integer(),
  discountAmount: integer(),
  netAmount: integer(),
  taxAmount: integer(),
  totalAmount: integer(),
  appliedBalanceAmount: integer(),
  dueAmount: integer(),
  refundedAmount: integer(),
  refundedTaxAmount: integer(),
  currency: string(),
  billingReason: string(),
  billingName: nullish(string()),
  billingAddress: nullish(AddressSchema),
  invoiceNumber: nullish(string()),
  isInvoiceGenerated: boolean(),
  receiptNumber: nullish(string()),
  seats: nullish(integer()),
  units: nullish(integer()),
  customerId: string(),
  productId: nullish(string()),
  discountId: nullish(string()),
  subscriptionId: nullish(string()),
  checkoutId: nullish(string()),
  nextPaymentAttemptAt: nullish(date()),
  metadata: MetadataOutputTypeSchema,
  customFieldData: nullish(mapSchema(scalar("string", "integer", "boolean", "null"))),
  platformFeeAmount: integer(),
  platformFeeCurrency: nullish(string()),
  customer: OrderCustomerSchema,
  product: nullish(OrderProductSchema),
  discount: nullish(
    byKeys(
      [DiscountFixedRepeatDurationBaseSchema, "durationInMonths", "amount", "currency", "amounts"],
      [DiscountFixedOnceForeverDurationBaseSchema, "amount", "currency", "amounts"],
      [DiscountPercentageRepeatDurationBaseSchema, "durationInMonths", "basisPoints"],
      [DiscountPercentageOnceForeverDurationBaseSchema, "basisPoints"],
    ),
  ),
  subscription: nullish(OrderSubscriptionSchema),
  items: listSchema(OrderItemSchemaSchema),
  description: string(),
  refundableAmount: integer(),
  refundableTaxAmount: integer(),
});
