import type { EndpointDefinition } from "./EndpointDefinition.js";
import { invalid } from "./invalid.js";
import type { AnyCore, Called, Settled } from "./Kind.js";
import type { RequestOptions } from "./options.js";
import type { Success } from "./Result.js";

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

/** The function of an endpoint that lists. */
export interface ListEndpoint<Request, Item, Error, Pagination = NumberedPagination>
  extends EndpointDefinition {
  <C extends AnyCore>(
    core: C,
    request: Request,
    options?: RequestOptions,
  ): Called<C, Page<C, Item, Error, Pagination>, Error>;
}

/** The function of an endpoint that lists, and whose request may be left out. */
export interface ListEndpointWithDefaults<Request, Item, Error, Pagination = NumberedPagination>
  extends EndpointDefinition {
  <C extends AnyCore>(
    core: C,
    request?: Request,
    options?: RequestOptions,
  ): Called<C, Page<C, Item, Error, Pagination>, Error>;
}

/** Reads an answer whose value is a page of a list. */
export const page: EndpointDefinition["read"] = ({ data, body }, _, core, endpoint, input, options) => {
  const { items, pagination } = (data ?? {}) as {
    readonly items?: readonly unknown[];
    readonly pagination?: { readonly maxPage?: number; readonly hasNextPage?: boolean };
  };
  if (!Array.isArray(items))
    throw invalid(
      "ResponseValidationError",
      "items",
      "an array",
      data === undefined ? "no JSON" : typeof items,
      { rawValue: data === undefined ? body : data },
    );
  const number = Number(input?.["page"] ?? 1);
  // An empty page ends the list whatever its pagination claims, so that no walk is endless.
  const next = () =>
    items.length && (pagination?.hasNextPage ?? Number(pagination?.maxPage) > number)
      ? core.call(endpoint, { ...input, page: number + 1 }, options)
      : null;
  const success: Success<unknown> = {
    ok: true,
    value: {
      ...(data as object),
      next,
      async *[Symbol.asyncIterator]() {
        let result = core.result ? core.result(success) : success;
        while (result) {
          yield result;
          const { ok, value } = result as {
            readonly ok: boolean;
            readonly value: { readonly next: typeof next };
          };
          result = ok && (await value.next());
        }
      },
    },
    drift: [],
  };
  return success;
};
