/** An answer of the API, whatever its status. */
export interface Answer {
  readonly response: Response;
  readonly statusCode: number;
  readonly headers: Headers;
  /** The body as text. */
  readonly body: string;
  /** The body parsed and decoded; undefined where it is not JSON. */
  readonly data: unknown;
  /** The wait that `Retry-After` asks for, in milliseconds; 0 where there is none. */
  readonly retryAfterMs: number;
}
