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
export const notFound = (): Refusal => new Refusal(404, "NotProxied", "Not found.");

/** What is wrong with one value of a request, in Polar's words. */
export interface Detail {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
}

/** Refuses a request as Polar does, so that clients read it as an `HTTPValidationError`. */
export const invalidRequest = (...detail: readonly Detail[]): Refusal =>
  new Refusal(422, "RequestValidationError", detail);

/** Says that the server is set up wrongly, or failed; `cause` is for its log only. */
export const serverFault = (cause: unknown): Refusal =>
  new Refusal(500, "ProxyError", "Something went wrong.", cause);

/** Says that Polar could not be asked, or refused the server itself; `cause` is for its log only. */
export const upstreamFault = (status: 502 | 504, cause: unknown): Refusal =>
  new Refusal(status, "UpstreamError", "Polar could not be asked.", cause);
