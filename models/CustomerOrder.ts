// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Address, AddressSchema } from "./Address.js";
import { type CustomerOrderProduct, CustomerOrderProductSchema } from "./CustomerOrderProduct.js";
import {
  type CustomerOrderSubscription,
  CustomerOrderSubscriptionSchema,
} from "./CustomerOrderSubscription.js";
import { listSchema } from "./listSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import type { OrderBillingReason } from "./OrderBillingReason.js";
import { type OrderItemSchema, OrderItemSchemaSchema } from "./OrderItemSchema.js";
import type { OrderStatus } from "./OrderStatus.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A purchase, a renewal or another charge, as its customer sees it. */
export interface CustomerOrder {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  status: Open<OrderStatus>;
  /** True also after a refund. */
  paid: boolean;
  /** Before discounts and taxes. In the currency's minor unit, such as cents. An integer. */
  subtotalAmount: number;
  /** In the currency's minor unit, such as cents. An integer. */
  discountAmount: number;
  /** After discounts, before taxes. In the currency's minor unit, such as cents. An integer. */
  netAmount: number;
  /** In the currency's minor unit, such as cents. An integer. */
  taxAmount: number;
  /** After discounts and taxes. In the currency's minor unit, such as cents. An integer. */
  totalAmount: number;
  /**
   * What the customer's balance adds to the total: below 0 a credit that pays part of it, above 0
   * a debt from before. In the currency's minor unit, such as cents. An integer.
   */
  appliedBalanceAmount: number;
  /**
   * What is to be paid: the total and `appliedBalanceAmount`, never below 0. In the currency's
   * minor unit, such as cents. An integer.
   */
  dueAmount: number;
  /** Without taxes. In the currency's minor unit, such as cents. An integer. */
  refundedAmount: number;
  /** In the currency's minor unit, such as cents. An integer. */
  refundedTaxAmount: number;
  /** ISO 4217 code in lower case, such as `usd`. */
  currency: string;
  /** What the charge is for. */
  billingReason: Open<OrderBillingReason>;
  /** The name on the invoice. Null until one is given; an invoice needs it. */
  billingName: string | null;
  /** The address on the invoice. Null until one is given; an invoice needs it. */
  billingAddress: Address | null;
  /** Null while the order is a draft. */
  invoiceNumber: string | null;
  /** Whether `customerPortalOrdersInvoice` has a PDF to give. */
  isInvoiceGenerated: boolean;
  /** Null: there is no receipt, because nothing is paid or the organization makes none. */
  receiptNumber: string | null;
  /** Seats of a one-time purchase. Null if the price is not by seat. An integer. */
  seats?: number | null | undefined;
  /** Null if the price is not by unit. An integer. */
  units: number | null;
  /** A UUID (version 4). */
  customerId: string;
  /** Null if the charge is for no product. A UUID (version 4). */
  productId: string | null;
  /** Null without a discount. A UUID (version 4). */
  discountId: string | null;
  /** Null for a one-time purchase. A UUID (version 4). */
  subscriptionId: string | null;
  /** Null if it did not begin with a checkout. A UUID (version 4). */
  checkoutId: string | null;
  /**
   * When the next automatic attempt to charge is made. Null: nothing is owed, or no attempt is
   * left.
   */
  nextPaymentAttemptAt?: Date | null | undefined;
  /** Null if the charge is for no product. */
  product: CustomerOrderProduct | null;
  /** Null for a one-time purchase. */
  subscription: CustomerOrderSubscription | null;
  items: OrderItemSchema[];
  /** The order in a few words, for people. */
  description: string;
  /**
   * What can still be refunded, without taxes. In the currency's minor unit, such as cents. An
   * integer.
   */
  refundableAmount: number;
  /**
   * Taxes that would be refunded with `refundableAmount`. In the currency's minor unit, such as
   * cents. An integer.
   */
  refundableTaxAmount: number;
}

/** Checks a {@link CustomerOrder}. */
export const CustomerOrderSchema: ObjectSchema<CustomerOrder> = /* @__PURE__ */ objectSchema<CustomerOrder>({
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
  product: nullish(CustomerOrderProductSchema),
  subscription: nullish(CustomerOrderSubscriptionSchema),
  items: listSchema(OrderItemSchemaSchema),
  description: string(),
  refundableAmount: integer(),
  refundableTaxAmount: integer(),
});
