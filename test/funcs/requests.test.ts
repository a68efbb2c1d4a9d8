import { describe, expect, it } from "vitest";
import { combinations } from "../contract/combinations.js";
import * as functions from "../contract/liteFunctions.js";
import { plain } from "../contract/results.js";
import { cases, titleOf } from "./cases.js";
import { serve, useNoNetwork } from "./server.js";

useNoNetwork();

it("has a case for each function of customers", () => {
  const names = Object.keys(functions).filter((name) => name.startsWith("customers"));
  expect([...new Set(cases.map(({ func }) => func))].sort()).toEqual(names.sort());
});

describe.each(combinations)("$name", ({ core, functions }) => {
  const polar = core({ accessToken: "polar_oat_x" });

  it.each(cases.map((each) => [titleOf(each), each] as const))(
    "%s sends exactly the documented request",
    async (_, each) => {
      const sent = serve([each.answer]);
      await each.call(functions, polar);

      const { method, path, query = [], body } = each.sends;
      expect(sent).toHaveLength(1);
      expect(sent[0]).toMatchObject({ method, origin: "https://api.polar.sh", path, body: body ?? "" });
      expect([...(sent[0]?.query ?? [])].sort()).toEqual([...query].sort());
      const { host: _host, ...headers } = sent[0]?.headers ?? {};
      expect(headers).toEqual({
        authorization: "Bearer polar_oat_x",
        "polar-version": "2026-10",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      });
    },
  );

  it.each(cases.map((each) => [titleOf(each), each] as const))(
    "%s gives the decoded value, without drift",
    async (_, each) => {
      serve([each.answer]);
      const result = await each.call(functions, polar);
      if (!result.ok) throw result.error;
      expect(plain(result.value)).toEqual(each.value);
      expect(result.drift).toEqual([]);
    },
  );
});
