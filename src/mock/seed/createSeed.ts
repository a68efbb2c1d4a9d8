import type { WebhookEndpoint } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentBenefitGrant } from "../benefitGrants/presentBenefitGrant.js";
import { presentBenefit } from "../benefits/presentBenefit.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { presentState, presentStateMeter } from "../customers/presentState.js";
import { presentLicenseKey } from "../engine/licenseKeys.js";
import { presentFile } from "../engine/presentFile.js";
import { stamps } from "../kit/stamps.js";
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
    organization: (seed = {}) => presentOrganization(seedOrganization(backend, seed)),
    customer: (seed = {}) => presentCustomer(store, seedCustomer(backend, seed)),
    member: (seed) => presentMember(seedMember(backend, seed)),
    paymentMethod: (seed) => seedPaymentMethod(backend, seed),
    subscription: (seed) => presentSubscription(store, seedSubscription(backend, seed)),
    product: (seed = {}) => presentProduct(store, seedProduct(backend, seed)),
    benefit: (seed = {}) => presentBenefit(seedBenefit(backend, seed)),
    benefitGrant: (seed) => presentBenefitGrant(store, seedBenefitGrant(backend, seed)),
    meter: (seed = {}) => presentMeter(seedMeter(backend, seed)),
    customerMeter: (seed) => presentStateMeter(seedCustomerMeter(backend, seed)),
    dispute: (seed) => disputes.put(backend, seedDispute(backend, seed)),
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
      return presentState(store, customer);
    },
    discount: (row = {}) => discounts.put(backend, seedDiscount(backend, row)),
    order: (row) => presentOrder(store, seedOrder(backend, row)),
    licenseKey: (row) => presentLicenseKey(store, seedLicenseKey(backend, row)),
    wallet: (row) => seedWallet(backend, row),
    file: (row = {}) => presentFile(seedFile(backend, row)),
    webhookEndpoint: (row) => shownEndpoint(seedWebhookEndpoint(backend, row)),
    all: (rows) => seedAll(seed, backend, rows),
  };
  return seed;
}

function shownEndpoint({ failures: _, ...row }: WebhookEndpointRecord): WebhookEndpoint {
  return { ...row, ...stamps(row) };
}
