import type { Words } from "../Words.js";

const DETAIL = "What went wrong, for people; the wording may change.";
const MODIFIED = "Null until the first change.";
const MINOR = "In the currency's minor unit, such as cents.";
const CURRENCY = "ISO 4217 code in lower case, such as `usd`.";

function sort(what: string): string {
  return `What to sort ${what} by; a leading \`-\` reverses the order.`;
}

const BY_PERIOD = "Null: credits and usage follow the billing period.";

const product: Readonly<Record<string, string>> = {
  modifiedAt: MODIFIED,
  trialInterval: "Null without a trial.",
  trialIntervalCount: "How many of `trialInterval` a trial lasts. Null without one.",
  description: "Null if there is none.",
  recurringInterval: "Null for a one-time purchase.",
  recurringIntervalCount: "Intervals in a period: 2 with `month` is every other month.",
  meterInterval: "How often usage is settled and credits are granted. Null: with the billing period.",
  meterIntervalCount: "How many of `meterInterval`. Null without it.",
  isRecurring: "Whether it is bought as a subscription.",
  isArchived: "Whether it is no longer sold.",
};

const subscription: Readonly<Record<string, string>> = {
  modifiedAt: MODIFIED,
  amount: `Price of one period. ${MINOR} Metered usage comes on top.`,
  currency: CURRENCY,
  recurringIntervalCount: "Intervals in a period: 2 with `month` is every other month.",
  currentPeriodEnd: "When the subscription renews, or ends if `cancelAtPeriodEnd` is set.",
  currentMeterPeriodStart: BY_PERIOD,
  currentMeterPeriodEnd: `When usage is settled and credits come next. ${BY_PERIOD}`,
  trialStart: "Null if there was no trial.",
  trialEnd: "Null if there was no trial.",
  cancelAtPeriodEnd: "Whether the subscription ends with the current period and does not renew.",
  canceledAt:
    "When cancellation was asked for. The subscription stays active until `endsAt`. Null: not canceled.",
  startedAt: "Null: not yet.",
  endsAt: "When the canceled subscription ends. Null: it goes on.",
  endedAt: "Null while the subscription has not ended.",
  pastDueAt: "Since when a payment has been missing. Null if none has.",
  pauseAtPeriodEnd: "Whether the subscription pauses with the end of the current period.",
  pausedAt: "Null if it is not paused.",
  resumesAt: "When a pause ends by itself. Null: no pause, or one without an end.",
  discountId: "Null without a discount.",
  checkoutId: "Null if it did not begin with a checkout.",
  seats: "Seats that were bought. Null if the price is not by seat.",
  units: "Units that were bought. Null if the price is not by unit.",
  customerCancellationReason: "Null if the customer gave none.",
  customerCancellationComment: "Null if the customer gave none.",
};

const meter: Readonly<Record<string, string>> = {
  modifiedAt: MODIFIED,
  id: "The ID of this count; the meter's own is `meterId`.",
};

/** What the customer has bought, owes and used. */
export const customerPortalPurchases: Words["models"] = {
  CustomerOrder: {
    about: "A purchase, a renewal or another charge, as its customer sees it.",
    fields: {
      modifiedAt: MODIFIED,
      paid: "True also after a refund.",
      subtotalAmount: `Before discounts and taxes. ${MINOR}`,
      discountAmount: MINOR,
      netAmount: `After discounts, before taxes. ${MINOR}`,
      taxAmount: MINOR,
      totalAmount: `After discounts and taxes. ${MINOR}`,
      appliedBalanceAmount: `What the customer's balance adds to the total: below 0 a credit that pays part of it, above 0 a debt from before. ${MINOR}`,
      dueAmount: `What is to be paid: the total and \`appliedBalanceAmount\`, never below 0. ${MINOR}`,
      refundedAmount: `Without taxes. ${MINOR}`,
      refundedTaxAmount: MINOR,
      refundableAmount: `What can still be refunded, without taxes. ${MINOR}`,
      refundableTaxAmount: `Taxes that would be refunded with \`refundableAmount\`. ${MINOR}`,
      currency: CURRENCY,
      billingReason: "What the charge is for.",
      billingName: "The name on the invoice. Null until one is given; an invoice needs it.",
      billingAddress: "The address on the invoice. Null until one is given; an invoice needs it.",
      invoiceNumber: "Null while the order is a draft.",
      isInvoiceGenerated: "Whether `customerPortalOrdersInvoice` has a PDF to give.",
      receiptNumber: "Null: there is no receipt, because nothing is paid or the organization makes none.",
      seats: "Seats of a one-time purchase. Null if the price is not by seat.",
      units: "Null if the price is not by unit.",
      productId: "Null if the charge is for no product.",
      discountId: "Null without a discount.",
      subscriptionId: "Null for a one-time purchase.",
      checkoutId: "Null if it did not begin with a checkout.",
      nextPaymentAttemptAt:
        "When the next automatic attempt to charge is made. Null: nothing is owed, or no attempt is left.",
      product: "Null if the charge is for no product.",
      subscription: "Null for a one-time purchase.",
      description: "The order in a few words, for people.",
    },
  },
  CustomerOrderProduct: { about: "The product of an order.", fields: product },
  CustomerOrderSubscription: { about: "The subscription of an order.", fields: subscription },
  CustomerOrderUpdate: {
    about: "What to change on an order. A field left out stays as it is; null clears it.",
    fields: {
      billingName: "The name on the invoice.",
      billingAddress:
        "The address on the invoice; replaces the whole address. Country and state must stay the order's own.",
    },
  },
  CustomerOrderInvoice: {
    about: "Where an order's invoice is.",
    fields: { url: "A PDF, without a token and for 10 minutes." },
  },
  CustomerOrderReceipt: {
    about: "Where an order's receipt is.",
    fields: { url: "A PDF, without a token and for 10 minutes." },
  },
  CustomerOrderPaymentStatus: {
    about: "How the latest attempt to pay an order stands.",
    fields: {
      status: "`pending`, `succeeded` or `failed`; `no_payment` if there was no attempt.",
      error: "Why it was declined, for people. Null otherwise.",
    },
  },
  CustomerOrderConfirmPayment: {
    about: "What to pay an order with: exactly one of `confirmationTokenId` and `paymentMethodId`.",
    fields: {
      confirmationTokenId: "A new method: the ID of a confirmation token, which Stripe.js makes.",
      paymentMethodId: "One of the customer's saved methods.",
      paymentProcessor: "Only `stripe` works.",
    },
  },
  CustomerOrderPaymentConfirmation: {
    about: "How an attempt to pay an order went.",
    fields: {
      status: "`succeeded`, `requires_action` or `failed`.",
      clientSecret: "With `requires_action`: for Stripe.js, which shows the customer what to do.",
      error: "With `failed`: why, for people.",
    },
  },
  CustomerOrderSortProperty: { about: sort("orders") },
  ListResourceCustomerOrder: { about: "A page of orders as the API sends it." },
  CustomerSubscription: {
    about: "A subscription as its customer sees it.",
    fields: {
      ...subscription,
      prices: "The prices that make up this subscription; those of the product may have changed since.",
      meters: "Metered usage that the subscription bills.",
      pendingUpdate: "A change that counts from the next period on. Null: none.",
    },
  },
  CustomerSubscriptionProduct: { about: "The product of a subscription.", fields: product },
  CustomerSubscriptionMeter: {
    about: "What a subscription has metered in the current period.",
    fields: {
      ...meter,
      consumedUnits: "Units used in the current period. Can be a fraction.",
      creditedUnits: "Units given in advance for the current period.",
      amount: `What the usage costs so far. ${MINOR}`,
    },
  },
  CustomerSubscriptionMeterMeter: { about: "A meter, by name.", fields: { modifiedAt: MODIFIED } },
  CustomerSubscriptionSortProperty: { about: sort("subscriptions") },
  ListResourceCustomerSubscription: { about: "A page of subscriptions as the API sends it." },
  CustomerSubscriptionUpdate: {
    about: "One kind of change of a subscription. Which one, its field tells; they cannot be mixed.",
  },
  CustomerSubscriptionUpdateProduct: {
    about: "Another product for a subscription.",
    fields: {
      productId:
        "A public, recurring product of the same organization, with fixed prices in the same currency.",
    },
  },
  CustomerSubscriptionUpdateSeats: {
    about: "Another number of seats for a subscription.",
    fields: {
      seats:
        "All seats, not how many more. Not below those that are assigned. The number as it is drops a pending one.",
    },
  },
  CustomerSubscriptionUpdateUnits: {
    about: "Another number of units for a subscription.",
    fields: { units: "All units, not how many more. The number as it is drops a pending one." },
  },
  CustomerSubscriptionCancel: {
    about: "A cancellation at the end of the period, or its end.",
    fields: {
      cancelAtPeriodEnd: "True cancels, false takes it back. Left out or null: nothing is done.",
      cancellationReason: "Only kept when canceling.",
      cancellationComment: "In the customer's own words. Only kept when canceling.",
    },
  },
  CustomerSubscriptionPause: {
    about: "A pause from the end of the period on, or its end before it begins.",
    fields: {
      pauseAtPeriodEnd: "False takes back a pause that has not begun; one that has ends with `resume`.",
      resumesAt: "After the end of the period. Left out or null: paused until resumed.",
    },
  },
  CustomerSubscriptionResume: {
    about: "The end of a pause: a new period begins now, and is charged now.",
  },
  CustomerSubscriptionUpdateClear: {
    about: "Drops the change that waits for the next period.",
    fields: { pendingUpdate: "Always null." },
  },
  CustomerProduct: { about: "A product as customers see it.", fields: product },
  CustomerCustomerMeter: {
    about: "What the customer has used of a meter, and has left.",
    fields: {
      ...meter,
      consumedUnits: "Units used since the meter was last reset. Can be a fraction.",
      creditedUnits: "Units given in advance since the meter was last reset.",
      balance: "Credited minus consumed units. Below 0: more was used than credited.",
    },
  },
  CustomerCustomerMeterMeter: { about: "A meter, by name.", fields: { modifiedAt: MODIFIED } },
  CustomerCustomerMeterSortProperty: { about: sort("meters") },
  ListResourceCustomerCustomerMeter: { about: "A page of meters as the API sends it." },
  CustomerWallet: {
    about: "The customer's balance with the organization, in one currency.",
    fields: { modifiedAt: MODIFIED, balance: MINOR, currency: CURRENCY },
  },
  CustomerWalletSortProperty: { about: sort("wallets") },
  ListResourceCustomerWallet: { about: "A page of wallets as the API sends it." },
  OrderNotEligibleForRetry: {
    about:
      "Only a pending order of a subscription, with an automatic attempt still planned, can be paid by the customer.",
    fields: { detail: DETAIL },
  },
  PaymentAlreadyInProgress: {
    about: "An attempt to pay this order is under way. Wait for its outcome.",
    fields: { detail: DETAIL },
  },
  ManualRetryLimitExceeded: {
    about:
      "The customer has used its five attempts to pay this order. Not a rate limit: waiting does not help.",
    fields: { detail: DETAIL },
  },
  PaymentMethodRequired: {
    about:
      "The subscription is not free, and the customer has no saved payment method. Add one, then try again.",
    fields: { detail: DETAIL },
  },
  PauseResumeNotAllowed: {
    about: "The organization's portal settings do not let customers pause and resume.",
    fields: { detail: DETAIL },
  },
  UpdateSubscriptionPlanNotAllowed: {
    about: "The organization's portal settings do not let customers change the product.",
    fields: { detail: DETAIL },
  },
  UpdateSubscriptionSeatsNotAllowed: {
    about: "The organization's portal settings do not let customers change the number of seats.",
    fields: { detail: DETAIL },
  },
  UpdateSubscriptionUnitsNotAllowed: {
    about: "The organization's portal settings do not let customers change the number of units.",
    fields: { detail: DETAIL },
  },
};
