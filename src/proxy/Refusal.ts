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

/**
 * A part of a detail has at most so many characters: keys are the browser's, and may have any
 * length.
 */
const MAX_TEXT = 400;

/** All details together have at most so many characters as JSON, as messages do. */
const MAX_LENGTH = 4000;

/** Refuses a request as Polar does, so that clients read it as an `HTTPValidationError`. */
export function invalidRequest(details: readonly Detail[]): Refusal {
  const told: Detail[] = [];
  let length = 0;
  for (const detail of details) {
    const short = shortened(detail);
    length += JSON.stringify(short).length + 1;
    if (length > MAX_LENGTH) break;
    told.push(short);
  }
  // Where even the first is too long, its place is: the browser made up the keys that lead there.
  return new Refusal(
    422,
    "RequestValidationError",
    told.length > 0 ? told : details.slice(0, 1).map(placeless),
  );
}

function shortened({ type, loc, msg }: Detail): Detail {
  const parts = loc.map((part) => (typeof part === "string" ? part.slice(0, MAX_TEXT) : part));
  return { type, loc: parts, msg: msg.slice(0, MAX_TEXT) };
}

function placeless({ type, loc, msg }: Detail): Detail {
  return { type, loc: loc.slice(0, 1), msg: msg.slice(0, MAX_TEXT) };
}

/** Refuses a request for one value. */
export function invalidValue(type: string, loc: Detail["loc"], msg: string): Refusal {
  return invalidRequest([{ type, loc, msg }]);
}
