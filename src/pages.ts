import type { Result, Success } from "../core/Result.js";

/** Anything that gives the results of pages: the `value` of a list call. */
interface Pages<Item, Error> {
  [Symbol.asyncIterator](): AsyncIterator<
    | {
        readonly ok: true;
        readonly value: { readonly items: readonly Item[] };
        readonly drift: Success<unknown>["drift"];
      }
    | { readonly ok: false; readonly error: Error }
  >;
}

/**
 * Walks the items of a page and of every page that follows, one result each.
 * A page that cannot be had gives one last result with its error.
 */
export async function* items<Item, Error>(
  pages: Pages<Item, Error>,
): AsyncGenerator<Result<Item, Error>, undefined> {
  for await (const page of pages) {
    if (!page.ok) {
      yield { ok: false, error: page.error };
      return;
    }
    for (const value of page.value.items) yield { ok: true, value, drift: [] };
  }
}

/**
 * Collects the items of a page and of every page that follows into one array:
 * all of them, or the first `limit`. Pages beyond are not asked for. It fails
 * with the error of the first page that cannot be had.
 */
export const collect = async <Item, Error>(
  pages: Pages<Item, Error>,
  { limit = Number.POSITIVE_INFINITY }: { readonly limit?: number } = {},
): Promise<Result<Item[], Error>> => {
  const value: Item[] = [];
  const drift: Success<unknown>["drift"][number][] = [];
  for await (const page of pages) {
    if (!page.ok) return { ok: false, error: page.error };
    value.push(...page.value.items);
    drift.push(...page.drift);
    if (value.length >= limit) break;
  }
  return { ok: true, value: value.slice(0, limit), drift };
};
