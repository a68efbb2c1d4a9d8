import type { CustomerProduct, CustomerSubscriptionProduct } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import type { Backend } from "../Backend.js";
import { only } from "../kit/fields.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { portalOrganization } from "../organizations/presentOrganization.js";
import { presentOffer } from "../products/presentProduct.js";
import type { ProductRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** The product as the portal writes it: without what is for its organization only. */
export function presentPortalProduct(store: Store, product: ProductRecord): CustomerProduct {
  return only(presentOffer(store, product), FIELDS.CustomerProduct);
}

/** The product that somebody bought, with whom it was bought from. */
export function portalProductOf(backend: Backend, id: string): CustomerSubscriptionProduct {
  const product = backend.store.products.need(id);
  return {
    ...presentPortalProduct(backend.store, product),
    organization: portalOrganization(organizationOf(backend, product.organization_id)),
  };
}
