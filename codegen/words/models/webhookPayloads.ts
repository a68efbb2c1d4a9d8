import type { Words } from "../Words.js";

const fields = {
  timestamp: "When it happened.",
  apiVersion: "The version of the API that `data` follows.",
};

/** What happened, by the model of the payload that tells it. */
const ABOUT: Readonly<Record<string, string>> = {
  WebhookBenefitCreatedPayload: "A benefit was created.",
  WebhookBenefitUpdatedPayload: "A benefit was changed.",
  WebhookBenefitGrantCreatedPayload: "A customer was granted a benefit.",
  WebhookBenefitGrantCycledPayload:
    "A benefit was granted anew, because the subscription it comes from was renewed.",
  WebhookBenefitGrantRevokedPayload: "A customer lost a benefit.",
  WebhookBenefitGrantUpdatedPayload: "A grant of a benefit was changed.",
  WebhookCheckoutCreatedPayload: "A checkout was created.",
  WebhookCheckoutExpiredPayload: "A checkout expired before it was paid.",
  WebhookCheckoutUpdatedPayload: "A checkout was changed; its `status` says how far it is.",
  WebhookCustomerCreatedPayload: "A customer was created.",
  WebhookCustomerDeletedPayload: "A customer was deleted.",
  WebhookCustomerStateChangedPayload:
    "What a customer has was changed: subscriptions, benefits or meters. `data` is all that the customer has now.",
  WebhookCustomerUpdatedPayload: "A customer was changed.",
  WebhookCustomerSeatAssignedPayload: "A seat was assigned to someone, who is to claim it.",
  WebhookCustomerSeatClaimedPayload: "A seat was claimed.",
  WebhookCustomerSeatRevokedPayload: "A seat was taken away.",
  WebhookDiscountCreatedPayload: "A discount was created.",
  WebhookDiscountDeletedPayload: "A discount was deleted.",
  WebhookDiscountUpdatedPayload: "A discount was changed.",
  WebhookMemberCreatedPayload: "A member was added to a customer.",
  WebhookMemberDeletedPayload: "A member was removed from a customer.",
  WebhookMemberUpdatedPayload: "A member of a customer was changed.",
  WebhookOrderCreatedPayload: "An order was created. It may not be paid yet.",
  WebhookOrderPaidPayload: "An order was paid.",
  WebhookOrderRefundedPayload: "An order was refunded, wholly or in part.",
  WebhookOrderUpdatedPayload: "An order was changed.",
  WebhookOrganizationUpdatedPayload: "The organization was changed.",
  WebhookProductCreatedPayload: "A product was created.",
  WebhookProductUpdatedPayload: "A product was changed.",
  WebhookRefundCreatedPayload: "A refund was created, whatever its `status`.",
  WebhookRefundUpdatedPayload: "A refund was changed.",
  WebhookSubscriptionActivePayload: "A subscription became active.",
  WebhookSubscriptionCanceledPayload:
    "A subscription was canceled. The customer may keep it until the end of the period.",
  WebhookSubscriptionCreatedPayload: "A subscription was created. It may not be active yet.",
  WebhookSubscriptionCycledPayload: "A subscription began a new period.",
  WebhookSubscriptionMigratedPayload: "A subscription was taken over from another provider.",
  WebhookSubscriptionPastDuePayload: "The payment for a subscription failed, and will be tried again.",
  WebhookSubscriptionPausedPayload: "A subscription was paused.",
  WebhookSubscriptionResumedPayload: "A paused subscription runs again.",
  WebhookSubscriptionRevokedPayload: "A subscription ended, and with it what the customer had of it.",
  WebhookSubscriptionUncanceledPayload: "A canceled subscription is to go on after all.",
  WebhookSubscriptionUpdatedPayload:
    "A subscription was changed in any way. Events of their own tell some of these changes as well.",
};

/** The payloads of events. */
export const webhookPayloads: Words["models"] = {
  ...Object.fromEntries(Object.entries(ABOUT).map(([name, about]) => [name, { about, fields }])),
  WebhookSubscriptionMigratedPayload: {
    about: ABOUT["WebhookSubscriptionMigratedPayload"] ?? "",
    fields: {
      ...fields,
      provider: "Where the subscription was before.",
      providerSubscriptionId: "Its ID there.",
    },
  },
};
