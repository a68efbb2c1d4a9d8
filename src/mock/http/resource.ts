import type { Backend } from "../Backend.js";
import { hasMetadata } from "../kit/hasMetadata.js";
import { sorted } from "../kit/sorted.js";
import type { Store } from "../store/Store.js";
import type { Table } from "../store/Table.js";
import { resourceNotFound } from "./ApiError.js";
import type { Call } from "./Call.js";
import { noContent, type Reply } from "./Reply.js";

/** What every record has that is listed. */
interface Row {
  readonly id: string;
  readonly created_at: string;
}

type SortKey = string | number | boolean | null;

/** One kind of thing that the API lists, reads, changes and deletes. */
interface Definition<TRow extends Row, TWire> {
  readonly rows: (store: Store) => Table<TRow>;
  /** The organization that a row belongs to. */
  readonly organizationOf: (row: TRow, store: Store) => string | undefined;
  /** Whether a row is there for nobody any more; by default what has a `deleted_at` is. */
  readonly isGone?: (row: TRow) => boolean;
  readonly present: (backend: Backend, row: TRow) => TWire;
  /** Filters by the names of their parameters; others compare the field of that name. */
  readonly filters?: Readonly<Record<string, (row: TRow, wanted: never, call: Call) => boolean>>;
  /** The order of lists that cannot be sorted; the newest first where nothing is said. */
  readonly order?: readonly string[];
  /** What criteria sort by; others sort by the field of that name. */
  readonly sorting?: Readonly<Record<string, (row: TRow, store: Store) => SortKey>>;
}

/** A page of a list. */
export interface Page<TWire> {
  readonly items: readonly TWire[];
  readonly pagination: { readonly total_count: number; readonly max_page: number };
}

interface ListInput {
  readonly query: { readonly page: number; readonly limit: number };
}

interface ItemInput {
  readonly path: { readonly id: string };
}

/** What all resources share: visibility, lists with filters and sorting, reading, deleting. */
export interface Resource<TRow extends Row, TWire> {
  /** The rows that the caller may see, in the order in which they came. */
  visible(call: Call): readonly TRow[];
  /** The visible row with the ID, or a 404. */
  find(call: Call, id: string): TRow;
  /** All rows that pass the filters of a query, sorted. */
  matching(call: Call, query: object): readonly TRow[];
  list(): (call: Call, input: ListInput) => Page<TWire>;
  get(): (call: Call, input: ItemInput) => TWire;
  /** Puts the row into its table, and presents it. */
  put(call: Backend, row: TRow): TWire;
  /** Marks the row as deleted, after what else has to happen. */
  remove(before?: (call: Call, row: TRow) => void): (call: Call, input: ItemInput) => Reply;
}

/** Parameters of lists that are no filters. */
const NO_FILTERS: readonly string[] = ["page", "limit", "sorting"];

export function resource<TRow extends Row, TWire>(
  definition: Definition<TRow, TWire>,
): Resource<TRow, TWire> {
  const { rows, present, organizationOf, isGone = isDeleted } = definition;

  function visible(call: Call): readonly TRow[] {
    const { store, subject } = call;
    return rows(store).where(
      (row) => !isGone(row) && subject.organizationIds.includes(organizationOf(row, store) ?? ""),
    );
  }

  function find(call: Call, id: string): TRow {
    const row = visible(call).find((each) => each.id === id);
    if (row === undefined) throw resourceNotFound();
    return row;
  }

  function matching(call: Call, query: object): readonly TRow[] {
    const found = visible(call).filter((row) => passes(definition, row, query, call));
    const criteria: unknown = Reflect.get(query, "sorting") ?? definition.order ?? ["-created_at"];
    const order = Array.isArray(criteria) ? criteria.map(String) : [];
    return sorted(found, order, (row, field) => sortKey(definition, row, field, call.store));
  }

  return {
    visible,
    find,
    matching,
    list: () => (call, input) =>
      pageOf(call, matching(call, input.query), input.query, (row) => present(call, row)),
    get:
      () =>
      (call, { path }) =>
        present(call, find(call, path.id)),
    put: (backend, row) => present(backend, rows(backend.store).put(row)),
    remove:
      (before) =>
      (call, { path }) => {
        const row = find(call, path.id);
        before?.(call, row);
        const deleted_at = call.now();
        rows(call.store).put({ ...row, deleted_at, modified_at: deleted_at });
        return noContent();
      },
  };
}

/** One page of rows; a page past the end is empty. */
export function pageOf<TRow, TWire>(
  { pageLimit }: Backend,
  rows: readonly TRow[],
  { page, limit }: { readonly page: number; readonly limit: number },
  present: (row: TRow) => TWire,
): Page<TWire> {
  const size = Math.min(limit, pageLimit);
  const start = (page - 1) * size;
  return {
    items: rows.slice(start, start + size).map(present),
    pagination: { total_count: rows.length, max_page: Math.ceil(rows.length / size) },
  };
}

function isDeleted(row: object): boolean {
  return (Reflect.get(row, "deleted_at") ?? null) !== null;
}

function passes<TRow extends Row, TWire>(
  { filters = {}, organizationOf }: Definition<TRow, TWire>,
  row: TRow,
  query: object,
  call: Call,
): boolean {
  return Object.entries(query).every(([name, wanted]) => {
    if (NO_FILTERS.includes(name) || wanted === null || wanted === undefined) return true;
    const filter = filters[name];
    // The operation's own parameter of that name was read, so the value is what the filter takes.
    if (filter !== undefined) return filter(row, wanted as never, call);
    const value: unknown =
      name === "organization_id" ? organizationOf(row, call.store) : Reflect.get(row, name);
    if (name === "metadata") return hasMetadata(Object(value), wanted);
    return Array.isArray(wanted) ? wanted.includes(value) : wanted === value;
  });
}

function sortKey<TRow extends Row, TWire>(
  { sorting = {} }: Definition<TRow, TWire>,
  row: TRow,
  field: string,
  store: Store,
): string | number | null {
  const value: unknown = sorting[field]?.(row, store) ?? Reflect.get(row, field);
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" || typeof value === "number" ? value : null;
}

/** A filter by a part of one of a row's texts, whatever its case. */
export function contains<TRow>(
  ...texts: readonly ((row: TRow) => string | null)[]
): (row: TRow, wanted: string) => boolean {
  return (row, wanted) =>
    texts.some((text) => text(row)?.toLowerCase().includes(wanted.toLowerCase()) ?? false);
}
