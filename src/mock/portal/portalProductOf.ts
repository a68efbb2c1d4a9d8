import type { Backend } from "../Backend.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { portalOrganization } from "../organizations/presentOrganization.js";
import { presentPortalProduct } from "./presentPortalProduct.js";

/** The product that somebody bought, with whom it was bought from. */
export function portalProductOf(backend: Backend, id: string): object | null {
  const product = backend.store.products.get(id);
  if (product === undefined) return null;
  return {
    ...presentPortalProduct(backend.store, product),
    organization: portalOrganization(organizationOf(backend, product.organization_id)),
  };
}
