import type { CustomerProduct } from "../api/answers.js";
import { presentBenefitPublic } from "../benefits/presentBenefitPublic.js";
import { benefitsOf, presentProduct } from "../products/presentProduct.js";
import type { ProductRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** The product as the portal writes it: without what is for its organization only. */
export function presentPortalProduct(store: Store, product: ProductRecord): CustomerProduct {
  const {
    metadata: _metadata,
    is_deletable: _deletable,
    attached_custom_fields: _fields,
    ...shown
  } = presentProduct(store, product);
  const benefits = benefitsOf(store, product).filter(({ visibility }) => visibility === "public");
  return { ...shown, benefits: benefits.map(presentBenefitPublic) };
}
