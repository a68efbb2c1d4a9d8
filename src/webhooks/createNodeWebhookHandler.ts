import { respond } from "./respond.js";
import type { WebhookHandlerOptions } from "./WebhookHandlerOptions.js";

/** What is needed of Node's `IncomingMessage`, or of Express's `Request`. */
export interface NodeWebhookRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  /** Whether somebody has begun to read the stream. */
  readonly readableDidRead?: boolean;
  /** What a body parser made of the stream; bytes or text if it was `express.raw` or `express.text`. */
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
}

/**
 * The same as `createWebhookHandler` for Node's `http` and for Express: with no body parser
 * before it, or with `express.raw` or `express.text`. Where a parser of JSON has already taken the
 * body, it answers 500, and `onError` is told a `parsed_body`.
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
export const createNodeWebhookHandler =
  (
    options: WebhookHandlerOptions,
  ): ((request: NodeWebhookRequest, response: NodeWebhookResponse) => Promise<void>) =>
  async (request, response) => {
    const { method, headers } = request;
    const answer = await respond(options, {
      method,
      headers,
      get body() {
        const { readableDidRead, rawBody } = request;
        const stream = request.iterator?.({ destroyOnReturn: false }) ?? request;
        // A parser that has not read the stream has nothing of it, whatever it says.
        return rawBody ?? (readableDidRead ? (request.body ?? {}) : stream);
      },
    });
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.end(await answer.text());
    // As long as its body is not taken from it, a client does not look at the answer.
    request.resume?.();
  };
