import type { Issue } from "../core/Issue.js";
import type { Result } from "../core/Result.js";

export type { Issue } from "../core/Issue.js";
export type { Failure, Result, Success } from "../core/Result.js";

/** A result of a list call: full or lite, of any page. */
export type PageResult<TItem, TError> =
  | { readonly ok: true; readonly value: Pages<TItem, TError>; readonly drift: readonly Issue[] }
  | { readonly ok: false; readonly error: TError };

/** Anything that gives the results of pages: the `value` of a list call. */
export interface Pages<TItem, TError> {
  readonly items: readonly TItem[];
  [Symbol.asyncIterator](): AsyncIterator<PageResult<TItem, TError>>;
}

/** A page, the result of a list call, or the call itself. */
export type Listed<TItem, TError> =
  | Pages<TItem, TError>
  | PageResult<TItem, TError>
  | PromiseLike<PageResult<TItem, TError>>;

/**
 * Walks the items of a page and of every page that follows, one result each. A page that cannot be
 * had gives one last result with its error.
 *
 * @example
 * ```ts
 * import { PolarCore } from "polar-fn/lite/core";
 * import { customersList } from "polar-fn/lite/funcs/customersList";
 * import { items } from "polar-fn/pages";
 *
 * const polar = new PolarCore({ accessToken: process.env["POLAR_ACCESS_TOKEN"] });
 *
 * for await (const customer of items(customersList(polar))) {
 *   if (customer.ok) console.log(customer.value.email);
 * }
 * ```
 */
export async function* items<TItem, TError>(
  listed: Listed<TItem, TError>,
): AsyncGenerator<Result<TItem, TError>, undefined> {
  for await (const page of pagesOf(listed)) {
    if (!page.ok) {
      yield { ok: false, error: page.error };
      return;
    }
    for (const value of page.value.items) yield { ok: true, value, drift: [] };
  }
}

/**
 * Collects the items of a page and of every page that follows into one array: all of them, or the
 * first `limit`. Pages beyond are not asked for. It fails with the error of the first page that
 * cannot be had.
 */
export async function collect<TItem, TError>(
  listed: Listed<TItem, TError>,
  { limit = Number.POSITIVE_INFINITY }: { readonly limit?: number } = {},
): Promise<Result<TItem[], TError>> {
  const value: TItem[] = [];
  const drift: Issue[] = [];
  for await (const page of pagesOf(listed)) {
    if (!page.ok) return { ok: false, error: page.error };
    // Not as arguments of one call: a page may hold more items than a call takes.
    for (const item of page.value.items) value.push(item);
    for (const issue of page.drift) drift.push(issue);
    if (value.length >= limit) break;
  }
  return { ok: true, value: value.slice(0, limit), drift };
}

/** The results of all pages, beginning with the one that was given. */
async function* pagesOf<TItem, TError>(
  listed: Listed<TItem, TError>,
): AsyncGenerator<PageResult<TItem, TError>, undefined> {
  const first = "then" in listed ? await listed : listed;
  if ("items" in first) yield* first;
  else if (first.ok) yield* first.value;
  else yield first;
}
