import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { hasBegun } from "./hasBegun.js";

/** What answers Fetch-standard requests. */
export type FetchHandler = (request: Request) => Promise<Response>;

/** A request whose body a parser may have read. */
interface MaybeParsed extends IncomingMessage {
  /** The bytes, as some platforms keep them beside what they parsed. */
  readonly rawBody?: unknown;
}

/**
 * Serves a Fetch-standard handler with Node's `http` or `https`. Bodies stream both ways, and the
 * request's signal is aborted when the client is gone. A handler that rejects cuts the connection.
 * An answer that somebody else has begun, such as a middleware for timeouts, is left alone.
 */
export function nodeListener(handler: FetchHandler): RequestListener {
  return (incoming, outgoing) => {
    serve(handler, incoming, outgoing).catch(() => {
      if (!hasBegun(outgoing)) incoming.socket.destroy();
    });
  };
}

async function serve(
  handler: FetchHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const request = requestOf(incoming, gone.signal);
  if (!request) {
    if (!hasBegun(outgoing)) outgoing.writeHead(400, { connection: "close" }).end();
    return;
  }
  const response = await handler(request);
  if (hasBegun(outgoing)) return response.body?.cancel();
  try {
    await send(response, incoming, outgoing);
  } catch {
    // A part of the answer has left, so a cut is the only sign of its failure.
    incoming.socket.destroy();
  }
}

async function send(response: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const headers = [...response.headers].flat();
  // Whatever is left of a body that nobody wants must not be waited for.
  if (!incoming.complete) headers.push("connection", "close");
  outgoing.writeHead(response.status, headers);
  // The headers must leave even when the body waits.
  outgoing.flushHeaders();
  for await (const chunk of response.body ?? []) {
    if (outgoing.writableEnded || outgoing.destroyed) return;
    await write(outgoing, chunk);
  }
  outgoing.end();
}

/** The request as the Fetch standard has it; undefined where it cannot be one. */
function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request | undefined {
  try {
    return toRequest(incoming, signal);
  } catch {
    return undefined;
  }
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = "GET", rawHeaders, url = "/" } = incoming;
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  const scheme = "encrypted" in incoming.socket ? "https" : "http";
  const hasBody = (headers.get("content-length") ?? "0") !== "0" || headers.has("transfer-encoding");
  // `duplex` is what the standard asks for where a body streams; its types lag behind.
  const init: RequestInit & { readonly duplex: "half" } = {
    method,
    headers,
    signal,
    duplex: "half",
    body: hasBody && method !== "GET" && method !== "HEAD" ? bodyOf(incoming) : null,
  };
  return new Request(new URL(url, `${scheme}://${headers.get("host") ?? "localhost"}`), init);
}

/**
 * The body as a stream, which may be left unread. A body that somebody has read is not an empty
 * one, unless its bytes were kept.
 */
function bodyOf(incoming: MaybeParsed): ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> {
  const { rawBody } = incoming;
  if (ArrayBuffer.isView(rawBody))
    return Uint8Array.from(new Uint8Array(rawBody.buffer, rawBody.byteOffset, rawBody.byteLength));
  if (incoming.readableDidRead)
    return new ReadableStream({
      start: (controller) =>
        controller.error(new Error("The body was read before: put this before whatever parses bodies.")),
    });
  const chunks = incoming.iterator({ destroyOnReturn: false });
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/**
 * Waits until a chunk has left, so that a cut after it does not take it along, or until nobody
 * reads.
 */
function write(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    function done(): void {
      outgoing.off("close", done);
      resolve();
    }
    outgoing.once("close", done);
    outgoing.write(chunk, done);
  });
}
