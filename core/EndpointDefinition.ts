import type { CoreOptions, RequestOptions } from "./options.js";
import type { PolarError } from "./PolarError.js";
import type { Result, Success } from "./Result.js";

/** An endpoint's request as the caller gave it. */
export type Input = { readonly [key: string]: unknown } | undefined;

/** The core's options and the call's in one; the call's win. */
export type Settings = Omit<RequestOptions, "headers"> & CoreOptions & { [name: string]: unknown };

/** What an encode step adds to a request beside the path. */
export interface Encoded {
  /** With its question mark. */
  readonly query?: string;
  readonly body?: string;
  /** Media type of the body. */
  readonly type?: string;
}

/** An answer of the API with a status below 300. */
export interface Answer {
  readonly response: Response;
  /** The body as text. */
  readonly body: string;
  /** The body decoded; undefined where it is no JSON. */
  readonly data: unknown;
}

/** One call, for a read step that makes further calls. */
export interface Call {
  readonly core: Caller;
  readonly endpoint: EndpointDefinition;
  readonly input: Input;
  readonly options: RequestOptions | undefined;
  readonly settings: Settings;
}

/** What an endpoint is, in data; the pipeline does the rest. */
export interface EndpointDefinition {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path, with `{camelCase}` parameters. */
  readonly path: string;
  /** Names of the errors that the endpoint documents. */
  readonly errors: readonly string[];
  /** How what is left of the request beside the path travels; absent where nothing is left. */
  readonly encode?: ((input: Input, endpoint: EndpointDefinition, settings: Settings) => Encoded) | undefined;
  /** How an answer becomes the result. */
  readonly read: (answer: Answer, call: Call) => Success<unknown> | Promise<Success<unknown>>;
}

/** What the pipeline and the read steps need of a core. */
export interface Caller {
  /** Calls an endpoint; what comes back is the core's kind of promise. */
  call(endpoint: EndpointDefinition, input?: Input, options?: RequestOptions): unknown;
  /** Makes the core's kind of result of a plain one; absent where the plain one is it. */
  result?(plain: Result<unknown, PolarError>): unknown;
}
