import type { Call } from "../http/Handler.js";
import type { ProductRecord } from "../store/records.js";

/** The product with the ID, as long as it is the caller's and was not deleted. */
export function ownProduct({ store, subject }: Call, id: string): ProductRecord | undefined {
  const found = store.products.get(id);
  const isOwn = found?.deleted_at === null && subject.organizationIds.includes(found.organization_id);
  return isOwn ? found : undefined;
}
