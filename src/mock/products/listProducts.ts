import type { Call } from "../http/Route.js";
import { hasMetadata } from "../kit/hasMetadata.js";
import { sorted } from "../kit/sorted.js";
import type { ProductRecord } from "../store/records.js";
import type { MockVisibility } from "../wire/MockProduct.js";
import { visibleProducts } from "./findProduct.js";
import { priceAmount, pricesOf } from "./priceSet.js";

interface ProductFilters {
  readonly ids: readonly string[] | undefined;
  readonly organizationIds: readonly string[] | undefined;
  readonly query: string | null;
  readonly isArchived: boolean | null;
  readonly isRecurring: boolean | null;
  readonly benefitIds: readonly string[] | undefined;
  readonly visibility: readonly MockVisibility[] | undefined;
  readonly metadata: ReadonlyMap<string, readonly string[]>;
  readonly sorting: readonly string[];
}

export function listProducts(call: Call, filters: ProductFilters): readonly ProductRecord[] {
  const { ids, organizationIds, query, isArchived, isRecurring, benefitIds, visibility } = filters;
  const found = visibleProducts(call).filter(
    (product) =>
      (ids?.includes(product.id) ?? true) &&
      (organizationIds?.includes(product.organization_id) ?? true) &&
      (query === null || product.name.toLowerCase().includes(query.toLowerCase())) &&
      (isArchived === null || product.is_archived === isArchived) &&
      (isRecurring === null || (product.recurring_interval !== null) === isRecurring) &&
      (benefitIds === undefined || product.benefit_ids.some((id) => benefitIds.includes(id))) &&
      (visibility?.includes(product.visibility) ?? true) &&
      hasMetadata(product.metadata, filters.metadata),
  );
  return sorted(found, filters.sorting, (product, field) => sortKey(call, product, field));
}

function sortKey(call: Call, product: ProductRecord, field: string): string | number | null {
  if (field === "created_at") return product.created_at;
  if (field === "name") return product.name;
  const [price] = pricesOf(call.store, product.id);
  if (price === undefined || price.amount_type === "metered_unit") return null;
  if (field === "price_amount_type") return price.amount_type;
  return priceAmount(price, { amount: price.amount_type === "custom" ? price.minimum_amount : null });
}
