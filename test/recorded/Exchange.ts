/** What was sent to a running server, and what it answered. */
export interface Exchange {
  /** The function whose endpoint it is. */
  readonly op: string;
  readonly method: string;
  /** Still percent-encoded. */
  readonly path: string;
  /** Without its question mark; empty where there is none. */
  readonly query: string;
  /** Parsed where it is JSON, text where it is a form; absent where nothing was sent. */
  readonly sent?: unknown;
  readonly status: number;
  /** The media type of the answer; absent where the answer named none. */
  readonly type?: string;
  /** Parsed where it is JSON, else text; absent where it is empty. */
  readonly answer?: unknown;
}
