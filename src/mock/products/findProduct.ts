import { resourceNotFound } from "../http/ApiError.js";
import type { Call } from "../http/Call.js";
import type { ProductRecord } from "../store/records.js";

/** The products that the caller may see: those of its organizations that were not deleted. */
export function visibleProducts({ store, subject }: Call): readonly ProductRecord[] {
  return store.products.where(
    (product) => product.deleted_at === null && subject.organizationIds.includes(product.organization_id),
  );
}

/** The product with the ID, or a 404. */
export function findProduct(call: Call, id: string): ProductRecord {
  const found = visibleProducts(call).find((product) => product.id === id);
  if (found === undefined) throw resourceNotFound();
  return found;
}
