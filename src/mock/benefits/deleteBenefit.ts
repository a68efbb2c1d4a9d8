import { revokeGrant } from "../benefitGrants/revokeGrant.js";
import { notPermitted } from "../http/ApiError.js";
import type { Call } from "../http/Route.js";
import type { BenefitRecord } from "../store/records.js";

/** Hides the benefit, takes it out of products, and away from everybody who holds it. */
export function deleteBenefit(call: Call, benefit: BenefitRecord): void {
  if (!benefit.deletable) throw notPermitted("Not permitted");
  const { store } = call;
  const now = call.now();
  store.benefits.put({ ...benefit, deleted_at: now, modified_at: now });
  for (const product of store.products.where((row) => row.benefit_ids.includes(benefit.id))) {
    const benefit_ids = product.benefit_ids.filter((id) => id !== benefit.id);
    store.products.put({ ...product, benefit_ids });
  }
  for (const grant of store.benefitGrants.where((row) => row.benefit_id === benefit.id)) {
    revokeGrant(call, grant);
  }
}
