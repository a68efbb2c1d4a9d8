import { classError } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import type { ProductRecord } from "../store/records.js";
import { isDeletable } from "./presentProduct.js";

/** Hides the product, unless somebody bought it. */
export function deleteProduct(call: Call, product: ProductRecord): void {
  if (!isDeletable(call.store, product.id)) {
    throw classError(409, "ProductNotDeletable", "This product was bought already. Archive it instead.");
  }
  const now = call.now();
  call.store.products.put({ ...product, deleted_at: now, modified_at: now });
}
