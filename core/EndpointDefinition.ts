import type { Schema } from "../models/Schema.js";
import type { Answer } from "./call/Answer.js";
import type { OngoingCall } from "./call/OngoingCall.js";
import type { Fields } from "./codec/fields.js";
import type { Issue } from "./Issue.js";
import type { CallSuccess } from "./Result.js";

/** An endpoint's request, copied: own fields without a prototype; undefined where there is none. */
export type Values = { readonly [key: string]: unknown } | undefined;

/** What an encode step makes of a request beside the path. */
export interface Encoded {
  /** With its question mark; absent or empty where there is none. */
  readonly query?: string;
  readonly body?: string | undefined;
  /** The media type of the body. */
  readonly contentType?: string | undefined;
}

/**
 * What an endpoint is, in data; the way of a call does the rest. A core is handed one without a
 * prototype (see `own`), so that what it does not have is not found on `Object.prototype`.
 */
export interface EndpointDefinition {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path, with `{camelCase}` parameters. */
  readonly path: string;
  /** Whether it takes no token, so that none is sent. */
  readonly anonymous?: boolean | undefined;
  /** The request's key of the body, where it stands beside path parameters. */
  readonly bodyKey?: string | undefined;
  /** The names of query parameters whose wire name is not the snake_case of their key. */
  readonly queryNames?: Readonly<Record<string, string>> | undefined;
  /** Names of the errors that the endpoint documents. */
  readonly errors: readonly string[];
  /** Wire names whose values do not convert as the name says. */
  readonly fields?: Fields | undefined;
  /**
   * Puts the fields that are not path parameters into a query or a body; absent if there are none.
   */
  readonly encode?: ((request: Values, endpoint: EndpointDefinition) => Encoded) | undefined;
  /** Takes the body of an answer; absent where it is read to its end as text. */
  readonly readBody?: ((response: Response) => Promise<string>) | undefined;
  /**
   * Gives the value of an answer with a status below 300; absent where such an answer has none.
   * `result` gives the call's result once it is made.
   */
  readonly read?:
    | ((answer: Answer, call: OngoingCall, result: () => CallSuccess<unknown>) => unknown)
    | undefined;
  /** Of a full function: the same without checks. */
  readonly lite?: EndpointDefinition | undefined;
  /** Of a full function: what its request is checked with; absent where it takes none. */
  readonly requestSchema?: Schema<unknown> | undefined;
  /** Of a full function: what the JSON of an answer is checked with; absent where there is none. */
  readonly responseSchema?: Schema<unknown> | undefined;
  /** Of a full function: throws what is wrong with a request. */
  readonly checkRequest?: ((request: Values) => void) | undefined;
  /** Of a full function: where an answer contradicts the schema. */
  readonly checkAnswer?: ((answer: Answer, call: OngoingCall) => Promise<readonly Issue[]>) | undefined;
}
