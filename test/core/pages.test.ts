import { describe, expect, it } from "vitest";
import { describeCombinations } from "./combinations.js";
import { CUSTOMER, errorOf, fakeFetch, jsonAnswer, unwrap, watchRejections } from "./support.js";

watchRejections();

/** A server with so many pages of one customer each. */
function pages(
  count: number,
  pagination = (_page: number): object => ({ total_count: count, max_page: count }),
) {
  return fakeFetch(({ url }) => {
    const page = Number(new URL(url).searchParams.get("page") ?? 1);
    return jsonAnswer({
      items: page > count ? [] : [{ ...CUSTOMER, name: `page ${page}` }],
      pagination: pagination(page),
    });
  });
}

describeCombinations("A list", ({ core: make, functions: funcs }) => {
  it("gives its items, its pagination, and nothing after the last page", async () => {
    const { fetch, requests } = pages(1);
    const page = unwrap(await funcs.customersList(make({ fetch })));
    expect(page.items).toMatchObject([{ name: "page 1" }]);
    expect(page.pagination).toEqual({ totalCount: 1, maxPage: 1 });
    expect(page.next()).toBe(null);
    expect(requests).toHaveLength(1);
  });

  it("gives the next page with the same request and options", async () => {
    const { fetch, requests } = pages(3);
    const first = unwrap(
      await funcs.customersList(make({ fetch }), { limit: 1, query: "doe" }, { headers: { a: "b" } }),
    );
    const second = unwrap((await first.next()) ?? never());
    expect(second.items).toMatchObject([{ name: "page 2" }]);
    const third = unwrap((await second.next()) ?? never());
    expect(third.next()).toBe(null);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      "?limit=1&query=doe",
      "?limit=1&query=doe&page=2",
      "?limit=1&query=doe&page=3",
    ]);
    expect(requests.every(({ headers }) => headers.get("a") === "b")).toBe(true);
  });

  it.each([0, 1, 2, 7])("of %i pages is walked completely, once", async (count) => {
    const { fetch, requests } = pages(count);
    const names: (string | null)[] = [];
    for await (const result of unwrap(await funcs.customersList(make({ fetch })))) {
      for (const { name } of unwrap(result).items) names.push(name);
    }
    expect(names).toEqual(Array.from({ length: count }, (_, index) => `page ${index + 1}`));
    expect(requests).toHaveLength(Math.max(1, count));
  });

  it("is walked from the page that was asked for", async () => {
    const { fetch } = pages(5);
    let count = 0;
    for await (const result of unwrap(await funcs.customersList(make({ fetch }), { page: 4 })))
      count += unwrap(result).items.length;
    expect(count).toBe(2);
  });

  it("is walked by cursor where the server only says whether there is more", async () => {
    const { fetch, requests } = pages(3, (page) => ({ has_next_page: page < 3 }));
    let count = 0;
    for await (const result of unwrap(await funcs.customersList(make({ fetch }))))
      count += unwrap(result).items.length;
    expect(count).toBe(3);
    expect(requests).toHaveLength(3);
  });

  it("ends at an empty page, whatever its pagination claims", async () => {
    const { fetch, requests } = fakeFetch(
      jsonAnswer({ items: [], pagination: { total_count: 99, max_page: 99 } }),
    );
    const page = unwrap(await funcs.customersList(make({ fetch })));
    expect(page.next()).toBe(null);
    expect(requests).toHaveLength(1);
  });

  it("ends where the pagination is missing", async () => {
    const { fetch } = fakeFetch(jsonAnswer({ items: [CUSTOMER] }));
    expect(unwrap(await funcs.customersList(make({ fetch }))).next()).toBe(null);
  });

  it("gives an error in its place and stops after it", async () => {
    const { fetch, requests } = fakeFetch(
      jsonAnswer({ items: [CUSTOMER], pagination: { total_count: 9, max_page: 9 } }),
      jsonAnswer({ items: [CUSTOMER], pagination: { total_count: 9, max_page: 9 } }),
      new Response("", { status: 400 }),
    );
    const outcomes: boolean[] = [];
    for await (const result of unwrap(await funcs.customersList(make({ fetch })))) {
      outcomes.push(result.ok);
      if (!result.ok) expect(errorOf(result)).toMatchObject({ name: "SDKError", statusCode: 400 });
    }
    expect(outcomes).toEqual([true, true, false]);
    expect(requests).toHaveLength(3);
  });

  it("can be walked twice, and left early", async () => {
    const { fetch, requests } = pages(4);
    const list = unwrap(await funcs.customersList(make({ fetch })));
    for await (const _ of list) break;
    expect(requests).toHaveLength(1);
    let count = 0;
    for await (const _ of list) count++;
    expect(count).toBe(4);
  });
});

function never(): never {
  throw new Error("there is no next page");
}

describe("A page", () => {
  it("is fit for tests of the walk above", () => expect(pages(1).requests).toEqual([]));
});
