import type { Call } from "../http/Route.js";
import { sorted } from "../kit/sorted.js";
import type { CheckoutRecord } from "../store/records.js";
import { visibleCheckouts } from "./findCheckout.js";

interface CheckoutFilters {
  readonly organizationIds: readonly string[] | undefined;
  readonly productIds: readonly string[] | undefined;
  readonly customerIds: readonly string[] | undefined;
  readonly externalCustomerIds: readonly string[] | undefined;
  readonly statuses: readonly string[] | undefined;
  readonly query: string | null;
  readonly sorting: readonly string[];
}

export function listCheckouts(call: Call, filters: CheckoutFilters): readonly CheckoutRecord[] {
  const { organizationIds, productIds, customerIds, externalCustomerIds, statuses, query } = filters;

  function externalId(checkout: CheckoutRecord): string {
    return call.store.customers.get(checkout.customer_id ?? "")?.external_id ?? "";
  }

  const found = visibleCheckouts(call).filter(
    (checkout) =>
      (organizationIds?.includes(checkout.organization_id) ?? true) &&
      (productIds?.includes(checkout.product_id) ?? true) &&
      (customerIds?.includes(checkout.customer_id ?? "") ?? true) &&
      (externalCustomerIds?.includes(externalId(checkout)) ?? true) &&
      (statuses?.includes(checkout.status) ?? true) &&
      (query === null || checkout.customer_email?.toLowerCase().includes(query.toLowerCase()) === true),
  );
  return sorted(found, filters.sorting, (checkout, field) => {
    if (field === "expires_at") return checkout.expires_at;
    return field === "status" ? checkout.status : checkout.created_at;
  });
}
