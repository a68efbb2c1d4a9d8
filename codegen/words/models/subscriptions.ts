import type { Words } from "../Words.js";
import { embeddedCustomerFields } from "./embeddedCustomerFields.js";
import { phrases } from "./phrases.js";

const PRORATION = "When the difference is paid. Null or left out: as the organization has it set.";
const NO_TRIAL = "Null if there was no trial.";
const UNUSED = "Null if it does not change.";

/** The fields that a subscription has wherever it is shown. */
export const subscriptionFields: Readonly<Record<string, string>> = {
  modifiedAt: phrases.modifiedAt,
  metadata: "Your own data on the subscription.",
  amount: `Price of one period before discount, ${phrases.minor}; metered usage comes on top.`,
  currency: phrases.currency,
  recurringIntervalCount: "How many of `recurringInterval` make a period: 3 with `month` is a quarter.",
  currentPeriodEnd: "When it renews, or ends or pauses if that is set. During a trial the end of the trial.",
  currentMeterPeriodStart: "Null unless meters have a rhythm of their own.",
  currentMeterPeriodEnd:
    "When metered usage is billed and credits renew. Null unless meters have a rhythm of their own.",
  trialStart: NO_TRIAL,
  trialEnd: NO_TRIAL,
  cancelAtPeriodEnd: "Whether it ends with the current period and does not renew.",
  canceledAt: "When cancellation was asked for; it stays active until `endsAt`. Null: not canceled.",
  startedAt: "When it started. Null: not yet.",
  endsAt: "When it will end or has ended. Null: it goes on.",
  endedAt: "When it ended. Null: not yet.",
  pastDueAt: "When a renewal failed that is not paid yet. Null: none.",
  pauseAtPeriodEnd: "Whether it pauses when the current period ends.",
  pausedAt: "Null unless it is paused.",
  resumesAt: "When it resumes by itself. Null: not before it is told to.",
  discountId: phrases.discountId,
  checkoutId: "The checkout session that it came from. Null: none.",
  seats: phrases.seats,
  units: phrases.units,
  customerCancellationReason: "Why the customer canceled. Null: not said.",
  customerCancellationComment: "What the customer said when canceling. Null: nothing.",
};

const CREATE_METADATA = "Your own data on the subscription. Strings have 1 to 500 characters.";
const FREE = "A recurring product that is free in the organization's default currency.";

const cancellation: Readonly<Record<string, string>> = {
  customerCancellationReason: "Only what the customer told you.",
  customerCancellationComment:
    "What the customer said. The customer can read it in the portal, so it is no place for notes of your own.",
};

/** Subscriptions. */
export const subscriptions: Words["models"] = {
  Subscription: {
    about: "A customer's subscription to a product.",
    fields: {
      ...subscriptionFields,
      customFieldData: phrases.answers,
      prices: "What it is billed by. They stay when the product gets other prices.",
      meters: "Metered usage that it bills.",
      pendingUpdate: "A change that waits for the next period. Null: none.",
    },
  },
  SubscriptionStatus: {
    about:
      "`trialing` and `active` give benefits. `past_due`: a renewal failed and is tried again, which ends in `active` or `canceled`; benefits go at once or after the organization's grace period. `paused`; `canceled`, it has ended. `incomplete`, `incomplete_expired` and `unpaid` are left from earlier times.",
  },
  SubscriptionCustomer: { about: "The customer of a subscription.", fields: embeddedCustomerFields },
  SubscriptionMeter: {
    about: "What a subscription has metered in the current period.",
    fields: {
      modifiedAt: phrases.modifiedAt,
      id: "The ID of this count; the meter's own is `meterId`.",
      consumedUnits: "Units used so far. Can be a fraction.",
      creditedUnits: "Units given in advance.",
      amount: "What the usage costs so far, in the minor unit of the subscription's currency, such as cents.",
    },
  },
  PendingSubscriptionUpdate: {
    about: "A change of a subscription that waits for the next period.",
    fields: { modifiedAt: phrases.modifiedAt, productId: UNUSED, seats: UNUSED, units: UNUSED },
  },
  SubscriptionProrationBehavior: {
    about:
      "When a changed subscription is paid. `invoice`: the difference for the rest of the period, now. `prorate`: the same, on the next invoice. `next_period`: the change waits for the next period. `reset`: a new period begins and is charged in full, now; only where Polar has enabled that.",
  },
  CustomerCancellationReason: { about: "Why a customer canceled." },
  SubscriptionCreateCustomer: {
    about: "A free subscription to create, with the customer's Polar ID.",
    fields: {
      metadata: CREATE_METADATA,
      productId: FREE,
      customerId: "A customer of the product's organization.",
    },
  },
  SubscriptionCreateExternalCustomer: {
    about: "A free subscription to create, with the customer's ID in your system.",
    fields: {
      metadata: CREATE_METADATA,
      productId: FREE,
      externalCustomerId: "The customer must be there already.",
    },
  },
  SubscriptionUpdate: {
    about: "What to change on a subscription: one of these forms, told apart by the fields that are there.",
  },
  SubscriptionUpdateBase: {
    about: "Changes product, discount, trial or metadata of a subscription. A field left out stays as it is.",
    fields: {
      metadata: phrases.replaceMetadata,
      productId:
        "A recurring product with a price in the subscription's currency, not one of the customer's choice.",
      prorationBehavior: `Only with \`productId\`. ${PRORATION}`,
      discountId: "For the next invoices. Null takes the discount off.",
      trialEnd:
        "`now` ends the trial and charges the first period. A date sets the end of the trial; for an active subscription it starts one and must be after the current period. Null changes nothing.",
    },
  },
  SubscriptionUpdateSeats: {
    about: "Changes the number of seats of a subscription.",
    fields: {
      seats:
        "Not fewer than are assigned. The number that it has already drops a change of seats that waits.",
      prorationBehavior: PRORATION,
    },
  },
  SubscriptionUpdateUnits: {
    about: "Changes the number of units of a subscription.",
    fields: {
      units: "The number that it has already drops a change of units that waits.",
      prorationBehavior: PRORATION,
    },
  },
  SubscriptionUpdateBillingPeriod: {
    about:
      "Moves the end of the current period of a subscription, so its next renewal. Nothing is charged or given back for it.",
    fields: {
      currentBillingPeriodEnd:
        "In the future, sooner or later than now planned. Later renewals keep its day of the month.",
    },
  },
  SubscriptionCancel: {
    about: "Lets a subscription end with its period, or go on after all.",
    fields: {
      ...cancellation,
      cancelAtPeriodEnd:
        "True: it ends with the period, and a pause that was planned is dropped. False: it goes on, if it was set to end.",
    },
  },
  SubscriptionRevoke: {
    about: "Ends a subscription at once, as `subscriptionsRevoke` does, with a reason.",
    fields: cancellation,
  },
  SubscriptionPause: {
    about:
      "Lets an active subscription pause when its period ends, or not after all. Benefits go while it is paused.",
    fields: {
      pauseAtPeriodEnd: "False drops a pause that has not begun.",
      resumesAt:
        "When it resumes by itself, after the end of the period. Null or left out: not before it is told to.",
    },
  },
  SubscriptionResume: {
    about: "Ends the pause of a subscription: a new period starts now and is charged.",
  },
  SubscriptionUpdateClear: {
    about: "Drops the change of a subscription that waits for the next period.",
  },
  SubscriptionExportColumn: {
    about: "A column of the export. Those that are asked for come in the order that they are asked for.",
  },
  SubscriptionSortProperty: { about: phrases.by },
  ListResourceSubscription: { about: "A page of subscriptions as the API sends it." },
  AlreadyCanceledSubscription: {
    about: "The subscription has ended, or is set to end with its period.",
    fields: { detail: phrases.detail },
  },
  SubscriptionNotScheduledToCancel: {
    about: "The subscription is not set to end, so there is nothing to take back.",
    fields: { detail: phrases.detail },
  },
  InactiveSubscription: {
    about: "This can be changed only on a subscription that is trialing or active.",
    fields: { detail: phrases.detail },
  },
  SubscriptionLocked: {
    about: "Another change of the subscription is under way. Try again.",
    fields: { detail: phrases.detail },
  },
};
