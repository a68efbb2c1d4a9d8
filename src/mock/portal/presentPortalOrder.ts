import type { CustomerOrder } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import type { Backend } from "../Backend.js";
import { only } from "../kit/fields.js";
import { presentOrder } from "../orders/presentOrder.js";
import type { OrderRecord } from "../store/records.js";
import { portalProductOf } from "./presentPortalProduct.js";

/** The order as the portal writes it: without what is for its organization only. */
export function presentPortalOrder(backend: Backend, row: OrderRecord): CustomerOrder {
  const shown = presentOrder(backend.store, row);
  return {
    ...only(shown, FIELDS.CustomerOrder),
    product: portalProductOf(backend, row.product_id),
    subscription: shown.subscription && only(shown.subscription, FIELDS.CustomerOrderSubscription),
  };
}
