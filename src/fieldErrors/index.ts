/** `polar-fn/fieldErrors`: which fields of a request are wrong, for forms. */
import type { CalledEndpoint } from "../../core/errors.js";
import type { Issue } from "../../core/Issue.js";
import { own } from "../../core/own.js";
import { detailsOf } from "./detailsOf.js";
import { nearest } from "./nearest.js";
import { placeOf } from "./placeOf.js";
import { wordsOf } from "./wordsOf.js";

/** What is wrong with one field of a request. */
export interface FieldError {
  /**
   * Where: keys and indexes as the program wrote them, so in camelCase, and under the body's key
   * where it has one. Keys of free-form maps stay as they are. Empty where the request is meant as
   * a whole.
   */
  readonly path: readonly PropertyKey[];
  /** What is wrong, for people; the wording may change. */
  readonly message: string;
}

/** What an error may tell of the request. */
interface Told {
  readonly name?: string;
  readonly issues?: readonly Issue[];
  readonly data?: unknown;
  readonly rawValue?: unknown;
  readonly endpoint?: CalledEndpoint;
}

/** The errors of requests that were not sent, because something in them was wrong. */
const NOT_SENT: readonly string[] = ["SDKValidationError", "InvalidRequestError"];

/**
 * Tells which fields of the request an error is about, whoever found them wrong: the server, with a
 * 422, or the check of a full function. Both are told in one form. Empty for anything else.
 *
 * @example
 * ```ts
 * import { PolarCore } from "polar-fn/core";
 * import { fieldErrors } from "polar-fn/fieldErrors";
 * import { customersCreate } from "polar-fn/funcs/customersCreate";
 *
 * const polar = new PolarCore({ accessToken: process.env["POLAR_ACCESS_TOKEN"] });
 *
 * const res = await customersCreate(polar, { email: "jane@example" });
 * if (!res.ok)
 *   for (const { path, message } of fieldErrors(res.error)) console.log(path.join("."), message);
 * ```
 */
export function fieldErrors(error: unknown): FieldError[] {
  const told: Told = Object(error);
  const { name = "", issues = [], data } = own(told);
  const found = NOT_SENT.includes(name) ? fromIssues(issues, told) : fromServer(data, endpointOf(told));
  const unlike = new Map(found.map((each) => [JSON.stringify(each), each]));
  return [...unlike.values()];
}

function fromIssues(issues: readonly Issue[], error: Told): FieldError[] {
  const request = Object.hasOwn(error, "rawValue") ? error.rawValue : undefined;
  return issues.map((issue) => ({
    path: issue.path,
    message: wordsOf(issue, valueAt(request, issue.path)),
  }));
}

/** The value in a place of a request. */
function valueAt(request: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (Object.hasOwn(Object(value), key) ? Reflect.get(Object(value), key) : undefined),
    request,
  );
}

function fromServer(data: unknown, endpoint: CalledEndpoint | undefined): FieldError[] {
  const faults = detailsOf(data).map((detail) => ({ ...detail, ...placeOf(detail.loc, endpoint) }));
  return nearest(faults).map(({ path, msg }) => ({ path, message: msg }));
}

/** What was called, which an error has without showing it. */
function endpointOf(error: Told): CalledEndpoint | undefined {
  return Object.hasOwn(error, "endpoint") ? error.endpoint : undefined;
}
