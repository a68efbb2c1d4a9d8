import type { CustomerSubscriptionProduct } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { portalOrganization } from "../organizations/presentOrganization.js";
import { presentPortalProduct } from "./presentPortalProduct.js";

/** The product that somebody bought, with whom it was bought from. */
export function portalProductOf(backend: Backend, id: string): CustomerSubscriptionProduct {
  const product = backend.store.products.get(id);
  if (product === undefined) throw new Error(`The mock has no product ${id}.`);
  return {
    ...presentPortalProduct(backend.store, product),
    organization: portalOrganization(organizationOf(backend, product.organization_id)),
  };
}
