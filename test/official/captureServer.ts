import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** A request as it arrived. */
export interface Captured {
  readonly method: string;
  /** The path, percent-encoded as it was sent, without the query. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What to answer. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface CaptureServer {
  readonly url: string;
  /** Answers with these from now on, the last one for good; gives what arrives from now on. */
  play(answers: readonly Answer[]): readonly Captured[];
  close(): Promise<void>;
}

/** A server on loopback that writes down what it is asked and says what it is told. */
export async function captureServer(): Promise<CaptureServer> {
  let captured: Captured[] = [];
  let answers: readonly Answer[] = [];
  const server = createServer((incoming, outgoing) => {
    void capture(incoming).then((request) => {
      const answer = answers[Math.min(captured.length, answers.length - 1)] ?? { status: 500 };
      captured.push(request);
      send(outgoing, answer);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    play(next) {
      answers = next;
      captured = [];
      return captured;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function capture(incoming: IncomingMessage): Promise<Captured> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const [path = "", ...query] = (incoming.url ?? "").split("?");
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = `${value}`;
  return {
    method: incoming.method ?? "",
    path,
    query: [...new URLSearchParams(query.join("?"))],
    headers,
    body: Buffer.concat(chunks).toString(),
  };
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, headers).end(body);
}
