import { inspect } from "node:util";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { CoreOptions, Drift } from "../../core/options.js";
import { describeCombinations } from "./combinations.js";
import {
  CUSTOMER,
  deadURL,
  errorOf,
  fakeFetch,
  ID,
  jsonAnswer,
  SECRET,
  serve,
  serveSocket,
  watchRejections,
} from "./support.js";

watchRejections();
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

function shown(value: unknown): string {
  const seen = new WeakSet<object>();
  const text = JSON.stringify(value, (_, item: unknown) => {
    if (typeof item === "object" && item !== null) {
      if (seen.has(item)) return "(seen)";
      seen.add(item);
    }
    return item;
  });
  return [inspect(value, { showHidden: true, depth: Infinity }), inspect(value), text, String(value)].join(
    "\n",
  );
}

describeCombinations("The token", ({ core: make, functions: funcs }) => {
  it("is not shown by anything that prints a core", () => {
    for (const accessToken of [SECRET, () => SECRET]) {
      const core = make({ accessToken });
      expect(shown(core)).not.toContain(SECRET);
      expect(shown({ ...core })).not.toContain(SECRET);
    }
  });

  it("is not shown by a result, an error, its cause or its response", async () => {
    const body = JSON.stringify(CUSTOMER);
    const servers: CoreOptions[] = [
      {
        serverURL: (
          await serve((_, response) =>
            response.writeHead(200, { "content-type": "application/json" }).end(body),
          )
        ).url,
      },
      { serverURL: (await serve((_, response) => response.writeHead(500).end("oops"))).url },
      { serverURL: (await serve((_, response) => response.writeHead(200).end("{"))).url },
      { serverURL: (await serveSocket((socket) => socket.resetAndDestroy())).url },
      {
        serverURL: (
          await serveSocket((socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"))
        ).url,
      },
      { serverURL: (await serveSocket((socket) => socket.end("nonsense\r\n\r\n"))).url },
      { serverURL: (await serveSocket(() => {})).url, timeoutMs: 30 },
      { serverURL: await deadURL() },
      { serverURL: "nonsense" },
      { organizationId: "a\nb" },
      {
        fetch: () => {
          throw new Error("no");
        },
      },
    ];
    for (const options of servers) {
      const result = await funcs.customersGet(make({ ...options, accessToken: SECRET }), { id: ID });
      expect(shown(result)).not.toContain(SECRET);
      if (!result.ok) expect(shown(result.error) + result.error.stack).not.toContain(SECRET);
    }
    const aborted = await funcs.customersGet(
      make({ accessToken: SECRET }),
      { id: ID },
      { signal: AbortSignal.abort() },
    );
    expect(shown(errorOf(aborted))).not.toContain(SECRET);
  });

  it("is not shown by a page, nor by what its next() gives", async () => {
    function page(number: number) {
      return jsonAnswer({ items: [CUSTOMER], pagination: { total_count: 2, max_page: 2 }, number });
    }

    const result = await funcs.customersList(
      make({ accessToken: SECRET, fetch: fakeFetch(page(1), page(2)).fetch }),
    );
    expect(shown(result)).not.toContain(SECRET);
    const next = result.ok ? result.value.next() : null;
    expect(shown(next)).not.toContain(SECRET);
    expect(shown(await next)).not.toContain(SECRET);
  });

  it("is not shown by drift, nor to onDrift", async () => {
    const reports: Drift[] = [];
    const { fetch } = fakeFetch(jsonAnswer({ ...CUSTOMER, email: 5 }));
    const core = make({ accessToken: SECRET, fetch, onDrift: (drift) => reports.push(drift) });
    expect(shown(await funcs.customersGet(core, { id: ID }))).not.toContain(SECRET);
    expect(shown(reports)).not.toContain(SECRET);
  });
});
