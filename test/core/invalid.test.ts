import { inspect } from "node:util";
import { expect, it } from "vitest";
import type { CoreOptions, RequestOptions } from "../../core/options.js";
import { describeCombinations } from "./combinations.js";
import { errorOf, fakeFetch, ID, SECRET, watchRejections } from "./support.js";

watchRejections();

/** Everything that printing a value could show. */
const everything = (value: unknown): string =>
  [
    inspect(value, { showHidden: true, depth: Infinity, getters: true }),
    JSON.stringify(value),
    String(value),
    (value as Error).stack ?? "",
  ].join("\n");

describeCombinations("A request that cannot be made", ({ core: make, functions: funcs, checked }) => {
  /** The error of a call that must send nothing. */
  const refused = async (
    options: CoreOptions,
    request: unknown = { id: ID },
    callOptions?: RequestOptions,
  ) => {
    const { fetch, requests } = fakeFetch();
    const error = errorOf(
      await funcs.customersGet(make({ fetch, ...options }), request as { id: string }, callOptions),
    );
    expect(requests).toHaveLength(0);
    return error;
  };

  it.each(["", ".", "..", "%2e", "%2E.", "%2e%2E", ".%2e"])("names an ID that is %o", async (id) => {
    const error = await refused({}, { id });
    expect(error.name).toBe("InvalidRequestError");
    expect(error.message).toBe(`id: expected an ID, received ${JSON.stringify(id)}`);
  });

  it("names an ID that is missing, null or no text", async () => {
    for (const request of [
      {},
      { id: undefined },
      { id: null },
      null,
      { id: [""] },
      { id: Symbol("id") },
      7,
      "id",
    ]) {
      const error = await refused({}, request);
      expect(error.name).toBe(checked ? "SDKValidationError" : "InvalidRequestError");
      expect(error.message).toMatch(checked ? /expected .* received/ : /^id: expected an ID, received/);
    }
  });

  it("names an ID that is no Unicode text", async () => {
    const error = await refused({}, { id: "a\ud800" });
    expect(error.name).toBe("InvalidRequestError");
    expect(error.message).toBe('id: expected an ID, received "a\\ud800"');
  });

  it("names each of several path parameters", async () => {
    const { fetch, requests } = fakeFetch();
    const error = errorOf(await funcs.customersGetStateExternal(make({ fetch }), { externalId: ".." }));
    expect(error.message).toBe('externalId: expected an ID, received ".."');
    expect(requests).toHaveLength(0);
  });

  it.each(["nonsense", "//", "http://", "/api/polar", "http://a b/", 7 as unknown as string])(
    "names a serverURL of %o",
    async (serverURL) => {
      for (const error of [await refused({ serverURL }), await refused({}, { id: ID }, { serverURL })]) {
        expect(error.name).toBe("InvalidRequestError");
        expect(error.message).toMatch(/^serverURL: expected a URL.*, received /);
        expect(error.message).toContain(`${serverURL}`);
      }
    },
  );

  it("shows no credentials of a serverURL that holds some", async () => {
    for (const serverURL of [
      `https://user:${SECRET}@polar.example/api`,
      `https://${SECRET}@polar.example`,
      `https://a b@${SECRET}@polar example`,
    ]) {
      const error = await refused({ serverURL });
      expect(error.name).toBe("InvalidRequestError");
      expect(error.message).toMatch(/^serverURL: expected a URL.*, received .*polar/);
      expect(everything(error)).not.toContain(SECRET);
    }
  });

  it("names a token that is no text, without showing it", async () => {
    for (const accessToken of [
      { secret: SECRET },
      [SECRET],
      5,
      true,
      () => ({ secret: SECRET }),
      async () => [SECRET],
    ]) {
      const error = await refused({ accessToken: accessToken as unknown as string });
      expect(error.name).toBe("InvalidRequestError");
      expect(error.message).toMatch(/^accessToken: expected a string.*, received (object|number|boolean)/);
      expect(everything(error)).not.toContain(SECRET);
    }
  });

  it("names a token that fits no header, without showing it", async () => {
    for (const accessToken of [`${SECRET}\nx`, `a\r\nx-evil: ${SECRET}`, `${SECRET}€`, `${SECRET}\0`]) {
      for (const error of [
        await refused({ accessToken }),
        await refused({}, { id: ID }, { accessToken: async () => accessToken }),
      ]) {
        expect(error.name).toBe("InvalidRequestError");
        expect(error.message).toMatch(/authorization|accessToken/i);
        expect(everything(error)).not.toContain(SECRET);
        expect(error.cause).toBe(undefined);
      }
    }
  });

  it("says that headers are wrong, without showing their values", async () => {
    for (const headers of [
      { "x-key": `${SECRET}\nx` },
      { "bad name": SECRET },
      [[SECRET]],
      5,
    ] as unknown as HeadersInit[]) {
      for (const error of [
        await refused({ headers }),
        await refused({}, { id: ID }, { headers }),
        await refused({}, { id: ID }, { fetchOptions: { headers } }),
      ]) {
        expect(error.name).toBe("InvalidRequestError");
        expect(error.message).toContain("header");
        expect(everything(error)).not.toContain(SECRET);
      }
    }
  });

  it("says so of options that fit no header", async () => {
    for (const options of [{ organizationId: "a\nb" }, { userAgent: "a\nb" }, { apiVersion: "a\nb" }]) {
      const error = await refused(options);
      expect(error.name).toBe("InvalidRequestError");
      expect(error.message).toContain("headers");
    }
  });

  it("says so of fetch options that fetch would not take", async () => {
    for (const options of [
      { redirect: "sideways" },
      { mode: "navigate" },
      { cache: "maybe" },
      { body: "a" },
    ] as unknown as RequestOptions[]) {
      const error = await refused({}, { id: ID }, options);
      expect(error.name).toBe("InvalidRequestError");
    }
  });
});
