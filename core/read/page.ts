import type { AnyCore, Called, OptionsOf, Settled } from "../CoreTypes.js";
import type { Answer } from "../call/Answer.js";
import type { OngoingCall } from "../call/OngoingCall.js";
import { invalid } from "../call/StepError.js";
import type { EndpointDefinition } from "../EndpointDefinition.js";
import { own } from "../own.js";
import type { CallSuccess } from "../Result.js";
import { json } from "./json.js";

/** How long a list is: its items on all pages, and the number of its last page. */
export interface NumberedPagination {
  readonly totalCount: number;
  readonly maxPage: number;
}

/** One page of a list, and the way to those that follow. */
export interface Page<TCore extends AnyCore, TItem, TError, TPagination = NumberedPagination> {
  readonly items: TItem[];
  readonly pagination: TPagination;
  /** Calls for the next page, with the same request and options; null after the last. */
  next(): Called<TCore, Page<TCore, TItem, TError, TPagination>, TError> | null;
  /** Gives the result of this page and of every one that follows, and stops after an error. */
  [Symbol.asyncIterator](): AsyncIterator<
    Settled<TCore, Page<TCore, TItem, TError, TPagination>, TError>,
    undefined
  >;
}

/** What only types know of an endpoint that lists. */
export interface Lists<TItem> {
  /** Absent at run time: an item of the pages that it gives. */
  readonly "~value"?: { readonly "~item": TItem };
}

/** The function of an endpoint that lists. */
export interface ListEndpoint<TRequest, TItem, TError, TPagination = NumberedPagination>
  extends EndpointDefinition,
    Lists<TItem> {
  <TCore extends AnyCore>(
    core: TCore,
    request: TRequest,
    options?: OptionsOf<TCore>,
  ): Called<TCore, Page<TCore, TItem, TError, TPagination>, TError>;
}

/** The function of an endpoint that lists, and whose request may be left out. */
export interface ListEndpointWithDefaults<TRequest, TItem, TError, TPagination = NumberedPagination>
  extends EndpointDefinition,
    Lists<TItem> {
  <TCore extends AnyCore>(
    core: TCore,
    request?: TRequest,
    options?: OptionsOf<TCore>,
  ): Called<TCore, Page<TCore, TItem, TError, TPagination>, TError>;
}

/** What an answer that should be a list may hold. */
interface ListData {
  readonly items?: unknown;
  readonly pagination?: unknown;
}

/** What may be told of a list's length, by number or by cursor. */
interface Length {
  readonly maxPage?: unknown;
  readonly hasNextPage?: unknown;
}

/** A result as the core gives it, of any page. */
type PageResult = { readonly ok: false } | { readonly ok: true; readonly value: { next(): unknown } };

/**
 * Reads an answer whose value is a page of a list. `result` gives the result that the page is part
 * of.
 */
export function page(answer: Answer, call: OngoingCall, result: () => CallSuccess<unknown>): unknown {
  const value = json(answer);
  const { items, pagination } = own<ListData>(Object(value));
  if (!Array.isArray(items))
    throw invalid("ResponseValidationError", ["items"], "a list", typeof items, { rawValue: value });
  const { core, endpoint, request, options } = call;
  const number = Number(request?.["page"] ?? 1);
  // An empty page ends the list whatever its pagination claims, so that no walk is endless.
  const hasNext = items.length > 0 && leadsOn(pagination, number);

  function next(): unknown {
    return hasNext ? core.call(endpoint, { ...request, page: number + 1 }, options) : null;
  }

  return {
    ...Object(value),
    next,
    async *[Symbol.asyncIterator]() {
      const plain = result();
      let current = (core.toResult?.(plain) ?? plain) as PageResult | null;
      while (current) {
        yield current;
        current = current.ok ? ((await current.value.next()) as PageResult | null) : null;
      }
    },
  };
}

function leadsOn(pagination: unknown, number: number): boolean {
  const { maxPage, hasNextPage } = own<Length>(Object(pagination));
  return typeof hasNextPage === "boolean" ? hasNextPage : Number(maxPage) > number;
}
