/*
 * Code for operations of every kind, compiled and run. What the codec makes of their names is in
 * names.test.ts.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PolarCore } from "../../core/lite/PolarCore.js";
import { fakeFetch, jsonAnswer } from "../core/support.js";
import { type Compiled, compile } from "./compile.js";
import { changed, type Json, json, small } from "./documents.js";
import { generated, NO_WORDS } from "./generated.js";

function at(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

const text = { type: "string" };
const dateTime = { type: "string", format: "date-time" };

function object(properties: Json, required: readonly string[] = Object.keys(properties)): Json {
  return {
    type: "object",
    properties,
    required,
  };
}

const id = { name: "thing_id", in: "path", required: true, schema: text };
const page = { name: "page", in: "query", schema: { type: "integer" } };
const limit = { name: "limit", in: "query", schema: { type: "integer" } };

const schemas: Json = {
  Thing: object({ full_name: text }),
  Numbers: object({ total_count: { type: "integer" }, max_page: { type: "integer" } }),
  Cursor: object({ has_next_page: { type: "boolean" } }),
  NumberedPage: object({ items: { type: "array", items: at("Thing") }, pagination: at("Numbers") }),
  CursorPage: object({ items: { type: "array", items: at("Thing") }, pagination: at("Cursor") }),
  CodeGrant: object({ grant_type: { type: "string", const: "code" }, code: text, redirect_uri: text }),
  TokenGrant: object({
    grant_type: { type: "string", const: "token" },
    scopes: { type: "array", items: text },
    since_time: { anyOf: [dateTime, { type: "null" }] },
    trusted: { type: "boolean" },
  }),
  Finish: object({ full_name: text }, []),
  Individual: object({ type: { type: "string", const: "individual" }, email: text }, ["email"]),
  Team: object({ type: { type: "string", const: "team" }, team_name: text, no_mail: { type: "null" } }),
};

function list(pages: Json, more: Json = {}): Json {
  return {
    "x-pagination": "page",
    parameters: [page, limit],
    responses: { 200: json(pages) },
    ...more,
  };
}

const operations: readonly (readonly [method: string, path: string, func: string, operation: Json])[] = [
  [
    "post",
    "/v1/tokens/",
    "tokensCreate",
    {
      security: [],
      "x-body-key": null,
      requestBody: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": {
            schema: {
              oneOf: [at("CodeGrant"), at("TokenGrant")],
              discriminator: {
                propertyName: "grant_type",
                mapping: { code: at("CodeGrant")["$ref"], token: at("TokenGrant")["$ref"] },
              },
            },
          },
        },
      },
      responses: { 200: json(at("Thing")) },
    },
  ],
  ["get", "/v1/ping/", "pingsGet", { responses: { 200: json(at("Thing")) } }],
  ["post", "/v1/ping/", "pingsSend", { responses: { 204: {} } }],
  ["get", "/v1/ping/all", "pingsAll", { responses: { 200: json({}) } }],
  [
    "get",
    "/v1/ping/names",
    "pingsNames",
    { security: [], responses: { 200: json({ type: "array", items: at("Thing") }) } },
  ],
  [
    "patch",
    "/v1/things/{thing_id}",
    "thingsUpdate",
    {
      "x-body-key": "change",
      parameters: [id],
      requestBody: { required: true, ...json(object({ full_name: { ...text, maxLength: 9 } })) },
      responses: { 200: json(object({ changed_name: text })) },
    },
  ],
  [
    "get",
    "/v1/things/{thing_id}/receipt",
    "thingsReceipt",
    { parameters: [id], responses: { 200: json(at("Thing")), 202: {} } },
  ],
  [
    "post",
    "/v1/things/{thing_id}/finish",
    "thingsFinish",
    {
      "x-body-key": "finish",
      parameters: [id],
      requestBody: json(at("Finish")),
      responses: { 204: {} },
    },
  ],
  [
    "post",
    "/v1/starts/",
    "startsCreate",
    { "x-body-key": null, requestBody: json(at("Finish")), responses: { 204: {} } },
  ],
  [
    "get",
    "/v1/things/",
    "thingsList",
    list(at("NumberedPage"), {
      parameters: [
        page,
        limit,
        { name: "type", in: "query", "x-key": "kind", schema: text },
        { name: "kind", in: "query", "x-key": "kindFilter", schema: text },
        { name: "full_name", in: "query", "x-key": "name", schema: text },
      ],
    }),
  ],
  ["get", "/v1/steps/", "stepsList", list(at("CursorPage"))],
  [
    "get",
    "/v1/moves/",
    "movesList",
    list({ anyOf: [at("NumberedPage"), at("CursorPage")] }, { "x-pagination": "page,cursor" }),
  ],
  [
    "post",
    "/v1/parties/",
    "partiesCreate",
    {
      "x-body-key": null,
      requestBody: {
        required: true,
        ...json({
          oneOf: [at("Individual"), at("Team")],
          discriminator: {
            propertyName: "type",
            mapping: { individual: at("Individual")["$ref"], team: at("Team")["$ref"] },
          },
        }),
      },
      responses: { 204: {} },
    },
  ],
];

const paths: Record<string, Json> = {};
for (const [method, path, func, operation] of operations)
  paths[path] = { ...paths[path], [method]: { ...operation, "x-func": func } };
const document: Json = { ...small, paths, components: { schemas } };

const files = generated(document, NO_WORDS);

/** What the module of a lite function says, without line breaks. */
function written(path: string): string {
  return (files.get(`${path}.ts`) ?? "").replaceAll(/\s+/g, " ");
}

describe("the code for a function", () => {
  it.each([
    ["with a form", "tokensCreate", "encode: formBody,"],
    ["with a form, its request named after it", "tokensCreate", "Endpoint<TokensCreateRequest, Thing,"],
    ["without security", "tokensCreate", "anonymous: true,"],
    ["without a request", "pingsGet", "EndpointWithoutRequest<Thing, PingsGetError>"],
    ["with neither request nor answer", "pingsSend", "EndpointWithoutRequest<undefined, PingsSendError>"],
    ["with an answer of any kind", "pingsAll", "EndpointWithoutRequest<unknown, PingsAllError>"],
    ["with an answer without a name", "pingsNames", "<PingsNamesResponse, PingsNamesError>"],
    ["with a list for an answer", "pingsNames", "read: json,"],
    [
      "with a body and an answer without names",
      "thingsUpdate",
      "Endpoint<ThingsUpdateRequest, ThingsUpdateResponse, ThingsUpdateError>",
    ],
    ["with an answer that may be left out", "thingsReceipt", "Thing | undefined, ThingsReceiptError>"],
    ["with an answer that may be left out", "thingsReceipt", "read: optionalJson,"],
    [
      "with a body that may be left out, beside a path",
      "thingsFinish",
      'bodyKey: "finish", errors: [], encode: jsonBody,',
    ],
    ["with a body that may be left out and is the request", "startsCreate", "encode: jsonBody,"],
    [
      "with query parameters whose keys do not say their names",
      "thingsList",
      'queryNames: { kind: "type", kindFilter: "kind", name: "full_name" },',
    ],
    ["with such a body", "startsCreate", "EndpointWithDefaults<Finish, undefined, StartsCreateError>"],
    ["with numbered pages", "thingsList", "<ThingsListRequest, Thing, ThingsListError>"],
    ["with pages that say only whether more follow", "stepsList", "Thing, StepsListError, Cursor>"],
    ["with pages of either kind", "movesList", "Thing, MovesListError, Numbers | Cursor>"],
  ])("%s: %s", (_, func, wanted) => {
    expect(written(`funcs/lite/${func}`)).toContain(wanted);
  });

  it("takes a token where the document says so and the function does not", () => {
    for (const [, , func, { security }] of operations)
      expect(written(`funcs/lite/${func}`).includes("anonymous"), func).toBe(security !== undefined);
    const open = generated(changed(document, "/security", undefined));
    expect(open.get("funcs/lite/pingsGet.ts")).toContain("anonymous: true,");
  });

  it.each([
    ["the path holds a secret and no scope is asked", "thing_secret", [{ user: [] }, { app: [] }], true],
    ["the path holds a token and no scope is asked", "thing_token", [{ user: [] }], true],
    ["a scope is asked", "thing_secret", [{ user: [] }, { app: ["things:read"] }], false],
    ["the path holds no secret", "thing_id", [{ user: [] }], false],
  ])("sends no token only where none is due: %s", (_, name, security, anonymous) => {
    const path = {
      get: {
        "x-func": "doorsGet",
        security,
        parameters: [{ ...id, name }],
        responses: { 204: {} },
      },
    };
    const api = changed(document, `/paths/~1v1~1doors~1{${name}}`, path);
    expect(generated(api).get("funcs/lite/doorsGet.ts")?.includes("anonymous: true,")).toBe(anonymous);
  });

  it("needs an own security where the document has none", () => {
    const own = changed(changed(document, "/security", undefined), "/paths/~1v1~1ping~1/get/security", [
      { token: [] },
    ]);
    expect(generated(own).get("funcs/lite/pingsGet.ts")).not.toContain("anonymous");
  });

  it.each([
    ["funcs/pingsGet", "checked(lite, undefined, ThingSchema, endpointWithoutRequest)"],
    ["funcs/pingsSend", "checked(lite, undefined, undefined, endpointWithoutRequest)"],
    ["funcs/pingsAll", "checked(lite, undefined, undefined, endpointWithoutRequest)"],
    ["funcs/thingsReceipt", "checked(lite, ThingsReceiptRequestSchema, ThingSchema)"],
    ["funcs/movesList", "checked(lite, MovesListRequestSchema, MovesListPageSchema)"],
  ])("is checked: %s", (path, wanted) => {
    expect(written(path)).toContain(wanted);
  });

  it("names only what has no name", () => {
    const models = [...files.keys()].filter((path) => path.startsWith("models/"));
    expect(models.filter((path) => /(Request|Body|Response|Page)\.ts$/.test(path)).sort()).toEqual(
      [
        ...["CursorPage", "MovesListPage", "MovesListRequest", "NumberedPage", "PartiesCreateRequest"],
        ...["PingsNamesResponse", "StepsListRequest", "ThingsFinishRequest", "ThingsListRequest"],
        ...["ThingsReceiptRequest", "ThingsUpdateBody", "ThingsUpdateRequest", "ThingsUpdateResponse"],
        "TokensCreateRequest",
      ].map((name) => `models/${name}.ts`),
    );
  });
});

describe("the code at work", () => {
  let code: Compiled;

  beforeAll(async () => {
    code = await compile(document);
  });

  afterAll(() => code.remove());

  /** Calls a function, lite and full, and gives what they sent and got, which must be the same. */
  async function call(name: string, answers: readonly Response[], input?: unknown) {
    const runs = ["funcs/lite", "funcs"].map(async (folder) => {
      const func = (
        await code.load<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>(
          `${folder}/${name}`,
        )
      )[name];
      const { fetch, requests, bodies } = fakeFetch(...answers);
      const core = new PolarCore({ accessToken: "secret", fetch: fetch as never });
      const args = operations.some(
        ([, path, func, { requestBody, parameters }]) => func === name && path && !requestBody && !parameters,
      )
        ? [core]
        : [core, input];
      const result = (await func?.(...args)) as {
        readonly ok: boolean;
        readonly value?: unknown;
        readonly status?: unknown;
        readonly headers?: unknown;
      };
      const [request] = requests;
      return {
        sent: request && {
          url: request.url.replace("https://api.polar.sh", ""),
          type: request.headers.get("content-type"),
          token: request.headers.get("authorization"),
          body: bodies[0],
        },
        result,
        requests,
      };
    });
    const [lite, full] = await Promise.all(runs);
    if (!lite || !full) throw new Error("two runs");
    return { lite, full };
  }

  /**
   * The same of both, where both do the same, and where the result tells the answer's status and
   * headers.
   */
  async function same(name: string, answers: readonly Response[], input?: unknown) {
    const { lite, full } = await call(name, answers, input);
    expect(full.sent).toEqual(lite.sent);
    expect(full.result).toEqual(lite.result);
    const { status, headers, ...result } = lite.result;
    const [answer] = answers;
    expect({ status, headers }).toEqual({
      status: answer?.status,
      headers: Object.fromEntries(answer?.headers ?? []),
    });
    return { sent: lite.sent, result };
  }

  const thing = { full_name: "A" };

  function none() {
    return new Response(null, { status: 204 });
  }

  it("type-checks, and its types say what the calls give", { timeout: 120_000 }, async () => {
    await writeFile(join(code.folder, "use.ts"), USE);
    expect(await code.problems()).toBe("");
  });

  it("sends a form, without a token", async () => {
    const { sent, result } = await same("tokensCreate", [jsonAnswer(thing)], {
      grantType: "code",
      code: "a b&c",
      redirectUri: "https://example.com/?a=1",
    });
    expect(sent).toEqual({
      url: "/v1/tokens/",
      type: "application/x-www-form-urlencoded",
      token: null,
      body: "grant_type=code&code=a+b%26c&redirect_uri=https%3A%2F%2Fexample.com%2F%3Fa%3D1",
    });
    expect(result).toEqual({ ok: true, value: { fullName: "A" }, drift: [] });
  });

  it("sends lists, dates and truth values in a form, and leaves null out", async () => {
    const request = { grantType: "token", scopes: ["a", "b"], trusted: false };
    const { sent } = await same("tokensCreate", [jsonAnswer(thing)], { ...request, sinceTime: new Date(0) });
    expect(sent?.body).toBe(
      "grant_type=token&scopes=a&scopes=b&trusted=false&since_time=1970-01-01T00%3A00%3A00.000Z",
    );
    const { sent: without } = await same("tokensCreate", [jsonAnswer(thing)], {
      ...request,
      sinceTime: null,
    });
    expect(without?.body).toBe("grant_type=token&scopes=a&scopes=b&trusted=false");
  });

  it("calls without a request, with a token", async () => {
    const { sent, result } = await same("pingsGet", [jsonAnswer(thing)]);
    expect(sent).toEqual({ url: "/v1/ping/", type: null, token: "Bearer secret", body: undefined });
    expect(result).toEqual({ ok: true, value: { fullName: "A" }, drift: [] });
    const { result: nothing } = await same("pingsSend", [none()]);
    expect(nothing).toEqual({ ok: true, value: undefined, drift: [] });
  });

  it("gives an answer of any kind as it came", async () => {
    const any = { full_name: ["a"], created_at: "2026-01-01T00:00:00Z", fooBar: null };
    expect((await same("pingsAll", [jsonAnswer(any)])).result).toEqual({ ok: true, value: any, drift: [] });
    expect((await same("pingsAll", [new Response("")])).result).toEqual({
      ok: true,
      value: undefined,
      drift: [],
    });
  });

  it("gives a list as it is", async () => {
    const { sent, result } = await same("pingsNames", [jsonAnswer([thing, thing])]);
    expect(result).toEqual({ ok: true, value: [{ fullName: "A" }, { fullName: "A" }], drift: [] });
    expect(sent?.token).toBeNull();
  });

  it("sends and reads what has no name", async () => {
    const { sent, result } = await same("thingsUpdate", [jsonAnswer({ changed_name: "B" })], {
      thingId: "1",
      change: { fullName: "B" },
    });
    expect(sent).toMatchObject({ url: "/v1/things/1", body: '{"full_name":"B"}' });
    expect(result).toEqual({ ok: true, value: { changedName: "B" }, drift: [] });
  });

  it("checks what has no name, in the full function", async () => {
    const { full } = await call("thingsUpdate", [jsonAnswer({})], {
      thingId: "1",
      change: { fullName: "longer than nine" },
    });
    expect(full.result).toMatchObject({
      ok: false,
      error: { name: "SDKValidationError", issues: [{ path: ["change", "fullName"] }] },
    });
    const { full: drifted } = await call("thingsUpdate", [jsonAnswer({})], {
      thingId: "1",
      change: { fullName: "B" },
    });
    expect(drifted.result).toMatchObject({ ok: true, drift: [{ path: ["changedName"] }] });
  });

  it("gives undefined where an answer is left out", async () => {
    expect((await same("thingsReceipt", [jsonAnswer(thing)], { thingId: "1" })).result).toEqual({
      ok: true,
      value: { fullName: "A" },
      drift: [],
    });
    expect(
      (await same("thingsReceipt", [new Response("", { status: 202 })], { thingId: "1" })).result,
    ).toEqual({ ok: true, value: undefined, drift: [] });
  });

  it.each([
    [
      "a body beside a path",
      "thingsFinish",
      { thingId: "1", finish: { fullName: "A" } },
      '{"full_name":"A"}',
    ],
    ["an empty one", "thingsFinish", { thingId: "1", finish: {} }, "{}"],
    ["none", "thingsFinish", { thingId: "1" }, undefined],
    ["none, said so", "thingsFinish", { thingId: "1", finish: undefined }, undefined],
    ["a body that is the request", "startsCreate", { fullName: "A" }, '{"full_name":"A"}'],
    ["an empty one", "startsCreate", {}, "{}"],
    ["none", "startsCreate", undefined, undefined],
  ])("sends, where a body may be left out, %s: %s", async (_, func, input, body) => {
    const { sent, result } = await same(func, [none()], input);
    expect(result).toEqual({ ok: true, value: undefined, drift: [] });
    expect(sent).toMatchObject({ type: body === undefined ? null : "application/json", body });
  });

  it("sends a parameter under its name, whatever its key", async () => {
    const numbers = { items: [], pagination: { total_count: 0, max_page: 0 } };
    const answers = [jsonAnswer(numbers)];

    async function queryOf(input: unknown) {
      const { sent } = (await call("thingsList", answers, input)).full;
      return Object.fromEntries(new URL(sent?.url ?? "", "https://example.com").searchParams);
    }

    expect(await queryOf({ kind: "a", kindFilter: "b", name: "c", page: 2 })).toEqual({
      type: "a",
      kind: "b",
      full_name: "c",
      page: "2",
    });
    expect(await queryOf({ kindFilter: "b" })).toEqual({ kind: "b" });
    expect(await queryOf({ limit: 1 })).toEqual({ limit: "1" });
  });

  interface Walked {
    readonly value: { readonly items: unknown; readonly pagination: unknown; next(): Promise<Walked> | null };
  }

  it.each([
    ["stepsList", [{ has_next_page: true }, { has_next_page: false }]],
    ["movesList", [{ has_next_page: true }, { has_next_page: false }]],
    [
      "movesList",
      [
        { total_count: 2, max_page: 2 },
        { total_count: 2, max_page: 2 },
      ],
    ],
  ])("%s walks pages that end with %j", async (func, paginations) => {
    const answers = paginations.map((pagination) => jsonAnswer({ items: [thing], pagination }));
    for (const run of Object.values(await call(func, answers))) {
      const first = run.result as unknown as Walked;
      expect(first.value.items).toEqual([{ fullName: "A" }]);
      const second = await first.value.next();
      expect(second?.value.items).toEqual([{ fullName: "A" }]);
      expect(second?.value.next()).toBeNull();
      expect(run.requests.map(({ url }) => new URL(url).search)).toEqual(["", "?page=2"]);
      expect(second).toMatchObject({ drift: [] });
    }
  });

  it.each([
    ["without its type", { email: "a" }, []],
    ["with its type", { type: "individual", email: "a" }, []],
    ["without its type and what that needs", {}, [["email"]]],
    ["of another type", { type: "team", teamName: "a", noMail: null }, []],
    ["of another type, with more than null", { type: "team", teamName: "a", noMail: "b" }, [["noMail"]]],
  ])("checks one of several %s", async (_, input, paths) => {
    const { lite, full } = await call("partiesCreate", [none()], input);
    expect(lite.result.ok).toBe(true);
    expect(full.result).toMatchObject(
      paths.length === 0
        ? { ok: true }
        : { ok: false, error: { name: "SDKValidationError", issues: paths.map((path) => ({ path })) } },
    );
  });
});

/** Calls whose types must be these. */
const USE = `
import type { PolarCore } from "./core/lite/PolarCore.js";
import { movesList } from "./funcs/movesList.js";
import { pingsAll } from "./funcs/pingsAll.js";
import { pingsGet } from "./funcs/pingsGet.js";
import { pingsNames } from "./funcs/pingsNames.js";
import { startsCreate } from "./funcs/startsCreate.js";
import { stepsList } from "./funcs/stepsList.js";
import { thingsFinish } from "./funcs/thingsFinish.js";
import { thingsList } from "./funcs/thingsList.js";
import { thingsReceipt } from "./funcs/thingsReceipt.js";
import type { Cursor } from "./models/Cursor.js";
import type { Numbers } from "./models/Numbers.js";
import type { Thing } from "./models/Thing.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? A : never;
const is = <Wanted>() => <Value>(value: Same<Value, Wanted> & Value): unknown => value;

export const use = async (core: PolarCore) => {
  const got = await pingsGet(core);
  if (got.ok) is<Thing>()(got.value);
  await pingsGet(core, { timeoutMs: 1 });
  // @ts-expect-error: there is no request
  await pingsGet(core, {}, {});
  const all = await pingsAll(core);
  if (all.ok) is<unknown>()(all.value);
  const names = await pingsNames(core);
  if (names.ok) is<Thing[]>()(names.value);
  const receipt = await thingsReceipt(core, { thingId: "" });
  if (receipt.ok) is<Thing | undefined>()(receipt.value);
  await startsCreate(core);
  await startsCreate(core, { fullName: "" });
  await thingsFinish(core, { thingId: "" });
  // @ts-expect-error: the path is not optional
  await thingsFinish(core, {});
  const steps = await stepsList(core);
  if (steps.ok) is<Cursor>()(steps.value.pagination);
  const moves = await movesList(core);
  if (moves.ok) is<Numbers | Cursor>()(moves.value.pagination);
  const things = await thingsList(core, { kind: "", kindFilter: "", name: "" });
  if (things.ok) is<number>()(things.value.pagination.maxPage);
};
`;
