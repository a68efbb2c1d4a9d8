// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BalanceCreditOrderEvent, BalanceCreditOrderEventSchema } from "./BalanceCreditOrderEvent.js";
import { type BalanceDisputeEvent, BalanceDisputeEventSchema } from "./BalanceDisputeEvent.js";
import {
  type BalanceDisputeReversalEvent,
  BalanceDisputeReversalEventSchema,
} from "./BalanceDisputeReversalEvent.js";
import { type BalanceOrderEvent, BalanceOrderEventSchema } from "./BalanceOrderEvent.js";
import { type BalanceRefundEvent, BalanceRefundEventSchema } from "./BalanceRefundEvent.js";
import {
  type BalanceRefundReversalEvent,
  BalanceRefundReversalEventSchema,
} from "./BalanceRefundReversalEvent.js";
import { type BenefitCycledEvent, BenefitCycledEventSchema } from "./BenefitCycledEvent.js";
import { type BenefitGrantedEvent, BenefitGrantedEventSchema } from "./BenefitGrantedEvent.js";
import { type BenefitRevokedEvent, BenefitRevokedEventSchema } from "./BenefitRevokedEvent.js";
import { type BenefitUpdatedEvent, BenefitUpdatedEventSchema } from "./BenefitUpdatedEvent.js";
import { type CheckoutCreatedEvent, CheckoutCreatedEventSchema } from "./CheckoutCreatedEvent.js";
import { type CustomerCreatedEvent, CustomerCreatedEventSchema } from "./CustomerCreatedEvent.js";
import { type CustomerDeletedEvent, CustomerDeletedEventSchema } from "./CustomerDeletedEvent.js";
import { type CustomerUpdatedEvent, CustomerUpdatedEventSchema } from "./CustomerUpdatedEvent.js";
import { type MeterCreditEvent, MeterCreditEventSchema } from "./MeterCreditEvent.js";
import { type MeterResetEvent, MeterResetEventSchema } from "./MeterResetEvent.js";
import { type OrderPaidEvent, OrderPaidEventSchema } from "./OrderPaidEvent.js";
import { type OrderRefundedEvent, OrderRefundedEventSchema } from "./OrderRefundedEvent.js";
import { type OrderUnvoidedEvent, OrderUnvoidedEventSchema } from "./OrderUnvoidedEvent.js";
import { type OrderVoidedEvent, OrderVoidedEventSchema } from "./OrderVoidedEvent.js";
import type { Schema } from "./Schema.js";
import {
  type SubscriptionBillingPeriodUpdatedEvent,
  SubscriptionBillingPeriodUpdatedEventSchema,
} from "./SubscriptionBillingPeriodUpdatedEvent.js";
import {
  type SubscriptionCanceledEvent,
  SubscriptionCanceledEventSchema,
} from "./SubscriptionCanceledEvent.js";
import { type SubscriptionCreatedEvent, SubscriptionCreatedEventSchema } from "./SubscriptionCreatedEvent.js";
import { type SubscriptionCycledEvent, SubscriptionCycledEventSchema } from "./SubscriptionCycledEvent.js";
import {
  type SubscriptionMigratedEvent,
  SubscriptionMigratedEventSchema,
} from "./SubscriptionMigratedEvent.js";
import { type SubscriptionPastDueEvent, SubscriptionPastDueEventSchema } from "./SubscriptionPastDueEvent.js";
import { type SubscriptionPausedEvent, SubscriptionPausedEventSchema } from "./SubscriptionPausedEvent.js";
import {
  type SubscriptionProductUpdatedEvent,
  SubscriptionProductUpdatedEventSchema,
} from "./SubscriptionProductUpdatedEvent.js";
import {
  type SubscriptionReactivatedEvent,
  SubscriptionReactivatedEventSchema,
} from "./SubscriptionReactivatedEvent.js";
import {
  type SubscriptionReinstatedEvent,
  SubscriptionReinstatedEventSchema,
} from "./SubscriptionReinstatedEvent.js";
import { type SubscriptionResumedEvent, SubscriptionResumedEventSchema } from "./SubscriptionResumedEvent.js";
import { type SubscriptionRevokedEvent, SubscriptionRevokedEventSchema } from "./SubscriptionRevokedEvent.js";
import {
  type SubscriptionSeatsUpdatedEvent,
  SubscriptionSeatsUpdatedEventSchema,
} from "./SubscriptionSeatsUpdatedEvent.js";
import {
  type SubscriptionUncanceledEvent,
  SubscriptionUncanceledEventSchema,
} from "./SubscriptionUncanceledEvent.js";
import {
  type SubscriptionUnitsUpdatedEvent,
  SubscriptionUnitsUpdatedEventSchema,
} from "./SubscriptionUnitsUpdatedEvent.js";
import {
  type SubscriptionUpdateClearedEvent,
  SubscriptionUpdateClearedEventSchema,
} from "./SubscriptionUpdateClearedEvent.js";
import { type SubscriptionUpdatedEvent, SubscriptionUpdatedEventSchema } from "./SubscriptionUpdatedEvent.js";
import { variant } from "./variant.js";

/** An event that Polar has noted, told apart by `name`. */
export type SystemEvent =
  | MeterCreditEvent
  | MeterResetEvent
  | BenefitGrantedEvent
  | BenefitCycledEvent
  | BenefitUpdatedEvent
  | BenefitRevokedEvent
  | SubscriptionCreatedEvent
  | SubscriptionUpdatedEvent
  | SubscriptionCycledEvent
  | SubscriptionCanceledEvent
  | SubscriptionRevokedEvent
  | SubscriptionPastDueEvent
  | SubscriptionReactivatedEvent
  | SubscriptionReinstatedEvent
  | SubscriptionPausedEvent
  | SubscriptionResumedEvent
  | SubscriptionMigratedEvent
  | SubscriptionUncanceledEvent
  | SubscriptionProductUpdatedEvent
  | SubscriptionSeatsUpdatedEvent
  | SubscriptionUnitsUpdatedEvent
  | SubscriptionBillingPeriodUpdatedEvent
  | SubscriptionUpdateClearedEvent
  | OrderPaidEvent
  | OrderRefundedEvent
  | OrderVoidedEvent
  | OrderUnvoidedEvent
  | CheckoutCreatedEvent
  | CustomerCreatedEvent
  | CustomerUpdatedEvent
  | CustomerDeletedEvent
  | BalanceOrderEvent
  | BalanceCreditOrderEvent
  | BalanceRefundEvent
  | BalanceRefundReversalEvent
  | BalanceDisputeEvent
  | BalanceDisputeReversalEvent;

/** Checks a {@link SystemEvent}. */
export const SystemEventSchema: Schema<SystemEvent> = /* @__PURE__ */ variant("name", {
  "balance.credit_order": BalanceCreditOrderEventSchema,
  "balance.dispute": BalanceDisputeEventSchema,
  "balance.dispute_reversal": BalanceDisputeReversalEventSchema,
  "balance.order": BalanceOrderEventSchema,
  "balance.refund": BalanceRefundEventSchema,
  "balance.refund_reversal": BalanceRefundReversalEventSchema,
  "benefit.cycled": BenefitCycledEventSchema,
  "benefit.granted": BenefitGrantedEventSchema,
  "benefit.revoked": BenefitRevokedEventSchema,
  "benefit.updated": BenefitUpdatedEventSchema,
  "checkout.created": CheckoutCreatedEventSchema,
  "customer.created": CustomerCreatedEventSchema,
  "customer.deleted": CustomerDeletedEventSchema,
  "customer.updated": CustomerUpdatedEventSchema,
  "meter.credited": MeterCreditEventSchema,
  "meter.reset": MeterResetEventSchema,
  "order.paid": OrderPaidEventSchema,
  "order.refunded": OrderRefundedEventSchema,
  "order.unvoided": OrderUnvoidedEventSchema,
  "order.voided": OrderVoidedEventSchema,
  "subscription.billing_period_updated": SubscriptionBillingPeriodUpdatedEventSchema,
  "subscription.canceled": SubscriptionCanceledEventSchema,
  "subscription.created": SubscriptionCreatedEventSchema,
  "subscription.cycled": SubscriptionCycledEventSchema,
  "subscription.migrated": SubscriptionMigratedEventSchema,
  "subscription.past_due": SubscriptionPastDueEventSchema,
  "subscription.paused": SubscriptionPausedEventSchema,
  "subscription.product_updated": SubscriptionProductUpdatedEventSchema,
  "subscription.reactivated": SubscriptionReactivatedEventSchema,
  "subscription.reinstated": SubscriptionReinstatedEventSchema,
  "subscription.resumed": SubscriptionResumedEventSchema,
  "subscription.revoked": SubscriptionRevokedEventSchema,
  "subscription.seats_updated": SubscriptionSeatsUpdatedEventSchema,
  "subscription.uncanceled": SubscriptionUncanceledEventSchema,
  "subscription.units_updated": SubscriptionUnitsUpdatedEventSchema,
  "subscription.update_cleared": SubscriptionUpdateClearedEventSchema,
  "subscription.updated": SubscriptionUpdatedEventSchema,
});
