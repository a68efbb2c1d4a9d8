import type {
  CustomerState,
  CustomerStateBenefitGrant,
  CustomerStateMeter,
  CustomerStateSubscription,
} from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import { only } from "../kit/fields.js";
import type {
  BenefitGrantRecord,
  CustomerMeterRecord,
  CustomerRecord,
  SubscriptionRecord,
} from "../store/records.js";
import type { Store } from "../store/Store.js";
import { presentSubscriptionBase } from "../subscriptions/presentSubscription.js";
import { presentSubscriptionMeters } from "../subscriptions/subscriptionMeters.js";
import { presentCustomer } from "./presentCustomer.js";

/** The customer with all that it holds now. */
export function presentState(store: Store, customer: CustomerRecord): CustomerState {
  function own(row: { readonly customer_id: string }): boolean {
    return row.customer_id === customer.id;
  }

  const state = {
    ...presentCustomer(store, customer),
    active_subscriptions: store.subscriptions
      .where((row) => own(row) && (row.status === "active" || row.status === "trialing"))
      .map((row) => presentSubscription(store, row)),
    granted_benefits: store.benefitGrants.where(own).flatMap((grant) => presentGrant(store, grant)),
    active_meters: store.customerMeters.where(own).map(presentStateMeter),
  };
  // No individual is made without an e-mail address, nor loses it.
  return state as CustomerState;
}

/** The subscription as a state shows it, which has only active ones. */
function presentSubscription(store: Store, row: SubscriptionRecord): CustomerStateSubscription {
  const { custom_field_data } = row;
  const meters = presentSubscriptionMeters(store, row);
  const shown = { ...presentSubscriptionBase(row), custom_field_data, meters };
  return only(shown, FIELDS.CustomerStateSubscription) as CustomerStateSubscription;
}

/** The grant as a state shows it; none for one that was revoked. */
function presentGrant(store: Store, grant: BenefitGrantRecord): readonly CustomerStateBenefitGrant[] {
  const benefit = store.benefits.get(grant.benefit_id);
  if (grant.granted_at === null || benefit === undefined) return [];
  return [
    {
      id: grant.id,
      created_at: grant.created_at,
      modified_at: grant.modified_at,
      granted_at: grant.granted_at,
      benefit_id: benefit.id,
      benefit_type: benefit.type,
      benefit_metadata: benefit.metadata,
      properties: benefit.type === "meter_credit" ? {} : grant.properties,
    },
  ];
}

/** What a customer used and has left of a meter, as a state shows it. */
export function presentStateMeter(row: CustomerMeterRecord): CustomerStateMeter {
  return only(row, FIELDS.CustomerStateMeter);
}
