// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type Address, AddressSchema } from "./Address.js";
import { type CustomerOrderProduct, CustomerOrderProductSchema } from "./CustomerOrderProduct.js";
import {
  type CustomerOrderSubscription,
  CustomerOrderSubscriptionSchema,
} from "./CustomerOrderSubscription.js";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import type { OrderBillingReason } from "./OrderBillingReason.js";
import { type OrderItemSchema, OrderItemSchemaSchema } from "./OrderItemSchema.js";
import type { OrderStatus } from "./OrderStatus.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerOrder {
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
  product: CustomerOrderProduct | null;
  subscription: CustomerOrderSubscription | null;
  items: OrderItemSchema[];
  description: string;
  /** An integer. */
  refundableAmount: number;
  /** An integer. */
  refundableTaxAmount: number;
}

/** Checks a {@link CustomerOrder}. */
export const CustomerOrderSchema: ObjectSchema<CustomerOrder> = /* @__PURE__ */ objectSchema<CustomerOrder>({
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
  product: nullish(CustomerOrderProductSchema),
  subscription: nullish(CustomerOrderSubscriptionSchema),
  items: v.array(OrderItemSchemaSchema),
  description: v.string(),
  refundableAmount: integer(),
  refundableTaxAmount: integer(),
});
