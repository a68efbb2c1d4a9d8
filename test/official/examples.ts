import * as fc from "fast-check";
import { RFCDate } from "polar-sdk-0/types/rfcdate.js";
import type { Core, Functions } from "../contract/combinations.js";
import type { Operation, Parameter, Response } from "../funcs/api/Operation.js";
import { operations } from "../funcs/api/operations.js";
import { type ApiDocument, apiDocument, type Schema } from "../laws/apiDocument.js";
import { arbitraryOf, type Wish } from "../laws/arbitraryOf.js";
import { type Answer, jsonAnswer } from "./capture.js";
import {
  type Core0,
  type Core1,
  called,
  type Outcome,
  outcomeOf,
  outcomeOf0,
  outcomeOf1,
} from "./clients.js";
import type { Expected } from "./compare.js";
import { camelCase, decoded } from "./decoded.js";
import { bodyKey0, function0, takes0 } from "./sdk0.js";
import { function1, type WireRequest } from "./sdk1.js";

/** One request and what the server answers to it, ready to be sent through each SDK. */
export interface Example {
  readonly function: string;
  readonly request: unknown;
  readonly answers: readonly Answer[];
  readonly ours: (functions: Functions, core: Core) => Promise<Outcome>;
  /** Absent where 0.49.0 lacks the function. */
  readonly sdk0: ((core: Core0) => Promise<Outcome>) | undefined;
  /** Absent where 1.0.1 lacks the function. */
  readonly sdk1: ((core: Core1) => Promise<Outcome>) | undefined;
  /** What the API's document alone says that comes of it. */
  readonly expected?: Expected;
}

/** What is given to each SDK instead of what follows from the request on the wire. */
export interface Instead {
  readonly ours?: readonly unknown[];
  readonly sdk0?: readonly unknown[];
  readonly sdk1?: readonly unknown[];
}

const document: ApiDocument = apiDocument;

function operationOf(name: string): Operation {
  const operation = operations.find(({ func }) => func === name);
  if (operation === undefined) throw new Error(`No operation ${name}`);
  return operation;
}

/** The schema of what an operation answers when all goes well. */
export function answerOf(name: string): Schema {
  return operationOf(name).successes.find(({ schema }) => schema !== undefined)?.schema ?? {};
}

/** The request as a program writes it, in one object. */
function requestOf(
  { parameters, body }: Operation,
  wire: WireRequest,
  key: string | null | undefined,
  date?: (text: string) => unknown,
): Readonly<Record<string, unknown>> {
  const fields: [string, unknown][] = [];
  const given = { ...wire.path, ...wire.query };
  for (const [name, value] of Object.entries(given)) {
    const parameter = parameters.find((each) => each.name === name);
    fields.push([parameter?.["x-key"] ?? camelCase(name), decoded(parameter?.schema ?? {}, value, date)]);
  }
  if (wire.body !== undefined && body !== undefined) {
    const value = decoded(body.schema, wire.body, date);
    fields.push(
      ...(typeof key === "string" ? [[key, value] as [string, unknown]] : Object.entries(value as object)),
    );
  }
  return Object.fromEntries(fields);
}

/** Puts a request and answers together with the ways to call. */
export function example(
  name: string,
  wire: WireRequest,
  answers: readonly Answer[],
  instead: Instead = {},
): Example {
  const operation = operationOf(name);
  const { body, parameters } = operation;
  const bare = parameters.length === 0 && body === undefined;
  const request = requestOf(operation, wire, body?.key);
  const mine = instead.ours ?? (bare ? [] : [request]);
  const zero = function0(name);
  const one = function1(operation);
  const request0 = requestOf(operation, wire, bodyKey0(operation), (text) => new RFCDate(text));
  return {
    function: name,
    request: mine[0],
    answers,
    ours: (functions, core) => outcomeOf(() => called(functions[name as keyof Functions], [core, ...mine])),
    sdk0:
      zero === undefined
        ? undefined
        : (core) => outcomeOf0(() => called(zero, [core, ...takes0(zero, instead.sdk0 ?? [request0])])),
    sdk1:
      one &&
      ((core) =>
        outcomeOf1(
          async () => called(await called(one.make, [core]), instead.sdk1 ?? one.parameters(wire)),
          (value) => decoded(answerOf(name), value),
        )),
  };
}

const DATE_TIMES: fc.Arbitrary<string> = fc
  .tuple(
    fc.date({ noInvalidDate: true, min: new Date("1970-01-01"), max: new Date("2199-12-31") }),
    fc.constantFrom("Z", ".5Z", ".123Z", ".123456Z", ".999999Z", "+00:00", "-03:30"),
  )
  .map(([date, rest]) => `${date.toISOString().slice(0, 19)}${rest}`);

/** Any valid request of an operation with any valid answer to it. */
export function examplesOf(operation: Operation, wishes: Wishes): fc.Arbitrary<Example> {
  return fc
    .tuple(
      requests(operation, wishes.request),
      fc.oneof(...operation.successes.map((success) => answersOf(success, wishes.answer))),
    )
    .map(([wire, { answer, value }]) => ({
      ...example(operation.func, wire, [answer]),
      expected: { requests: [sent(operation, wire)], outcome: { ok: true, value, drift: [] } },
    }));
}

/** What is asked for of a request and of an answer. */
export interface Wishes {
  readonly request: Wish;
  readonly answer: Wish;
}

/** The same for both, and date-times in all their spellings in answers. */
export function wishesFor(wish: Wish): Wishes {
  return {
    request: wish,
    answer: { ...wish, dateTimes: DATE_TIMES },
  };
}

/** As it is after a journey as text. */
function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** An ID that can travel in a path: anything but a slash, and a dot segment in any spelling. */
function travels(id: unknown): id is string {
  return typeof id === "string" && !/^(\.|%2e){0,2}$|\//i.test(id);
}

function requests({ parameters, body }: Operation, wish: Wish): fc.Arbitrary<WireRequest> {
  function any(schema: Schema): fc.Arbitrary<unknown> {
    return arbitraryOf(document, schema, wish);
  }

  function named(place: Parameter["in"]): readonly Parameter[] {
    return parameters.filter((each) => each.in === place);
  }

  const path = fc.record(
    Object.fromEntries(named("path").map(({ name, schema }) => [name, any(schema).filter(travels)])),
  );
  const query = fc.record(Object.fromEntries(named("query").map(({ name, schema }) => [name, any(schema)])), {
    requiredKeys: named("query")
      .filter(({ required }) => required)
      .map(({ name }) => name),
  });
  const content = body === undefined ? fc.constant(undefined) : any(body.schema);
  return fc.record({
    path,
    query: query.map(asJson) as fc.Arbitrary<Record<string, unknown>>,
    body: (body?.required === false ? fc.option(content, { nil: undefined }) : content).map(asJson),
  });
}

/** What must arrive. */
function sent({ method, path, body }: Operation, wire: WireRequest): Expected["requests"][number] {
  const pairs = Object.entries(wire.query ?? {}).flatMap(([name, value]) => pairsOf(name, value));
  const form = body?.form === true;
  return {
    method,
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(wire.path?.[name] ?? "")),
    query: pairs,
    body:
      wire.body === undefined
        ? ""
        : form
          ? `${new URLSearchParams(Object.entries(wire.body as object).flatMap(([name, value]) => pairsOf(name, value)))}`
          : JSON.stringify(wire.body),
  };
}

function pairsOf(name: string, value: unknown): [string, string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => pairsOf(name, item));
  if (typeof value !== "object") return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => pairsOf(`${name}[${key}]`, item));
}

function answersOf(
  { status, type, schema }: Response,
  wish: Wish,
): fc.Arbitrary<{ readonly answer: Answer; readonly value: unknown }> {
  if (type === undefined || schema === undefined)
    return fc.constant({ answer: { status }, value: undefined });
  return arbitraryOf(document, schema, wish).map((generated) => {
    if (type === "text/csv") {
      const body = String(generated);
      return {
        answer: { status, headers: { "content-type": "text/csv; charset=utf-8" }, body },
        value: body,
      };
    }
    const json = asJson(generated);
    return { answer: jsonAnswer(json, status), value: decoded(schema, json) };
  });
}
