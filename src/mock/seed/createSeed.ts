import type { Backend } from "../Backend.js";
import { presentBenefitGrant } from "../benefitGrants/presentBenefitGrant.js";
import { presentBenefit } from "../benefits/presentBenefit.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { presentState, presentStateMeter } from "../customers/presentState.js";
import { presentMember } from "../members/presentMember.js";
import { presentMeter } from "../meters/presentMeter.js";
import { presentOrganization } from "../organizations/presentOrganization.js";
import { presentProduct } from "../products/presentProduct.js";
import { disputes } from "../resources/disputes.js";
import { presentSubscription } from "../subscriptions/presentSubscription.js";
import type { MockSeed } from "./MockSeed.js";
import { seedBenefit } from "./seedBenefit.js";
import { seedCustomer } from "./seedCustomer.js";
import { seedDispute } from "./seedDispute.js";
import { seededCustomer } from "./seeded.js";
import { seedBenefitGrant, seedCustomerMeter, seedSubscription } from "./seedHoldings.js";
import { seedMember } from "./seedMember.js";
import { seedMeter } from "./seedMeter.js";
import { seedOrganization } from "./seedOrganization.js";
import { seedPaymentMethod } from "./seedPaymentMethod.js";
import { seedProduct } from "./seedProduct.js";

export function createSeed(backend: Backend): MockSeed {
  const { store } = backend;
  return {
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
  };
}
