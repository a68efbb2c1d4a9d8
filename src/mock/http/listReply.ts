import { json, type Reply } from "./Reply.js";

/** One page of a list; a page past the end is empty. */
export function listReply<T>(
  rows: readonly T[],
  page: { readonly page: number; readonly limit: number },
  pageLimit: number,
  present: (row: T) => unknown,
): Reply {
  const size = Math.min(page.limit, pageLimit);
  const start = (page.page - 1) * size;
  return json({
    items: rows.slice(start, start + size).map(present),
    pagination: { total_count: rows.length, max_page: Math.ceil(rows.length / size) },
  });
}
