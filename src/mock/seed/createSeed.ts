import type { WebhookEndpoint } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentBenefitGrant } from "../benefitGrants/presentBenefitGrant.js";
import { presentBenefit } from "../benefits/presentBenefit.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { presentState, presentStateMeter } from "../customers/presentState.js";
import { presentLicenseKey } from "../engine/licenseKeys.js";
import { presentFile } from "../engine/presentFile.js";
import { shown } from "../http/Reply.js";
import { presentMember } from "../members/presentMember.js";
import { presentMeter } from "../meters/presentMeter.js";
import { presentOrder } from "../orders/presentOrder.js";
import { presentOrganization } from "../organizations/presentOrganization.js";
import { presentProduct } from "../products/presentProduct.js";
import { discounts } from "../resources/discounts.js";
import { disputes } from "../resources/disputes.js";
import type { WebhookEndpointRecord } from "../store/webhooks.js";
import { presentSubscription } from "../subscriptions/presentSubscription.js";
import type { MockSeed } from "./MockSeed.js";
import { seedAll } from "./seedAll.js";
import { seedBenefit } from "./seedBenefit.js";
import { seedCustomer } from "./seedCustomer.js";
import { seedDiscount } from "./seedDiscount.js";
import { seedDispute } from "./seedDispute.js";
import { seededCustomer } from "./seeded.js";
import { seedFile } from "./seedFile.js";
import { seedBenefitGrant, seedCustomerMeter, seedSubscription } from "./seedHoldings.js";
import { seedLicenseKey } from "./seedLicenseKey.js";
import { seedMember } from "./seedMember.js";
import { seedMeter } from "./seedMeter.js";
import { seedOrder } from "./seedOrder.js";
import { seedOrganization } from "./seedOrganization.js";
import { seedPaymentMethod } from "./seedPaymentMethod.js";
import { seedProduct } from "./seedProduct.js";
import { seedWallet } from "./seedWallet.js";
import { seedWebhookEndpoint } from "./seedWebhookEndpoint.js";

export function createSeed(backend: Backend): MockSeed {
  const { store } = backend;
  const seed: MockSeed = {
    organization: (seed = {}) => shown(presentOrganization(seedOrganization(backend, seed))),
    customer: (seed = {}) => shown(presentCustomer(store, seedCustomer(backend, seed))),
    member: (seed) => shown(presentMember(seedMember(backend, seed))),
    paymentMethod: (seed) => shown(seedPaymentMethod(backend, seed)),
    subscription: (seed) => shown(presentSubscription(store, seedSubscription(backend, seed))),
    product: (seed = {}) => shown(presentProduct(store, seedProduct(backend, seed))),
    benefit: (seed = {}) => shown(presentBenefit(seedBenefit(backend, seed))),
    benefitGrant: (seed) => shown(presentBenefitGrant(store, seedBenefitGrant(backend, seed))),
    meter: (seed = {}) => shown(presentMeter(seedMeter(backend, seed))),
    customerMeter: (seed) => shown(presentStateMeter(seedCustomerMeter(backend, seed))),
    dispute: (seed) => shown(disputes.put(backend, seedDispute(backend, seed))),
    state(customer_id, seed) {
      const customer = seededCustomer(backend, customer_id);

      function own(row: { readonly customer_id: string }): boolean {
        return row.customer_id === customer_id;
      }

      if (seed.active_subscriptions !== undefined) {
        for (const { id } of store.subscriptions.where(own)) store.subscriptions.delete(id);
        for (const row of seed.active_subscriptions) {
          seedSubscription(backend, { ...row, customer_id });
        }
      }
      if (seed.granted_benefits !== undefined) {
        for (const { id } of store.benefitGrants.where(own)) store.benefitGrants.delete(id);
        for (const row of seed.granted_benefits) seedBenefitGrant(backend, { ...row, customer_id });
      }
      if (seed.active_meters !== undefined) {
        for (const { id } of store.customerMeters.where(own)) store.customerMeters.delete(id);
        for (const row of seed.active_meters) seedCustomerMeter(backend, { ...row, customer_id });
      }
      return shown(presentState(store, customer));
    },
    discount: (row = {}) => shown(discounts.put(backend, seedDiscount(backend, row))),
    order: (row) => shown(presentOrder(store, seedOrder(backend, row))),
    licenseKey: (row) => shown(presentLicenseKey(store, seedLicenseKey(backend, row))),
    wallet: (row) => shown(seedWallet(backend, row)),
    file: (row = {}) => shown(presentFile(seedFile(backend, row))),
    webhookEndpoint: (row) => shown(shownEndpoint(seedWebhookEndpoint(backend, row))),
    all: (rows) => seedAll(seed, backend, rows),
  };
  return seed;
}

function shownEndpoint({ failures: _, ...row }: WebhookEndpointRecord): WebhookEndpoint {
  return row;
}
