import type { EndpointDefinition } from "./EndpointDefinition.js";
import { invalid } from "./invalid.js";
import { json } from "./json.js";
import type { AnyCore, Called, OptionsOf, Settled } from "./Kind.js";

/** How long a list is: its items on all pages, and the number of its last page. */
interface NumberedPagination {
  readonly totalCount: number;
  readonly maxPage: number;
}

/** One page of a list, and the way to those that follow. */
export interface Page<C extends AnyCore, Item, Error, Pagination = NumberedPagination> {
  readonly items: Item[];
  readonly pagination: Pagination;
  /** Calls for the next page, with the same request and options; null after the last. */
  next(): Called<C, Page<C, Item, Error, Pagination>, Error> | null;
  /** Gives the result of this page and of every one that follows, and stops after an error. */
  [Symbol.asyncIterator](): AsyncIterator<Settled<C, Page<C, Item, Error, Pagination>, Error>, undefined>;
}

/** What only types know of an endpoint that lists. */
interface Lists<Item> {
  /** Absent at run time: an item of the pages that it gives. */
  readonly "~value"?: { readonly "~item": Item };
}

/** The function of an endpoint that lists. */
export interface ListEndpoint<Request, Item, Error, Pagination = NumberedPagination>
  extends EndpointDefinition,
    Lists<Item> {
  <C extends AnyCore>(
    core: C,
    request: Request,
    options?: OptionsOf<C>,
  ): Called<C, Page<C, Item, Error, Pagination>, Error>;
}

/** The function of an endpoint that lists, and whose request may be left out. */
export interface ListEndpointWithDefaults<Request, Item, Error, Pagination = NumberedPagination>
  extends EndpointDefinition,
    Lists<Item> {
  <C extends AnyCore>(
    core: C,
    request?: Request,
    options?: OptionsOf<C>,
  ): Called<C, Page<C, Item, Error, Pagination>, Error>;
}

/** What may be told of a list's length, by number or by cursor. */
interface Told {
  readonly maxPage?: number;
  readonly hasNextPage?: boolean;
}

/** A result as the core gives it, of any page. */
type Step = { readonly ok: false } | { readonly ok: true; readonly value: { next(): unknown } };

/** Reads an answer whose value is a page of a list. */
export const page: EndpointDefinition["read"] = (answer, success, _, core, endpoint, input, options) => {
  const value = json(answer) as { readonly items?: unknown; readonly pagination?: Told };
  const { items, pagination } = value;
  if (!Array.isArray(items))
    throw invalid("ResponseValidationError", "items", "an array", typeof items, { rawValue: value });
  const number = Number(input?.["page"] ?? 1);
  return {
    ...value,
    // An empty page ends the list whatever its pagination claims, so that no walk is endless.
    next: () =>
      items.length && (pagination?.hasNextPage ?? (pagination?.maxPage ?? 0) > number)
        ? core.call(endpoint, { ...input, page: number + 1 }, options)
        : null,
    async *[Symbol.asyncIterator]() {
      let result = (core.result?.(success) ?? success) as Step | null;
      while (result) {
        yield result;
        result = result.ok ? ((await result.value.next()) as Step | null) : null;
      }
    },
  };
};
