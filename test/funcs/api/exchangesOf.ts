import type { Answer } from "../server.js";
import { camelCase, exampleOf, variantsOf } from "./exampleOf.js";
import type { Operation, Response } from "./Operation.js";

type Pairs = readonly (readonly [name: string, value: string])[];

/** A call and what is to come of it, as the API document says. */
export interface Exchange {
  /** Undefined where the call is made without one. */
  readonly request: object | undefined;
  readonly path: string;
  readonly query: Pairs;
  /** JSON; undefined where there is none. */
  readonly body: unknown;
  /** Undefined where the body is none. */
  readonly form: Pairs | undefined;
  readonly answer: Answer;
  readonly value: unknown;
}

/** As a query is written, and a form. */
function pairsOf(name: string, wire: unknown): Pairs {
  if (wire === null) return [];
  if (Array.isArray(wire)) return wire.flatMap((item) => pairsOf(name, item));
  if (typeof wire !== "object") return [[name, `${wire}`]];
  return Object.entries(wire as object).flatMap(([key, item]) =>
    pairsOf(name ? `${name}[${key}]` : key, item),
  );
}

/**
 * Requests that together show each member of each union, the first with as little as is allowed.
 */
export function requestsOf({ path, parameters, body }: Operation) {
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const variants = Math.max(
    ...inQuery.map(({ schema }) => variantsOf(schema)),
    body ? variantsOf(body.schema) : 1,
    1,
  );

  function request(variant: number, bare: boolean) {
    const wish = { direction: "sent", variant, bare } as const;
    const given: Record<string, unknown> = {};
    let segments = path;
    for (const { name, in: place, schema } of parameters) {
      if (place === "query") continue;
      // A UUID needs no encoding; any other ID may hold anything, and no two are the same.
      const id = schema.format
        ? `${exampleOf(schema, wish).value}`.replace(/^.{4}/, `${name.length}`.padEnd(4, "0"))
        : `${name}\\?#%é .`;
      given[camelCase(name)] = id;
      segments = segments.replace(`{${name}}`, () => encodeURIComponent(id));
    }
    const query = inQuery
      .filter(({ required }) => required || !bare)
      .flatMap(({ name, schema, "x-key": key = camelCase(name) }) => {
        const { wire, value } = exampleOf(schema, wish);
        given[key] = value;
        return pairsOf(name, wire);
      });
    const sent = body && (body.required || !bare) ? exampleOf(body.schema, wish) : undefined;
    if (sent && body?.key != null) given[body.key] = sent.value;
    const whole = sent && body?.key === null ? (sent.value as object) : given;
    return {
      request: Object.keys(whole).length > 0 || sent ? whole : undefined,
      path: segments,
      query,
      body: body?.form ? undefined : sent?.wire,
      form: body?.form ? pairsOf("", sent?.wire) : undefined,
    };
  }

  return [request(0, true), ...Array.from({ length: variants }, (_, variant) => request(variant, false))];
}

/** What a program gets of JSON whose schema says nothing: that JSON; of no JSON: nothing. */
function answersOf({ status, type, schema }: Response): readonly Pick<Exchange, "answer" | "value">[] {
  if (!schema) return [{ answer: { status }, value: undefined }];
  if (type === "text/csv") {
    const csv = 'ID,Created At\r\n"é",2026-01-01T00:00:00Z\r\n';
    return [{ answer: { status, csv }, value: csv }];
  }
  const answer: (variant: number, bare: boolean) => Pick<Exchange, "answer" | "value"> = (variant, bare) => {
    const { wire: json, value } = exampleOf(schema, { direction: "received", variant, bare });
    return { answer: { status, json }, value };
  };
  return [
    answer(0, true),
    ...Array.from({ length: variantsOf(schema) }, (_, variant) => answer(variant, false)),
    ...(Object.keys(schema).length === 0 ? [{ answer: { status }, value: undefined }] : []),
  ];
}

/**
 * Calls of an operation that together show each member of each union, sent and received, the first
 * of them with as little as is allowed.
 */
export function exchangesOf(operation: Operation): readonly Exchange[] {
  const requests = requestsOf(operation);
  const answers = operation.successes.flatMap(answersOf);
  return Array.from({ length: Math.max(requests.length, answers.length) }, (_, index) => {
    const request = requests[index % requests.length];
    const answer = answers[index % answers.length];
    if (!request || !answer) throw new Error(`${operation.func} has no answer`);
    return { ...request, ...answer };
  });
}
