import { describe, expect, it } from "vitest";
import { combinations } from "../contract/combinations.js";
import { ID, individual, page } from "./samples.js";
import { serve, useNoNetwork } from "./server.js";

useNoNetwork();

describe.each(combinations)("$name", ({ core, functions: { customersGet, customersList } }) => {
  const customer = { status: 200, json: individual.wire };

  it("sends to the sandbox, and nowhere else, when the core says so", async () => {
    const sent = serve([customer], "https://sandbox-api.polar.sh");
    const result = await customersGet(core({ accessToken: "t", server: "sandbox" }), { id: ID });
    expect(result.ok).toBe(true);
    expect(sent).toMatchObject([{ origin: "https://sandbox-api.polar.sh", path: `/v1/customers/${ID}` }]);
  });

  it("lets a call choose its own server, with a path before the API's", async () => {
    const sent = serve([customer], "https://proxy.example.com");
    const result = await customersGet(
      core({ accessToken: "t", server: "sandbox" }),
      { id: ID },
      { serverURL: "https://proxy.example.com/polar/" },
    );
    expect(result.ok).toBe(true);
    expect(sent).toMatchObject([{ origin: "https://proxy.example.com", path: `/polar/v1/customers/${ID}` }]);
  });

  it("sends a call's own token in place of the core's", async () => {
    const sent = serve([customer]);
    const polar = core({ accessToken: "of the core" });
    await customersGet(polar, { id: ID }, { accessToken: "polar_oat_of_the_call" });
    await customersGet(polar, { id: ID }, { accessToken: () => Promise.resolve("polar_oat_asked_for") });
    await customersGet(core(), { id: ID });
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual([
      "Bearer polar_oat_of_the_call",
      "Bearer polar_oat_asked_for",
      undefined,
    ]);
  });

  it("keeps a call's options for the pages that follow", async () => {
    const json = { ...page(individual).wire, pagination: { total_count: 2, max_page: 2 } };
    const sent = serve([{ status: 200, json }]);
    const result = await customersList(
      core({ accessToken: "t" }),
      { limit: 1 },
      { accessToken: "own", headers: { "x-trace": "1" } },
    );
    if (!result.ok) throw result.error;
    await result.value.next();
    expect(sent.map(({ query, headers }) => [query, headers["authorization"], headers["x-trace"]])).toEqual([
      [[["limit", "1"]], "Bearer own", "1"],
      [
        [
          ["limit", "1"],
          ["page", "2"],
        ],
        "Bearer own",
        "1",
      ],
    ]);
  });

  it("adds the organization, other headers and another API version", async () => {
    const sent = serve([customer]);
    const polar = core({
      organizationId: ID,
      apiVersion: "2026-04",
      headers: { "x-team": "billing", "x-both": "core" },
    });
    await customersGet(polar, { id: ID }, { headers: { "x-both": "call" } });
    expect(sent[0]?.headers).toMatchObject({
      "polar-organization": ID,
      "polar-version": "2026-04",
      "x-team": "billing",
      "x-both": "call",
    });
  });
});
