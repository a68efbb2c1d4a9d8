import type { Backend } from "../Backend.js";
import { hasMetadata } from "../kit/fields.js";
import { sorted } from "../kit/sorted.js";
import type { CustomerRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

type SortKey = string | number | boolean | null;
type KeyOf<TRow> = (row: TRow, store: Store) => SortKey;

/** How rows are filtered and sorted. */
export interface Listing<TRow, TCall> {
  /** Filters by the names of their parameters; others compare the field of that name. */
  readonly filters?: Readonly<Record<string, (row: TRow, wanted: never, call: TCall) => boolean>>;
  /** The order of lists that cannot be sorted; the newest first where nothing is said. */
  readonly order?: readonly string[];
  /** What criteria sort by; others sort by the field of that name. */
  readonly sorting?: Readonly<Record<string, KeyOf<TRow>>>;
}

/** Parameters of lists that are no filters. */
const NO_FILTERS: readonly string[] = ["page", "limit", "sorting", "timezone", "columns"];

/** Criteria that sort by what a row names by its ID. */
const RELATED: Readonly<Record<string, KeyOf<object>>> = {
  customer: (row, store) => customerOfRow(row, store)?.email ?? null,
  product: (row, store) => store.products.get(idIn(row, "product_id"))?.name ?? null,
  discount: (row, store) => store.discounts.get(idIn(row, "discount_id"))?.name ?? null,
  subscription: (row) => idIn(row, "subscription_id"),
};

/** The rows that pass the filters of a query, sorted. */
export function listed<TRow extends object, TCall extends Backend>(
  listing: Listing<TRow, TCall>,
  call: TCall,
  rows: readonly TRow[],
  query: object,
): readonly TRow[] {
  const found = rows.filter((row) =>
    Object.entries(query).every(([name, wanted]) => passes(listing, call, row, name, wanted)),
  );
  const criteria: unknown = Reflect.get(query, "sorting") ?? listing.order ?? ["-created_at"];
  const order = Array.isArray(criteria) ? criteria.map(String) : [];
  return sorted(found, order, (row, field) => sortKey(listing, row, field, call.store));
}

function passes<TRow extends object, TCall extends Backend>(
  { filters = {} }: Listing<TRow, TCall>,
  call: TCall,
  row: TRow,
  name: string,
  wanted: unknown,
): boolean {
  if (NO_FILTERS.includes(name) || wanted === null || wanted === undefined) return true;
  const filter = filters[name];
  // The operation's own parameter of that name was read, so the value is what the filter takes.
  if (filter !== undefined) return filter(row, wanted as never, call);
  if (wanted instanceof Map) return hasMetadata(Object(Reflect.get(row, name)), wanted);
  const value = filteredValue(row, name, call.store);
  return Array.isArray(wanted) ? wanted.includes(value) : wanted === value;
}

function filteredValue(row: object, name: string, store: Store): unknown {
  if (name === "organization_id") return organizationOfRow(row, store);
  if (name === "external_customer_id") return customerOfRow(row, store)?.external_id;
  return Reflect.get(row, name);
}

function sortKey<TRow extends object>(
  { sorting = {} }: Listing<TRow, never>,
  row: TRow,
  field: string,
  store: Store,
): string | number | null {
  const keyOf = sorting[field] ?? RELATED[field];
  const value: unknown = keyOf?.(row, store) ?? Reflect.get(row, field);
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" || typeof value === "number" ? value : null;
}

/** The organization of a row: its own, or its customer's. */
export function organizationOfRow(row: object, store: Store): string | undefined {
  return idIn(row, "organization_id") ?? customerOfRow(row, store)?.organization_id;
}

/** The customer that a row names. */
export function customerOfRow(row: object, store: Store): CustomerRecord | undefined {
  return store.customers.get(idIn(row, "customer_id"));
}

function idIn(row: object, field: string): string | null {
  const id: unknown = Reflect.get(row, field);
  return typeof id === "string" ? id : null;
}
