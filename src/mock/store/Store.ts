import type {
  BenefitGrantRecord,
  CustomerMeterRecord,
  CustomerRecord,
  MemberRecord,
  PaymentMethodRecord,
  SubscriptionRecord,
} from "./records.js";
import { Table } from "./Table.js";

/** Everything that a mock remembers. */
export interface Store {
  readonly customers: Table<CustomerRecord>;
  readonly members: Table<MemberRecord>;
  readonly paymentMethods: Table<PaymentMethodRecord>;
  readonly subscriptions: Table<SubscriptionRecord>;
  readonly benefitGrants: Table<BenefitGrantRecord>;
  readonly customerMeters: Table<CustomerMeterRecord>;
}

export function createStore(): Store {
  return {
    customers: new Table(),
    members: new Table(),
    paymentMethods: new Table(),
    subscriptions: new Table(),
    benefitGrants: new Table(),
    customerMeters: new Table(),
  };
}

export function clearStore(store: Store): void {
  for (const table of Object.values(store)) table.clear();
}
