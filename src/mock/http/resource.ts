import type { Backend } from "../Backend.js";
import type { Store } from "../store/Store.js";
import type { Table } from "../store/Table.js";
import { refuse, resourceNotFound } from "./ApiError.js";
import type { Call, PortalCall } from "./Handler.js";
import { type Listing, listed, organizationOfRow } from "./listing.js";
import { noContent, type Reply } from "./Reply.js";

/** What every record has that is listed. */
interface Row {
  readonly id: string;
}

/** One kind of thing that the API lists, reads, changes and deletes. */
interface Definition<TRow extends Row, TWire, TCall extends Backend> extends Listing<TRow, TCall> {
  readonly rows: (store: Store) => Table<TRow>;
  /** The rows that a caller may see. */
  readonly visible: (call: TCall) => readonly TRow[];
  readonly present: (backend: Backend, row: TRow) => TWire;
}

/** A page of a list. */
export interface Page<TWire> {
  readonly items: readonly TWire[];
  readonly pagination: { readonly total_count: number; readonly max_page: number };
}

/** What page of a list is asked for. */
export interface PageQuery {
  readonly page: number;
  readonly limit: number;
}

interface ItemInput {
  readonly path: { readonly id: string };
}

interface BodyInput<TBody> {
  readonly body: TBody;
}

/** What all resources share: visibility, lists with filters and sorting, reading, writing. */
export interface Resource<TRow extends Row, TWire, TCall extends Backend = Call> {
  /** The rows that the caller may see, in the order in which they came. */
  visible(call: TCall): readonly TRow[];
  /** The visible row with the ID, or a 404. */
  find(call: TCall, id: string): TRow;
  /** All rows that pass the filters of a query, sorted. */
  matching(call: TCall, query: object): readonly TRow[];
  /** Lists, and shows of each item what the query asks for. */
  list<TQuery extends PageQuery>(
    shown?: (item: TWire, query: TQuery) => TWire,
  ): (call: TCall, input: { readonly query: TQuery }) => Page<TWire>;
  get(): (call: TCall, input: ItemInput) => TWire;
  /** Puts a new row into the table, and presents it. */
  create<TBody>(make: (call: TCall, body: TBody) => TRow): (call: TCall, input: BodyInput<TBody>) => TWire;
  /** Puts what becomes of a row into its place, and presents it. */
  update<TBody>(
    change: (call: TCall, row: TRow, body: TBody) => TRow,
  ): (call: TCall, input: ItemInput & BodyInput<TBody>) => TWire;
  /** Puts the row into its table, and presents it. */
  put(call: Backend, row: TRow): TWire;
  /** Marks the row as deleted, after what else has to happen. */
  remove(before?: (call: TCall, row: TRow) => void): (call: TCall, input: ItemInput) => Reply;
}

/** A resource of the customer portal, where everybody sees its own. */
export type PortalResource<TRow extends Row, TWire> = Resource<TRow, TWire, PortalCall>;

/** A resource of organizations, each of which sees its own rows unless they are deleted. */
export function resource<TRow extends Row, TWire>(
  definition: Omit<Definition<TRow, TWire, Call>, "visible"> & {
    /** The organization that a row belongs to; by default its own or its customer's. */
    readonly organizationOf?: (row: TRow, store: Store) => string | undefined;
  },
): Resource<TRow, TWire> {
  const { rows, organizationOf = organizationOfRow } = definition;
  return resourceOf({
    ...definition,
    visible: ({ store, subject }) =>
      rows(store).where(
        (row) => !isDeleted(row) && subject.organizationIds.includes(organizationOf(row, store) ?? ""),
      ),
  });
}

/** A resource of the customer portal, whose rows a caller sees as the definition says. */
export function portalResource<TRow extends Row, TWire>(
  definition: Definition<TRow, TWire, PortalCall>,
): PortalResource<TRow, TWire> {
  return resourceOf(definition);
}

function resourceOf<TRow extends Row, TWire, TCall extends Backend>(
  definition: Definition<TRow, TWire, TCall>,
): Resource<TRow, TWire, TCall> {
  const { rows, present, visible } = definition;

  function find(call: TCall, id: string): TRow {
    const row = visible(call).find((each) => each.id === id);
    if (row === undefined) throw resourceNotFound();
    return row;
  }

  function matching(call: TCall, query: object): readonly TRow[] {
    return listed(definition, call, visible(call), query);
  }

  function put(backend: Backend, row: TRow): TWire {
    return present(backend, rows(backend.store).put(row));
  }

  return {
    visible,
    find,
    matching,
    put,
    list:
      (shown = (item) => item) =>
      (call, { query }) =>
        pageOf(call, matching(call, query), query, (row) => shown(present(call, row), query)),
    get: () => (call, input) => present(call, find(call, input.path.id)),
    create: (make) => (call, input) => put(call, make(call, input.body)),
    update: (change) => (call, input) => put(call, change(call, find(call, input.path.id), input.body)),
    remove: (before) => (call, input) => {
      const row = find(call, input.path.id);
      before?.(call, row);
      const deleted_at = call.now();
      rows(call.store).put({ ...row, deleted_at, modified_at: deleted_at });
      return noContent();
    },
  };
}

/** What every new row of an organization begins with. */
export function newRow(
  call: Call,
  body: { readonly organization_id?: string | null | undefined },
): {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: null;
  readonly organization_id: string;
} {
  const organization_id = targetOrganization(call, body.organization_id ?? null);
  return { id: call.uuid(), created_at: call.now(), modified_at: null, organization_id };
}

/** One page of rows; a page past the end is empty. */
export function pageOf<TRow, TWire>(
  { pageLimit }: Backend,
  rows: readonly TRow[],
  { page, limit }: PageQuery,
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

/** A filter by a part of one of a row's texts, whatever its case. */
export function contains<TRow>(
  ...texts: readonly ((row: TRow, store: Store) => string | null | undefined)[]
): (row: TRow, wanted: string, call: Pick<Backend, "store">) => boolean {
  return (row, wanted, { store }) =>
    texts.some((text) => text(row, store)?.toLowerCase().includes(wanted.toLowerCase()) ?? false);
}

/** The organization that a new object goes to. */
export function targetOrganization(call: Call, wanted: string | null): string {
  const { kind, organizationIds } = call.subject;
  const [only, another] = organizationIds;
  if (kind === "organization" && only !== undefined) {
    if (wanted === null) return only;
    const msg = "Setting organization_id is disallowed when using an organization token.";
    throw organizationError(msg, wanted, "organization_token");
  }
  if (wanted === null) {
    if (only !== undefined && another === undefined) return only;
    throw organizationError("organization_id is required.", null, "missing");
  }
  if (!organizationIds.includes(wanted)) {
    throw organizationError("Organization not found.", wanted, "value_error");
  }
  return wanted;
}

function organizationError(msg: string, input: string | null, type: string): Error {
  return refuse("organization_id", msg, input, { type });
}
