import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { createServer as createSocketServer, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, expect, onTestFinished } from "vitest";
import type { Fetch } from "../../core/options.js";
import type { PolarError } from "../../core/PolarError.js";

/** A token that must never be seen anywhere. */
export const SECRET = "polar_oat_5ecre7Sentine1";

/** A customer as the server writes it. */
export const CUSTOMER = {
  id: "992fae2a-2a17-4b7a-8d9e-e287cf90131b",
  created_at: "2025-06-15T17:14:28.552418Z",
  modified_at: null,
  metadata: { foo_bar: 1 },
  external_id: "usr_1337",
  email: "customer@example.com",
  email_verified: true,
  type: "individual",
  name: "John Doe",
  billing_name: "John Doe",
  billing_address: { country: "US" },
  tax_id: null,
  locale: "en",
  organization_id: "1dbfc517-0bbf-4301-9ba8-555ca42b9737",
  default_payment_method_id: null,
  deleted_at: null,
  avatar_url: "https://www.gravatar.com/avatar/xxx?d=404",
};

export const ID = CUSTOMER.id;

/** An answer with a JSON body. */
export function jsonAnswer(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { "content-type": "application/json", ...(init.headers as object) },
  });
}

/** What a `fetch` of a test does with a request. */
export type Respond = (request: Request) => Response | Promise<Response>;

/**
 * A `fetch` made of a function that answers requests: the platform's `Request` refuses what `fetch`
 * would.
 */
export function asFetch(respond: Respond): Fetch {
  return async (url, init) => respond(new Request(url, init));
}

/**
 * A `fetch` that remembers its requests and answers from a list; the last answer is given again and
 * again.
 */
export function fakeFetch(...answers: readonly (Response | Respond)[]) {
  const requests: Request[] = [];
  const bodies: string[] = [];
  const fetch = asFetch(async (request) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(request);
    if (request.body) bodies.push(await request.text());
    if (typeof answer === "function") return answer(request);
    return answer?.clone() ?? jsonAnswer(CUSTOMER);
  });
  return { fetch, requests, bodies };
}

/** A promise that nobody settles. */
export function never<TValue>(): Promise<TValue> {
  return new Promise(() => {});
}

/** Seen by a server. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A real HTTP server that remembers what it saw; it stops when the test ends. */
export async function serve(handler: (request: Seen, response: ServerResponse, count: number) => void) {
  const seen: Seen[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("error", () => {});
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const request = {
        method: incoming.method ?? "",
        url: incoming.url ?? "",
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString(),
      };
      seen.push(request);
      handler(request, outgoing, seen.length);
    });
  });
  const url = await listen(server);
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return { url, seen };
}

/**
 * A real TCP server that does with a connection, once a request's head is there, what the test
 * says.
 */
export async function serveSocket(onRequest: (socket: Socket, head: string, count: number) => void) {
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("data", (data) => {
      if (/^(GET|POST|PUT|PATCH|DELETE) /.test(data.toString())) onRequest(socket, data.toString(), ++count);
    });
  });
  const url = await listen(server);
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  );
  return { url, count: () => count };
}

/** The URL of a port where nobody listens. */
export async function deadURL(): Promise<string> {
  const server = createSocketServer();
  const url = await listen(server);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return url;
}

/** The error of a result that must be one. */
export function errorOf<TFailure>(
  result: { readonly ok: true } | { readonly ok: false; readonly error: TFailure },
) {
  if (result.ok) throw new Error(`expected an error, got ${JSON.stringify(result)}`);
  expect(result.error).toBeInstanceOf(Error);
  // biome-ignore lint/suspicious/noExplicitAny: tests look at fields of many kinds of error
  return result.error as TFailure & PolarError & Record<string, any>;
}

/** The value of a result that must have one. */
export function unwrap<TValue>(
  result: { readonly ok: true; readonly value: TValue } | { readonly ok: false; readonly error: unknown },
): TValue {
  if (!result.ok) throw result.error;
  return result.value;
}

const turn = setImmediate;

/** Lets everything that is ready to run do so. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 5; round++) await new Promise((done) => turn(done));
}

/** Fails a test of this file after which a promise was rejected and nobody looked. */
export function watchRejections(): void {
  const rejections: unknown[] = [];

  function note(reason: unknown) {
    return rejections.push(reason);
  }

  beforeAll(() => void process.on("unhandledRejection", note));
  afterEach(async () => {
    await settle();
    expect(rejections).toEqual([]);
  });
  afterAll(() => void process.off("unhandledRejection", note));
}

/** An abort controller that knows how many listeners its signal has. */
export function countingController() {
  const controller = new AbortController();
  const listeners = new Set<unknown>();
  const { signal } = controller;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = function (this: AbortSignal, ...args: Parameters<typeof addEventListener>) {
    listeners.add(args[1]);
    addEventListener.apply(signal, args);
  } as typeof addEventListener;
  signal.removeEventListener = function (this: AbortSignal, ...args: Parameters<typeof removeEventListener>) {
    listeners.delete(args[1]);
    removeEventListener.apply(signal, args);
  } as typeof removeEventListener;
  return { controller, signal, listeners };
}
