import { createMockPolar } from "../../src/mock/createMockPolar.js";
import { MOCK_TOKEN } from "../../src/mock/defaults.js";
import type { MockPolar } from "../../src/mock/MockPolar.js";
import type { MockPolarOptions } from "../../src/mock/MockPolarOptions.js";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; undefined when it is no JSON. */
  readonly body: unknown;
}

export type Send = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

/** Sends requests to a mock with a good token; a body that is text goes as it is. */
export function sender(mock: MockPolar, base = "https://api.polar.sh"): Send {
  return async (method, path, body, headers = {}) => {
    const response = await mock.fetch(base + path, {
      method,
      headers: {
        authorization: `Bearer ${MOCK_TOKEN}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return toAnswer(response);
  };
}

export async function toAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A mock and a way to talk to it. */
export function setup(options: MockPolarOptions = {}): { mock: MockPolar; send: Send } {
  const mock = createMockPolar(options);
  return { mock, send: sender(mock) };
}

/** A clock that stands still until it is moved. */
export function stoppedClock(start: string): { now: () => Date; advance: (ms: number) => void } {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    advance: (ms) => {
      time += ms;
    },
  };
}

/** A body's property, for assertions on untyped JSON. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

export function items(answer: Answer): readonly unknown[] {
  const found = at(answer.body, "items");
  if (!Array.isArray(found)) throw new Error(`No items in ${answer.text}`);
  return found;
}

export const UUID_1 = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
export const UNKNOWN_ID = "992fae2a-2a17-4b7a-8d9e-e287cf90131b";
export const OTHER_ORGANIZATION = "5b1d3f0a-6d0e-4c3a-9d43-0c5c3f6c1a11";

/** The issues of a 422 that a schema check made. */
export function schemaIssues(answer: Answer): unknown {
  if (answer.status !== 422) throw new Error(`Expected a 422, not ${answer.status}: ${answer.text}`);
  if (at(answer.body, "error") !== "RequestValidationError") throw new Error(answer.text);
  return at(answer.body, "detail");
}
