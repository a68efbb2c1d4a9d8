import { expect, it } from "vitest";
import type { CoreOptions } from "../../core/options.js";
import { describeCombinations } from "./combinations.js";
import { fakeFetch, ID, unwrap, watchRejections } from "./support.js";

watchRejections();

describeCombinations("A PolarCore", ({ core: make, functions: funcs }) => {
  it("is frozen", () => {
    const core = make() as unknown as Record<string, unknown>;
    expect(Object.isFrozen(core)).toBe(true);
    expect(() => {
      core["accessToken"] = "x";
    }).toThrow(TypeError);
  });

  it("does not hear of later changes to the options it was made with", async () => {
    const { fetch, requests } = fakeFetch();
    const options: { -readonly [TName in keyof CoreOptions]: CoreOptions[TName] } = {
      fetch,
      accessToken: "first",
      serverURL: "https://a.example",
    };
    const core = make(options);
    options.accessToken = "second";
    options.serverURL = "https://b.example";
    options.timeoutMs = 1;
    delete options.fetch;
    expect(unwrap(await funcs.customersGet(core, { id: ID })).id).toBe(ID);
    expect(requests[0]?.headers.get("authorization")).toBe("Bearer first");
    expect(requests[0]?.url).toContain("https://a.example/");
  });

  it("does not change the request and the options that it is given", async () => {
    const { fetch } = fakeFetch();

    function freeze<TValue>(value: TValue): TValue {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    }

    const request = freeze({ id: ID, customerUpdate: { name: "Al", metadata: { a: "b" } } });
    const options = freeze({
      headers: { a: "b" },
      fetchOptions: { redirect: "follow" as const },
      retries: { strategy: "none" as const },
    });
    expect(unwrap(await funcs.customersUpdate(make({ fetch }), request, options)).id).toBe(ID);
  });

  it("calls the global fetch as it is at the time of the call", async () => {
    const original = globalThis.fetch;
    const { fetch, requests } = fakeFetch();
    const core = make();
    globalThis.fetch = fetch as unknown as typeof globalThis.fetch;
    try {
      expect(unwrap(await funcs.customersGet(core, { id: ID })).id).toBe(ID);
    } finally {
      globalThis.fetch = original;
    }
    expect(requests).toHaveLength(1);
  });

  it("gives functions that carry what their endpoint is", () => {
    expect(funcs.customersGetStateExternal.method).toBe("GET");
    expect(funcs.customersGetStateExternal.path).toBe("/v1/customers/external/{externalId}/state");
    expect(funcs.customersGetStateExternal.errors).toEqual(["ResourceNotFound", "HTTPValidationError"]);
  });
});
