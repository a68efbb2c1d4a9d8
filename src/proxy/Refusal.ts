/** Ends a request with an answer of the proxy's own. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: object;

  constructor(status: number, error: string, detail: unknown, cause?: unknown) {
    super(error, { cause });
    this.status = status;
    this.body = { error, detail };
  }
}

/** What is not allowed looks like what does not exist. No endpoint documents this name. */
export function notFound(): Refusal {
  return new Refusal(404, "NotProxied", "Not found.");
}

/** Says that the server is set up wrongly, or failed; `cause` is for its log only. */
export function serverFault(cause: unknown): Refusal {
  return new Refusal(500, "ProxyError", "Something went wrong.", cause);
}

/**
 * Says that Polar could not be asked, or refused the server itself; `cause` is for its log only.
 */
export function upstreamFault(status: 502 | 504, cause: unknown): Refusal {
  return new Refusal(status, "UpstreamError", "Polar could not be asked.", cause);
}

/** What is wrong with one value of a request, in Polar's words. */
export interface Detail {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
}

/** So many details are told, as of issues. */
const MAX_DETAILS = 100;

/**
 * A part of a detail has at most so many characters: keys are the browser's, and may have any
 * length.
 */
const MAX_TEXT = 400;

/** All details together have at most so many characters. */
const MAX_LENGTH = 16_000;

/** Refuses a request as Polar does, so that clients read it as an `HTTPValidationError`. */
export function invalidRequest(details: readonly Detail[]): Refusal {
  const told: Detail[] = [];
  let length = 0;
  for (const { type, loc, msg } of details.slice(0, MAX_DETAILS)) {
    const parts = loc.map((part) => (typeof part === "string" ? part.slice(0, MAX_TEXT) : part));
    const detail = { type, loc: parts, msg: msg.slice(0, MAX_TEXT) };
    length += JSON.stringify(detail).length;
    if (length > MAX_LENGTH && told.length > 0) break;
    told.push(detail);
  }
  return new Refusal(422, "RequestValidationError", told);
}

/** Refuses a request for one value. */
export function invalidValue(type: string, loc: Detail["loc"], msg: string): Refusal {
  return invalidRequest([{ type, loc, msg }]);
}
