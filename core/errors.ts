import type { EndpointDefinition } from "./EndpointDefinition.js";
import type { Issue } from "./Issue.js";
import type { PolarError } from "./PolarError.js";

/**
 * An answer of the API with a status of 400 or more.
 *
 * Each endpoint's error union lists the names that it documents; any other answer of that kind is
 * an {@link SDKError}.
 */
export interface APIError<TName extends string = string, TData = unknown> extends PolarError<TName> {
  /** The HTTP status. */
  readonly statusCode: number;
  /** The answer's headers. */
  readonly headers: Headers;
  /** The answer's body as text. */
  readonly body: string;
  /** The body, parsed, with camelCase keys. */
  readonly data: TData;
  /** The answer itself; its body is read already. */
  readonly response: Response;
  /** The wait that `Retry-After` asks for, in milliseconds; 0 where there is none. */
  readonly retryAfterMs: number;
  /** What was called. Not shown when the error is printed. */
  readonly endpoint: CalledEndpoint;
}

/** What an error tells of the endpoint that was called. */
export interface CalledEndpoint
  extends Pick<EndpointDefinition, "method" | "path" | "bodyKey" | "queryNames"> {}

/**
 * Any answer of 400 or more (or a redirect that was not followed) that the endpoint does not
 * document, or that has no name of the endpoint's in its body: a 404 of a gateway, say. `data` is
 * undefined where the body is not JSON.
 */
export interface SDKError extends APIError<"SDKError", unknown> {}

/**
 * No answer, or only a part of it, arrived: refused, reset, cut off, no DNS… `cause` is what
 * `fetch` gave.
 *
 * Not used when time ran out ({@link RequestTimeoutError}) or the caller aborted
 * ({@link RequestAbortedError}).
 */
export interface ConnectionError extends PolarError<"ConnectionError"> {
  readonly cause: unknown;
}

/** The whole answer, body included, did not arrive within `timeoutMs`. There is no `cause`. */
export interface RequestTimeoutError extends PolarError<"RequestTimeoutError"> {}

/** The caller's `signal` was aborted before the answer was complete; `cause` is its reason. */
export interface RequestAbortedError extends PolarError<"RequestAbortedError"> {
  readonly cause: unknown;
}

/**
 * No request can be made of what was given: an ID that cannot be a segment of a path, a `serverURL`
 * that is not a URL, a token that is not a string, an object of a class, an option that the
 * platform's `fetch` does not take. Nothing was sent.
 */
export interface InvalidRequestError extends PolarError<"InvalidRequestError"> {
  /**
   * What is wrong: one issue, whose path is that of a request's field, or the name of an option.
   */
  readonly issues: readonly Issue[];
}

/** The request breaks the endpoint's schema. Nothing was sent. Full functions only. */
export interface SDKValidationError extends PolarError<"SDKValidationError"> {
  readonly issues: readonly Issue[];
  /** The request as it was given. */
  readonly rawValue: unknown;
}

/**
 * The answer cannot be used: no JSON where JSON is due, a list without `items`, or, with
 * `responseValidation: "error"`, any drift from the schema.
 */
export interface ResponseValidationError extends PolarError<"ResponseValidationError"> {
  readonly issues: readonly Issue[];
  /** What came: the decoded value, or the body's text where it is no JSON. */
  readonly rawValue: unknown;
}

/**
 * Code of yours failed inside a call: a token function, a hook, `onDrift`; or what it gave cannot
 * be written down: a bigint in a body, an invalid `Date`. See `cause`.
 */
export interface UnexpectedClientError extends PolarError<"UnexpectedClientError"> {
  readonly cause: unknown;
}

/** What any call can fail with, beside the errors that its endpoint documents. */
export type ClientError =
  | SDKError
  | ConnectionError
  | RequestTimeoutError
  | RequestAbortedError
  | InvalidRequestError
  | SDKValidationError
  | ResponseValidationError
  | UnexpectedClientError;
