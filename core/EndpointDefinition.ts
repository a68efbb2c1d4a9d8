import type { Schema } from "../models/Schema.js";
import type { Alias } from "./codec.js";
import type { CoreOptions, RequestOptions } from "./options.js";
import type { PolarError } from "./PolarError.js";
import type { Result, Success } from "./Result.js";

/** A success on its way: a read step gives its value, and may put drift into it. */
export type Draft = { -readonly [Key in keyof Success<unknown>]: Success<unknown>[Key] };

/** An endpoint's request as the caller gave it. */
export type Input = { readonly [key: string]: unknown } | null | undefined;

/** What an encode step adds to a request beside the path. */
export interface Encoded {
  /** With its question mark. */
  readonly query?: string | undefined;
  readonly body?: string | undefined;
  readonly headers?: RequestInit["headers"] | undefined;
  /** What is to be called instead of the core's `fetch`. */
  readonly fetch?: CoreOptions["fetch"];
}

/**
 * All that is set for one call in one object: the core's options, the call's,
 * what the endpoint is, and what its encode step made. Later ones win.
 */
export interface Settings extends Omit<CoreOptions & RequestOptions, keyof Encoded>, Encoded {
  /** The endpoint's path, with `{camelCase}` parameters. */
  readonly path: string;
  /** The request's key of the body, where it stands beside path parameters. */
  readonly bodyKey?: string | undefined;
  /** The wire names that mean something else than usual. */
  readonly alias?: Alias | undefined;
}

/** Settings, or a part of them. */
export type Layer = Settings & Record<string, unknown>;

/** An answer of the API, whatever its status. */
export interface Answer {
  readonly response: Response;
  readonly statusCode: number;
  readonly headers: Headers;
  /** The body as text. */
  readonly body: string;
  /** The body decoded; undefined where it is no JSON. */
  readonly data: unknown;
  /** The wait that `Retry-After` asks for, in milliseconds; 0 where there is none. */
  readonly retryAfterMs: number;
}

/** What an endpoint is, in data; the pipeline does the rest. */
export interface EndpointDefinition {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path, with `{camelCase}` parameters. */
  readonly path: string;
  /** The request's key of the body, where it stands beside path parameters. */
  readonly bodyKey?: string | undefined;
  /** Empty where the endpoint takes no token, so that none is sent. */
  readonly accessToken?: "";
  /** Names of the errors that the endpoint documents. */
  readonly errors: readonly string[];
  /** The wire names that mean something else than usual. */
  readonly alias?: Alias | undefined;
  /** Of a full function: the same without checks. */
  readonly lite?: EndpointDefinition | undefined;
  /** Of a full function: what its request is checked with; absent where it takes none. */
  readonly requestSchema?: Schema<unknown> | undefined;
  /** Of a full function: what the JSON of an answer is checked with; absent where there is none. */
  readonly responseSchema?: Schema<unknown> | undefined;
  /** How what is left of the request beside the path travels; absent where nothing is left. */
  readonly encode?: ((input: Input, settings: Settings) => Encoded | undefined) | undefined;
  /**
   * What the value of an answer with a status below 300 is, or a promise of it;
   * absent where such an answer says nothing more. The call comes along for
   * steps that make further ones.
   */
  readonly read?:
    | ((
        answer: Answer,
        success: Draft,
        settings: Settings,
        ...call: [
          core: Caller,
          endpoint: EndpointDefinition,
          input: Input,
          options: RequestOptions | undefined,
        ]
      ) => unknown)
    | undefined;
}

/** What the pipeline and the read steps need of a core. */
export interface Caller {
  /** Calls an endpoint; what comes back is the core's kind of promise. */
  readonly call: (endpoint: EndpointDefinition, input?: Input, options?: RequestOptions) => unknown;
  /** Makes the core's kind of result of a plain one; absent where the plain one is it. */
  readonly result?: (plain: Result<unknown, PolarError>) => unknown;
}
