import type { Backend } from "../Backend.js";
import { presentBenefitGrant } from "../benefitGrants/presentBenefitGrant.js";
import { presentBenefit } from "../benefits/presentBenefit.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { presentState, presentStateMeter } from "../customers/presentState.js";
import { presentFile } from "../engine/files.js";
import { presentLicenseKey } from "../engine/licenseKeys.js";
import { shown } from "../http/Reply.js";
import { presentMember } from "../members/membersOf.js";
import { presentOrder } from "../orders/presentOrder.js";
import { presentOrganization } from "../organizations/presentOrganization.js";
import { presentPaymentMethod } from "../paymentMethods/paymentMethods.js";
import { presentProduct } from "../products/presentProduct.js";
import { discounts } from "../resources/discounts.js";
import { disputes } from "../resources/payments.js";
import { endpoints } from "../resources/webhooks.js";
import type { Table } from "../store/Table.js";
import { presentSubscription } from "../subscriptions/presentSubscription.js";
import type { MockSeed } from "./MockSeed.js";
import type { OfMockCustomer } from "./MockSeeds.js";
import { seedAll } from "./seedAll.js";
import {
  seedBenefit,
  seedDiscount,
  seedFile,
  seedMeter,
  seedOrganization,
  seedProduct,
} from "./seedCatalogue.js";
import {
  seedBenefitGrant,
  seedCustomerMeter,
  seedLicenseKey,
  seedWebhookEndpoint,
} from "./seedEntitlements.js";
import { seededCustomer } from "./seeded.js";
import { seedCustomer, seedMember, seedPaymentMethod, seedWallet } from "./seedPeople.js";
import { seedDispute, seedOrder, seedSubscription } from "./seedPurchases.js";

export function createSeed(backend: Backend): MockSeed {
  const { store } = backend;
  const seed: MockSeed = {
    organization: (row = {}) => shown(presentOrganization(seedOrganization(backend, row))),
    customer: (row = {}) => shown(presentCustomer(store, seedCustomer(backend, row))),
    member: (row) => shown(presentMember(seedMember(backend, row))),
    paymentMethod: (row) => {
      const method = seedPaymentMethod(backend, row);
      return shown(presentPaymentMethod(method, seededCustomer(backend, row.customer_id)));
    },
    subscription: (row) => shown(presentSubscription(store, seedSubscription(backend, row))),
    product: (row = {}) => shown(presentProduct(store, seedProduct(backend, row))),
    benefit: (row = {}) => shown(presentBenefit(seedBenefit(backend, row))),
    benefitGrant: (row) => shown(presentBenefitGrant(store, seedBenefitGrant(backend, row))),
    meter: (row = {}) => shown(seedMeter(backend, row)),
    customerMeter: (row) => shown(presentStateMeter(seedCustomerMeter(backend, row))),
    dispute: (row) => shown(disputes.put(backend, seedDispute(backend, row))),
    state(customer_id, { active_subscriptions, granted_benefits, active_meters }) {
      const customer = seededCustomer(backend, customer_id);

      function replace<TRow>(
        table: Pick<Table<OfMockCustomer & { readonly id: string }>, "where" | "delete">,
        rows: readonly TRow[] | undefined,
        put: (backend: Backend, row: TRow & OfMockCustomer) => object,
      ): void {
        if (rows === undefined) return;
        for (const row of table.where((each) => each.customer_id === customer_id)) table.delete(row.id);
        for (const row of rows) put(backend, { ...row, customer_id });
      }

      replace(store.subscriptions, active_subscriptions, seedSubscription);
      replace(store.benefitGrants, granted_benefits, seedBenefitGrant);
      replace(store.customerMeters, active_meters, seedCustomerMeter);
      return shown(presentState(store, customer));
    },
    discount: (row = {}) => shown(discounts.put(backend, seedDiscount(backend, row))),
    order: (row) => shown(presentOrder(store, seedOrder(backend, row))),
    licenseKey: (row) => shown(presentLicenseKey(store, seedLicenseKey(backend, row))),
    wallet: (row) => shown(seedWallet(backend, row)),
    file: (row = {}) => shown(presentFile(seedFile(backend, row))),
    webhookEndpoint: (row) => shown(endpoints.put(backend, seedWebhookEndpoint(backend, row))),
    all: (rows) => seedAll(seed, backend, rows),
  };
  return seed;
}
