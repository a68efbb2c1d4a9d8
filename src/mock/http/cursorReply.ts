import { json, type Reply } from "./Reply.js";

/** One page of a list that does not count, but says whether another page follows. */
export function cursorReply<T>(
  rows: readonly T[],
  page: { readonly page: number; readonly limit: number },
  pageLimit: number,
  present: (row: T) => unknown,
): Reply {
  const size = Math.min(page.limit, pageLimit);
  const end = page.page * size;
  return json({
    items: rows.slice(end - size, end).map(present),
    pagination: { has_next_page: end < rows.length },
  });
}
