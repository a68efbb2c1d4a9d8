import { createResponder } from "./createResponder.js";
import type { WebhookHandlerOptions } from "./WebhookHandlerOptions.js";

/** What is needed of Node's `IncomingMessage`, or of Express's `Request`. */
export interface NodeWebhookRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  /** Whether somebody has begun to read the stream. */
  readonly readableDidRead?: boolean;
  /**
   * What a body parser made of the stream; bytes or text if it was `express.raw` or `express.text`.
   */
  readonly body?: unknown;
  /** The bytes, as some platforms keep them beside what they parsed. */
  readonly rawBody?: unknown;
  /** Walks the stream; without it, a body that is too large would take the connection with it. */
  readonly iterator?: (options: { readonly destroyOnReturn: boolean }) => AsyncIterable<unknown>;
  /** Lets the rest of the stream go by. */
  readonly resume?: () => unknown;
}

/** What is needed of Node's `ServerResponse`, or of Express's `Response`. */
export interface NodeWebhookResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(text: string): unknown;
  /** Tells that an answer has begun. */
  readonly headersSent?: boolean;
  /** Tells that an answer has ended. */
  readonly writableEnded?: boolean;
  /** Tells that the connection is gone. */
  readonly destroyed?: boolean;
}

/**
 * The same as `createWebhookHandler` for Node's `http` and for Express: with no body parser before
 * it, or with `express.raw` or `express.text`. Where a parser of JSON has already taken the body,
 * it answers 500, and `onError` is told a `parsed_body`. It never rejects, and leaves an answer
 * alone that somebody else has begun.
 *
 * @example
 * ```ts
 * import { createServer } from "node:http";
 * import { createNodeWebhookHandler } from "polar-fn/webhooks";
 *
 * const handler = createNodeWebhookHandler({
 *   secret: process.env["POLAR_WEBHOOK_SECRET"] ?? "",
 *   on: { "customer.created": ({ data }) => console.log(data.email) },
 * });
 * const server = createServer(handler);
 * ```
 */
export function createNodeWebhookHandler(
  options: WebhookHandlerOptions,
): (request: NodeWebhookRequest, response: NodeWebhookResponse) => Promise<void> {
  const respond = createResponder(options);

  async function listen(request: NodeWebhookRequest, response: NodeWebhookResponse): Promise<void> {
    try {
      const { method, headers } = request;
      const answer = await respond({ method, headers, body: () => bodyOf(request) });
      write(answer, await answer.text(), response);
      // Drain the request: some clients read no answer before their body is taken.
      request.resume?.();
    } catch {
      // These are not Node's objects, and there is nothing to answer with.
    }
  }
  return listen;
}

/** What a parser that has read the stream left of it, or else the stream. */
function bodyOf(request: NodeWebhookRequest): unknown {
  const { rawBody, readableDidRead } = request;
  if (rawBody !== undefined && rawBody !== null) return rawBody;
  // A parser that has not read the stream has nothing of it, whatever it says.
  if (readableDidRead) return request.body;
  return request.iterator?.({ destroyOnReturn: false }) ?? request;
}

/** Writes an answer, unless somebody has begun one, such as a middleware for timeouts. */
function write(answer: Response, text: string, response: NodeWebhookResponse): void {
  if (response.headersSent || response.writableEnded || response.destroyed) return;
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.end(text);
}
