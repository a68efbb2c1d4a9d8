/** A request as it reached the mock. */
export interface LoggedRequest {
  readonly method: string;
  readonly url: string;
  /** The path as sent, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The body's text; empty when there was none. */
  readonly body: string;
  /** When it came, by the mock's clock. */
  readonly at: Date;
  /** The status of the answer; null before it is sent, and when none was. */
  readonly status: number | null;
}
