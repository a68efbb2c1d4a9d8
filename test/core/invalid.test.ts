import { inspect } from "node:util";
import { expect, it } from "vitest";
import type { CoreOptions, RequestOptions } from "../../core/options.js";
import { describeCombinations } from "./combinations.js";
import { errorOf, fakeFetch, ID, SECRET, watchRejections } from "./support.js";

watchRejections();

/** Everything that printing a value could show. */
function everything(value: unknown): string {
  return [
    inspect(value, { showHidden: true, depth: Infinity, getters: true }),
    JSON.stringify(value),
    String(value),
    (value as Error).stack ?? "",
  ].join("\n");
}

/** What the platform says of options that its `fetch` does not take. */
function platformsWords(options: object): string {
  try {
    new Request("https://a.example", options);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("the platform takes them");
}

describeCombinations("A request that cannot be made", ({ core: make, functions: funcs, checked }) => {
  /** The error of a call that must send nothing. */
  async function refused(options: CoreOptions, request: unknown = { id: ID }, callOptions?: RequestOptions) {
    const { fetch, requests } = fakeFetch();
    const error = errorOf(
      await funcs.customersGet(make({ fetch, ...options }), request as { id: string }, callOptions),
    );
    expect(requests).toHaveLength(0);
    return error;
  }

  /** The error of a call with an ID of the caller's own. */
  async function refusedExternal(externalId: unknown) {
    const { fetch, requests } = fakeFetch();
    const request = { externalId } as { externalId: string };
    const error = errorOf(await funcs.customersGetStateExternal(make({ fetch }), request));
    expect(requests).toHaveLength(0);
    return error;
  }

  it.each(["", ".", "..", "%2e", "%2E.", "%2e%2E", ".%2e", "a/b", "/", "../..", "a%2e/b"])(
    "names an ID that is %o",
    async (id) => {
      const received = JSON.stringify(id);
      const external = await refusedExternal(id);
      expect(external.name).toBe("InvalidRequestError");
      expect(external.message).toBe(
        `GET /v1/customers/external/{externalId}/state: externalId: expected an ID without a slash, received ${received}`,
      );
      const issue = { path: ["externalId"], expected: "an ID without a slash", received };
      expect(external["issues"]).toEqual([issue]);
      // Also where a full function knows that the ID must be a UUID.
      const error = await refused({}, { id });
      expect(error.name).toBe("InvalidRequestError");
      expect(error.message).toBe(
        `GET /v1/customers/{id}: id: expected an ID without a slash, received ${received}`,
      );
    },
  );

  it("names an ID that full functions know to be no UUID", async () => {
    if (!checked) return;
    for (const id of ["export", "a", `${ID}0`, ID.replaceAll("-", "_"), `${ID}\n`]) {
      const error = await refused({}, { id });
      expect(error.name).toBe("SDKValidationError");
      expect(error.message).toMatch(/^GET \/v1\/customers\/\{id\}: id: expected .*, received /);
      expect(error["issues"]).toMatchObject([{ path: ["id"] }]);
    }
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
      expect(error.message).toMatch(
        checked
          ? /^GET \/v1\/customers\/\{id\}: .*expected .* received/
          : /^GET \/v1\/customers\/\{id\}: id: expected an ID without a slash, received (undefined|object|symbol)$/,
      );
    }
  });

  it("names an ID that is no Unicode text", async () => {
    const error = await refusedExternal("a\ud800");
    expect(error.name).toBe("InvalidRequestError");
    expect(error.message).toBe(
      'GET /v1/customers/external/{externalId}/state: externalId: expected an ID without a slash, received "a\\ud800"',
    );
  });

  it("names each of several path parameters", async () => {
    const error = await refusedExternal("..");
    expect(error.message).toBe(
      'GET /v1/customers/external/{externalId}/state: externalId: expected an ID without a slash, received ".."',
    );
  });

  it.each(["nonsense", "//", "http://", "/api/polar", "http://a b/", 7 as unknown as string])(
    "names a serverURL of %o",
    async (serverURL) => {
      for (const error of [await refused({ serverURL }), await refused({}, { id: ID }, { serverURL })]) {
        expect(error.name).toBe("InvalidRequestError");
        expect(error.message).toBe(
          `GET /v1/customers/{id}: serverURL: expected a URL for HTTP without credentials, received "${serverURL}"`,
        );
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
      expect(error.message).toMatch(
        /^GET \/v1\/customers\/\{id\}: serverURL: expected a URL.*, received .*polar/,
      );
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
      expect(error.message).toMatch(
        /^GET \/v1\/customers\/\{id\}: accessToken: expected a string, received (object|number|boolean)$/,
      );
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
        expect(error.message).toBe(
          "GET /v1/customers/{id}: accessToken: expected what fits headers, received something else",
        );
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
        expect(error.message).toBe(
          "GET /v1/customers/{id}: headers: expected what fits headers, received something else",
        );
        expect(everything(error)).not.toContain(SECRET);
      }
    }
  });

  it("says so of options that fit no header", async () => {
    for (const options of [{ organizationId: "a\nb" }, { userAgent: "a\nb" }, { apiVersion: "a\nb" }]) {
      const error = await refused(options);
      expect(error.name).toBe("InvalidRequestError");
      expect(error.message).toBe(
        `GET /v1/customers/{id}: ${Object.keys(options)[0]}: expected what fits headers, received something else`,
      );
    }
  });

  it("says so of fetch options that fetch would not take, in the platform's words", async () => {
    for (const options of [
      { redirect: "sideways" },
      { mode: "navigate" },
      { cache: "maybe" },
    ] as unknown as RequestOptions[]) {
      const said = platformsWords(options);
      for (const error of [
        await refused({}, { id: ID }, options),
        await refused({}, { id: ID }, { fetchOptions: options }),
      ]) {
        expect(error.name).toBe("InvalidRequestError");
        expect(error.message).toBe(
          `GET /v1/customers/{id}: options: expected what fetch takes, received ${said}`,
        );
        expect(error["issues"]).toMatchObject([{ path: ["options"] }]);
        expect(error.cause).toBeInstanceOf(TypeError);
      }
    }
  });

  it("names what is an object of a class, a function or the like, and its class", async () => {
    class Owner {
      get id() {
        return ID;
      }
    }
    const customerUpdate = { name: "Al", metadata: { when: new Map() } };
    for (const [request, field, received] of [
      [new Owner(), "request", "an object of the class Owner"],
      [{ id: new Owner() }, "id", "an object of the class Owner"],
      [{ id: ID, customerUpdate }, "customerUpdate.metadata.when", "an object of the class Map"],
      [{ id: () => ID }, "id", "a function"],
      [() => ({ id: ID }), "request", "a function"],
    ] as const) {
      const error = await refused({}, request);
      expect(error.name).toBe("InvalidRequestError");
      expect(error.message).toBe(
        `GET /v1/customers/{id}: ${field}: expected plain data, received ${received}`,
      );
      expect(error["issues"]).toEqual([{ path: field.split("."), expected: "plain data", received }]);
    }
  });

  it("takes a body among the options for nothing", async () => {
    const { fetch, requests, bodies } = fakeFetch();
    const options = { body: "a", method: "POST" } as unknown as RequestOptions;
    expect((await funcs.customersGet(make({ fetch }), { id: ID }, options)).ok).toBe(true);
    expect(requests.map(({ method }) => method)).toEqual(["GET"]);
    expect(bodies).toEqual([]);
  });
});
