import type { Words } from "../Words.js";
import { individualFields, teamFields } from "./customers.js";

const holdings: Readonly<Record<string, string>> = {
  activeSubscriptions: "Subscriptions that are active or in their trial; empty if there are none.",
  grantedBenefits: "Benefits that the customer has now; revoked ones are left out.",
  activeMeters: "Usage and credits, one entry for each meter that counts for the customer.",
};

const MODIFIED = "Null until the first change.";
const METER = "The meter that is counted.";
const CONSUMED = "Units used since the meter was last reset. Can be a fraction.";
const CREDITED = "Units given in advance since the meter was last reset.";

/** A customer with what it has now. */
export const customerStates: Words["models"] = {
  CustomerState: {
    about:
      "A customer with what it has now: active subscriptions, granted benefits and meters. Individuals and teams are told apart by `type`.",
  },
  CustomerStateIndividual: {
    about: "A person with the subscriptions, benefits and meters that it has now.",
    fields: { ...individualFields, ...holdings },
  },
  CustomerStateTeam: {
    about: "A team with the subscriptions, benefits and meters that it has now.",
    fields: { ...teamFields, ...holdings },
  },
  CustomerStateSubscription: {
    about: "A subscription that is active or in its trial.",
    fields: {
      modifiedAt: MODIFIED,
      customFieldData: "The customer's answers to your custom fields, by the field's slug.",
      metadata: "Your own data on the subscription.",
      amount: "Price of one period in the currency's minor unit, such as cents; metered usage comes on top.",
      currency: "ISO 4217 code in lower case, such as `usd`.",
      currentPeriodEnd: "When the subscription renews, or ends if `cancelAtPeriodEnd` is set.",
      trialStart: "Null if there was no trial.",
      trialEnd: "Null if there was no trial.",
      cancelAtPeriodEnd: "Whether the subscription ends with the current period and does not renew.",
      canceledAt:
        "When cancellation was asked for. The subscription stays active until `endsAt`. Null: not canceled.",
      startedAt: "When the subscription started. Null: not yet.",
      endsAt: "When the canceled subscription ends. Null: it goes on.",
      discountId: "Null without a discount.",
      seats: "Seats that were bought. Null if the price is not by seat.",
      units: "Units that were bought. Null if the price is not by unit.",
      meters: "Metered usage that this subscription bills.",
    },
  },
  CustomerStateSubscriptionMeter: {
    about: "What a subscription has metered in the current period.",
    fields: {
      modifiedAt: MODIFIED,
      id: "The ID of this count; the meter's own is `meterId`.",
      consumedUnits: "Units used in the current period. Can be a fraction.",
      creditedUnits: "Units given in advance for the current period.",
      amount: "What the usage costs so far, in the minor unit of the subscription's currency, such as cents.",
      meterId: METER,
    },
  },
  CustomerStateMeter: {
    about: "What a customer has used of a meter, and has left.",
    fields: {
      modifiedAt: MODIFIED,
      id: "The ID of this count; the meter's own is `meterId`.",
      meterId: METER,
      consumedUnits: CONSUMED,
      creditedUnits: CREDITED,
      balance: "Credited minus consumed units. Below 0: more was used than credited.",
    },
  },
  CustomerStateBenefitGrant: {
    about: "A benefit that the customer has now.",
    fields: {
      id: "The ID of the grant; the benefit's own is `benefitId`.",
      modifiedAt: MODIFIED,
      benefitMetadata: "Your own data on the benefit.",
      properties: "What was granted in detail. Its shape follows from `benefitType`.",
    },
  },
};
