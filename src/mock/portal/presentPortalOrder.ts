import type { CustomerOrder } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentOrder } from "../orders/presentOrder.js";
import type { OrderRecord } from "../store/records.js";
import { portalProductOf } from "./portalProductOf.js";

/** The order as the portal writes it: without what is for its organization only. */
export function presentPortalOrder(backend: Backend, row: OrderRecord): CustomerOrder {
  const {
    metadata: _metadata,
    custom_field_data: _data,
    platform_fee_amount: _fee,
    platform_fee_currency: _feeCurrency,
    customer: _customer,
    discount: _discount,
    user: _user,
    subscription,
    ...shown
  } = presentOrder(backend.store, row);
  return {
    ...shown,
    product: portalProductOf(backend, row.product_id),
    subscription: subscription === null ? null : withoutMetadata(subscription),
  };
}

function withoutMetadata<T extends { readonly metadata: unknown; readonly user_id: unknown }>({
  metadata: _,
  user_id: _user,
  ...rest
}: T): Omit<T, "metadata" | "user_id"> {
  return rest;
}
