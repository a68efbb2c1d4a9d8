import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";

const CENTS = "In the currency's minor unit, such as cents.";

const eventFields = {
  timestamp: "When it happened, as its sender said.",
  customerId: "Null where the event came with an external ID.",
  customer: "Null like `customerId`.",
  externalCustomerId: "The customer's ID in your system. Null if it has none.",
  memberId: "The member that caused it. Null: not known.",
  externalMemberId: "The ID of that member in your system.",
  childCount: "How many events are below this one. Only lists count them.",
  parentId: "The Polar ID of the event that this one belongs to. Null: none.",
  label: "What to call it for people; `eventTypesUpdate` changes it for your own events.",
};

function system(about: string): Words["models"][string] {
  return {
    about,
    fields: { ...eventFields, source: "Always `system`: Polar made the event." },
  };
}

const createFields = {
  timestamp:
    "When it happened. Left out: now. A time in the future is refused, one in the past is billed with the present period.",
  name: "What happened, such as `ai_usage`. Meters and lists go by it.",
  organizationId:
    "Leave it out with an organization access token, which refuses it. Required with any other token.",
  externalId:
    "Your own ID for the event, unique in the organization. An event with one that was sent before is skipped, so set it to be able to repeat a call.",
  parentId:
    "The event that this one belongs to, by its Polar ID or your `externalId`. It may come later; until then this one is not listed.",
  metadata: "What meters filter by and add up. `_cost` and `_llm` have shapes of their own.",
};

const COST =
  "What the event has cost you, in cents; fractions of a cent are fine. It counts in the metrics, customers do not pay it.";
const money = { amount: CENTS };
const balance = {
  amount: "In the minor unit of `currency`, such as cents.",
  currency: "The currency that Polar keeps the balance in, in lower case.",
  presentmentAmount: "In the minor unit of `presentmentCurrency`, such as cents.",
  presentmentCurrency: "The currency that the customer paid in, in lower case.",
  taxAmount: "In the minor unit, such as cents.",
  fee: "Polar's fee, in the minor unit, such as cents.",
};
const SUBSCRIPTION_MONEY = "The price of one period in the currency's minor unit, such as cents.";
const subscriptionMoney = { amount: SUBSCRIPTION_MONEY };
const AS_TEXT = "A date-time, as text.";

/** Events: usage that you send, and what Polar notes itself. */
export const events: Words["models"] = {
  Event: { about: "Something that happened: sent by you (`source` is `user`) or noted by Polar (`system`)." },
  UserEvent: {
    about: "An event that you have sent.",
    fields: {
      ...eventFields,
      name: "The name that you gave it.",
      source: "Always `user`: narrow by it.",
      metadata: "Your own data. `_cost` and `_llm` have shapes of their own.",
    },
  },
  SystemEvent: { about: "An event that Polar has noted, told apart by `name`." },
  EventSource: { about: "Who made an event: Polar (`system`) or you (`user`)." },
  EventCreateCustomer: {
    about: "An event to send, for a customer by its Polar ID. The customer must exist.",
    fields: { ...createFields, memberId: "The member that caused it. It must exist." },
  },
  EventCreateExternalCustomer: {
    about: "An event to send, for a customer by its ID in your system.",
    fields: {
      ...createFields,
      externalCustomerId:
        "Need not exist yet: the event counts for the customer that gets this external ID. A misspelt one is taken all the same.",
      externalMemberId: "The ID in your system of the member that caused it. Not checked.",
    },
  },
  EventsIngest: { about: "A batch of events to send: all are taken, or none." },
  EventsIngestResponse: {
    about: "What became of a batch of events.",
    fields: {
      inserted: "Events that were new.",
      duplicates: "Events skipped because their `externalId` was sent before.",
    },
  },
  EventMetadataInput: {
    about:
      "Data on an event to send. Besides `_cost` and `_llm`, strings, numbers and booleans under keys of your own.",
    fields: { _cost: COST, _llm: "Use of a language model, for Polar's cost analysis." },
  },
  EventMetadataOutput: {
    about: "Data on an event. Besides `_cost` and `_llm`, whatever was sent.",
    fields: { _cost: COST, _llm: "Use of a language model." },
  },
  CostMetadataInput: {
    about: "What an event has cost you.",
    fields: {
      amount: "In cents, with up to 12 decimal places. As text it is exact.",
      currency: "Only `usd`.",
    },
  },
  CostMetadataOutput: {
    about: "What an event has cost you.",
    fields: { amount: "In cents, as text, since it can be a fraction." },
  },
  LLMMetadata: {
    about: "Use of a language model in an event.",
    fields: {
      vendor: "Who runs the model, such as `openai`.",
      model: "The model's name, as its vendor writes it.",
      cachedInputTokens: "Those of the input tokens that came from a cache.",
    },
  },
  EventName: {
    about: "A name that events have had, and how often.",
    fields: {
      label: "What to call it for people.",
      occurrences: "Events with this name so far, within the filters.",
    },
  },
  EventNamesSortProperty: { about: "What to sort names of events by; a leading `-` reverses the order." },
  EventSortProperty: { about: "What to sort events by; a leading `-` reverses the order." },
  EventType: {
    about: "A kind of event: all with the same name.",
    fields: {
      modifiedAt: phrases.modifiedAt,
      name: "The name that its events have.",
      label: "What to call its events for people.",
      labelPropertySelector:
        "Where an event's metadata has a label of its own, such as `subject`. Null: nowhere.",
    },
  },
  EventTypeWithStats: {
    about: "A kind of event, and how often it came.",
    fields: {
      id: "Null for Polar's own kinds, which cannot be changed.",
      createdAt: "Null for Polar's own kinds.",
      modifiedAt: "Null until the first change, and for Polar's own kinds.",
      label: "What to call its events for people.",
      labelPropertySelector:
        "Where an event's metadata has a label of its own, such as `subject`. Null: nowhere.",
      occurrences: "Events of this kind so far, within the filters.",
    },
  },
  EventTypeUpdate: {
    about: "How to label the events of a kind.",
    fields: {
      label: "What to call its events for people.",
      labelPropertySelector:
        "Where an event's metadata has a label of its own, such as `subject`. Left out, it is cleared.",
    },
  },
  EventTypesSortProperty: { about: "What to sort kinds of events by; a leading `-` reverses the order." },
  CursorPagination: {
    about: "Whether a list goes on.",
    fields: { hasNextPage: "Ask for the next page while it is true." },
  },
  ListResourceEventName: { about: "A page of names of events as the API sends it." },
  ListResourceEventTypeWithStats: { about: "A page of kinds of events as the API sends it." },

  MeterCreditEvent: system("A customer was given units of a meter, or a revoked benefit took them back."),
  MeterResetEvent: system(
    "The count of a meter for a customer started again, as when its period was billed.",
  ),
  BenefitGrantedEvent: system("A benefit was granted to a customer, or granting it was tried."),
  BenefitCycledEvent: system("A benefit was renewed with its subscription's new period."),
  BenefitUpdatedEvent: system("A grant was brought up to date after its benefit changed."),
  BenefitRevokedEvent: system("A benefit was taken from a customer."),
  SubscriptionCreatedEvent: system("A subscription was created."),
  SubscriptionUpdatedEvent: system("A subscription was changed."),
  SubscriptionCycledEvent: system("A subscription went into its next period."),
  SubscriptionCanceledEvent: system("A subscription was canceled, to end now or with its period."),
  SubscriptionRevokedEvent: system("A subscription has ended, and its benefits with it."),
  SubscriptionPastDueEvent: system("The payment for a subscription has failed."),
  SubscriptionReactivatedEvent: system("A subscription that was past due is active again."),
  SubscriptionReinstatedEvent: system("A subscription that had ended is active again."),
  SubscriptionPausedEvent: system("A subscription was paused."),
  SubscriptionResumedEvent: system("A paused subscription goes on."),
  SubscriptionMigratedEvent: system("A subscription was moved to Polar from another provider."),
  SubscriptionUncanceledEvent: system("The cancellation of a subscription was taken back before it ended."),
  SubscriptionProductUpdatedEvent: system("A subscription changed to another product."),
  SubscriptionSeatsUpdatedEvent: system("The number of a subscription's seats has changed."),
  SubscriptionUnitsUpdatedEvent: system("The number of a subscription's units has changed."),
  SubscriptionBillingPeriodUpdatedEvent: system("The end of a subscription's period was moved."),
  SubscriptionUpdateClearedEvent: system("A change planned for a subscription's next period was dropped."),
  OrderPaidEvent: system("An order was paid."),
  OrderRefundedEvent: system("Money of an order was given back, all or a part."),
  OrderVoidedEvent: system("An open order was given up as not to be paid."),
  OrderUnvoidedEvent: system("An order that was given up is open again."),
  CheckoutCreatedEvent: system("A checkout was started."),
  CustomerCreatedEvent: system("A customer was created."),
  CustomerUpdatedEvent: system("A customer was changed."),
  CustomerDeletedEvent: system("A customer was deleted."),
  BalanceOrderEvent: system("The money of an order came into your balance."),
  BalanceCreditOrderEvent: system(
    "An order was settled without a payment, as from the customer's own credit.",
  ),
  BalanceRefundEvent: system("A refund left your balance."),
  BalanceRefundReversalEvent: system("A refund did not go through and came back to your balance."),
  BalanceDisputeEvent: system("A disputed payment left your balance."),
  BalanceDisputeReversalEvent: system("A dispute was won and its money came back to your balance."),

  MeterCreditedMetadata: {
    about: "Which units were given.",
    fields: {
      units: "Negative: they were taken back.",
      rollover: "Whether what is left of them stays when the period ends.",
    },
  },
  MeterResetMetadata: { about: "Which meter was reset." },
  BenefitGrantMetadata: { about: "Which grant of which benefit." },
  CustomerCreatedMetadata: { about: "The new customer." },
  CustomerUpdatedMetadata: {
    about: "The changed customer, and what has changed.",
    fields: { updatedFields: "New values of the fields that have changed; the others are missing." },
  },
  CustomerUpdatedFields: { about: "New values of a customer's fields." },
  CustomerDeletedMetadata: { about: "The deleted customer, as it was." },
  CheckoutCreatedMetadata: { about: "The new checkout." },
  SubscriptionCreatedMetadata: {
    about: "The new subscription.",
    fields: { ...subscriptionMoney, startedAt: AS_TEXT },
  },
  SubscriptionUpdatedMetadata: {
    about: "The changed subscription, and the new values of what has changed.",
    fields: { trialEnd: AS_TEXT },
  },
  SubscriptionCycledMetadata: { about: "The renewed subscription.", fields: subscriptionMoney },
  SubscriptionCanceledMetadata: {
    about: "The canceled subscription.",
    fields: { ...subscriptionMoney, canceledAt: AS_TEXT, endsAt: AS_TEXT },
  },
  SubscriptionRevokedMetadata: { about: "The ended subscription.", fields: subscriptionMoney },
  SubscriptionPastDueMetadata: {
    about: "The subscription that is past due.",
    fields: { ...subscriptionMoney, pastDueAt: AS_TEXT },
  },
  SubscriptionReactivatedMetadata: {
    about: "The subscription that is paid again.",
    fields: subscriptionMoney,
  },
  SubscriptionReinstatedMetadata: {
    about: "The subscription that is active again.",
    fields: subscriptionMoney,
  },
  SubscriptionPausedMetadata: {
    about: "The paused subscription.",
    fields: { ...subscriptionMoney, pausedAt: AS_TEXT, resumesAt: `${AS_TEXT} Missing: no end is set.` },
  },
  SubscriptionResumedMetadata: { about: "The subscription that goes on.", fields: subscriptionMoney },
  SubscriptionMigratedMetadata: {
    about: "The subscription that was moved to Polar.",
    fields: {
      provider: "Where it came from, such as `stripe`.",
      providerSubscriptionId: "Its ID there.",
    },
  },
  SubscriptionUncanceledMetadata: { about: "The subscription that stays.", fields: subscriptionMoney },
  SubscriptionProductUpdatedMetadata: { about: "The subscription, its old and its new product." },
  SubscriptionSeatsUpdatedMetadata: { about: "The subscription, and its seats before and after." },
  SubscriptionUnitsUpdatedMetadata: { about: "The subscription, and its units before and after." },
  SubscriptionBillingPeriodUpdatedMetadata: {
    about: "The subscription, and the end of its period before and after.",
    fields: { oldPeriodEnd: AS_TEXT, newPeriodEnd: AS_TEXT },
  },
  SubscriptionUpdateClearedMetadata: { about: "The subscription." },
  OrderPaidMetadata: {
    about: "The paid order.",
    fields: {
      ...money,
      netAmount: "After discounts, before tax; in the minor unit, such as cents.",
      taxAmount: CENTS,
      appliedBalanceAmount: "Settled from the customer's balance, in the minor unit, such as cents.",
      discountAmount: CENTS,
      platformFee: "Polar's fee, in the minor unit, such as cents.",
    },
  },
  OrderRefundedMetadata: {
    about: "The order, and what was given back.",
    fields: { refundedAmount: CENTS },
  },
  OrderVoidedMetadata: { about: "The order that was given up.", fields: money },
  OrderUnvoidedMetadata: { about: "The order that is open again.", fields: money },
  BalanceOrderMetadata: {
    about: "What came into your balance for an order.",
    fields: {
      ...balance,
      netAmount:
        "The order's amount after discounts, before tax, in the minor unit of what the customer paid in.",
    },
  },
  BalanceCreditOrderMetadata: {
    about: "The order that was settled without a payment.",
    fields: { ...money, taxAmount: CENTS, fee: balance.fee },
  },
  BalanceRefundMetadata: { about: "What a refund took from your balance.", fields: balance },
  BalanceDisputeMetadata: { about: "What a dispute took from your balance.", fields: balance },
  AddressDict: { about: "A billing address. Only the country is always there." },
};
