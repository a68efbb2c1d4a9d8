import ky from "ky";
import { Err, Ok, ok, ResultAsync, safeTry } from "neverthrow";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PolarCore } from "../../core/full/index.js";
import { customersGet } from "../../funcs/customersGet.js";
import { customersCreate } from "../../funcs/lite/customersCreate.js";
import { customersGet as liteCustomersGet } from "../../funcs/lite/customersGet.js";
import { customersList } from "../../funcs/lite/customersList.js";
import {
  CUSTOMER,
  errorOf,
  fakeFetch,
  ID,
  jsonAnswer,
  never,
  SECRET,
  serve,
  settle,
  unwrap,
  watchRejections,
} from "./support.js";

watchRejections();
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

function good() {
  return new PolarCore({ fetch: fakeFetch().fetch });
}

function bad() {
  return new PolarCore({
    fetch: fakeFetch(jsonAnswer({ error: "ResourceNotFound", detail: "no" }, { status: 404 })).fetch,
  });
}

describe("The full core's result", () => {
  it("is a neverthrow Ok that also says ok, value and drift", async () => {
    const result = await customersGet(good(), { id: ID });
    expect(result).toBeInstanceOf(Ok);
    expect(result.isOk()).toBe(true);
    expect(result.ok).toBe(true);
    if (result.ok) {
      expect(result.value.id).toBe(ID);
      expect(result.drift).toEqual([]);
    }
    expect(result.map((customer) => customer.id)).toEqual(new Ok(ID));
  });

  it("is a neverthrow Err that also says ok and error", async () => {
    const result = await customersGet(bad(), { id: ID });
    expect(result).toBeInstanceOf(Err);
    expect(result.isErr()).toBe(true);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error.name).toBe("ResourceNotFound");
    expect(result.mapErr((error) => error.name)).toEqual(new Err("ResourceNotFound"));
  });

  it("is a ResultAsync before it is awaited", async () => {
    const call = customersGet(good(), { id: ID });
    expect(call).toBeInstanceOf(ResultAsync);
    expect(await call.map((customer) => customer.id).unwrapOr("")).toBe(ID);
    expect(
      await customersGet(good(), { id: ID }).match(
        (customer) => customer.id,
        (error) => error.name,
      ),
    ).toBe(ID);
    expect(
      await customersGet(bad(), { id: ID }).match(
        (customer) => customer.id,
        (error) => error.name,
      ),
    ).toBe("ResourceNotFound");
    expect(
      await customersGet(bad(), { id: ID })
        .mapErr((error) => error.name)
        .unwrapOr("none"),
    ).toBe("none");
    const chained = await customersGet(good(), { id: ID }).andThen(() => liteCustomersGet(bad(), { id: ID }));
    expect(chained.isErr() && chained.error.name).toBe("ResourceNotFound");
    expect(
      (
        await ResultAsync.combine([customersGet(good(), { id: ID }), customersGet(good(), { id: ID })])
      ).isOk(),
    ).toBe(true);
  });

  it("is what pages give too", async () => {
    const page = jsonAnswer({ items: [CUSTOMER], pagination: { total_count: 2, max_page: 2 } });
    const list = unwrap(await customersList(new PolarCore({ fetch: fakeFetch(page).fetch })));
    const results: unknown[] = [];
    for await (const result of list) results.push(result);
    expect(results).toHaveLength(2);
    for (const result of results) expect(result).toBeInstanceOf(Ok);
    const next = list.next();
    expect(next).toBeInstanceOf(ResultAsync);
    expect(
      await next?.match(
        ({ items }) => items.length,
        () => 0,
      ),
    ).toBe(1);
  });

  it("is taken by safeTry, as a call is", async () => {
    function tried(polar: PolarCore) {
      return safeTry(async function* () {
        const { id } = yield* customersGet(polar, { id: ID });
        const again = yield* await customersGet(polar, { id });
        return ok(again.id);
      });
    }

    expect((await tried(good()))._unsafeUnwrap()).toBe(ID);
    expect((await tried(bad()))._unsafeUnwrapErr().name).toBe("ResourceNotFound");
    const late = await safeTry(async function* () {
      return ok(yield* await customersGet(bad(), { id: ID }));
    });
    expect(late._unsafeUnwrapErr().name).toBe("ResourceNotFound");
  });

  it("of a list says what to walk where somebody walks it, as one could with 0.49", async () => {
    const page = jsonAnswer({ items: [CUSTOMER], pagination: { total_count: 1, max_page: 1 } });
    const polar = new PolarCore({ fetch: fakeFetch(page).fetch });
    const result: unknown = await customersList(polar);

    async function walk(): Promise<void> {
      for await (const page of result as AsyncIterable<unknown>) void page;
    }

    await expect(walk()).rejects.toThrow("A result is not a page: walk");
  });
});

describe("A ky instance of the caller's", () => {
  const noRetry = { retries: { strategy: "none" } } as const;

  it("has its hooks run for every attempt, over a real connection", async () => {
    const { url, seen } = await serve((_, response, count) =>
      response
        .writeHead(count < 3 ? 503 : 200, { "content-type": "application/json" })
        .end(JSON.stringify(CUSTOMER)),
    );
    const statuses: number[] = [];
    const instance = ky.create({
      hooks: {
        beforeRequest: [(request) => request.headers.set("x-hook", "1")],
        afterResponse: [(_request, _options, response) => void statuses.push(response.status)],
      },
    });
    const result = await customersGet(new PolarCore({ serverURL: url, ky: instance, accessToken: SECRET }), {
      id: ID,
    });
    expect(unwrap(result).id).toBe(ID);
    expect(statuses).toEqual([503, 503, 200]);
    expect(
      seen.every(({ headers }) => headers["x-hook"] === "1" && headers.authorization === `Bearer ${SECRET}`),
    ).toBe(true);
  });

  it.each(["beforeRequest", "afterResponse"] as const)(
    "whose %s hook throws gives UnexpectedClientError, and no second request",
    async (hook) => {
      const { fetch, requests } = fakeFetch();
      const oops = new TypeError("fetch failed");
      const run = vi.fn(() => {
        throw oops;
      });
      const core = new PolarCore({
        fetch,
        ky: ky.create({ hooks: { [hook]: [run] } }),
        retryConfig: { strategy: "backoff" },
      });
      const error = errorOf(await customersGet(core, { id: ID }));
      expect(error).toMatchObject({
        name: "UnexpectedClientError",
        message: "GET /v1/customers/{id}: fetch failed",
      });
      expect(error.cause).toBe(oops);
      expect(run).toHaveBeenCalledTimes(1);
      expect(requests.length).toBe(hook === "beforeRequest" ? 0 : 1);
    },
  );

  it("whose hook never settles cannot outlast the timeout", async () => {
    const core = new PolarCore({
      fetch: fakeFetch().fetch,
      ky: ky.create({ hooks: { beforeRequest: [() => never()] } }),
      timeoutMs: 20,
    });
    expect(errorOf(await customersGet(core, { id: ID })).name).toBe("RequestTimeoutError");
  });

  it("does not bring its own retries, timeout, status errors or prefix", async () => {
    const { fetch, requests } = fakeFetch(new Response("", { status: 503 }));
    const delay = vi.fn(() => 1);
    const instance = ky.create({
      retry: { limit: 5, methods: ["get", "post"], statusCodes: [503], delay },
      timeout: 1,
      throwHttpErrors: true,
      prefixUrl: "https://elsewhere.example/",
      method: "put",
      signal: AbortSignal.abort(),
    });
    const core = new PolarCore({ fetch, ky: instance });
    expect(errorOf(await liteCustomersGet(core, { id: ID }, noRetry))).toMatchObject({
      name: "SDKError",
      statusCode: 503,
    });
    expect(errorOf(await customersCreate(core, { email: "a@example.com" }))).toMatchObject({
      name: "SDKError",
      statusCode: 503,
    });
    expect(delay).toHaveBeenCalledTimes(0);
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET https://api.polar.sh/v1/customers/${ID}`,
      "POST https://api.polar.sh/v1/customers/",
    ]);
  });

  it("cuts the connection of a call that is aborted", async () => {
    const controller = new AbortController();
    const { fetch, requests } = fakeFetch(() => never());
    const call = customersGet(new PolarCore({ fetch }), { id: ID }, { signal: controller.signal });
    await settle();
    controller.abort();
    expect(errorOf(await call).name).toBe("RequestAbortedError");
    expect(requests[0]?.signal.aborted).toBe(true);
  });
});
