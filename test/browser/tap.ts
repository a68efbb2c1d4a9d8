import { connect, createServer } from "node:net";

/** A port that passes all bytes on, and keeps those that it passed. */
export interface Tap {
  readonly port: number;
  /** All that went to whoever connected. */
  readonly received: () => Buffer;
  /** All that came from them. */
  readonly sent: () => Buffer;
  close(): void;
}

/** Opens a tap on a port of this machine. */
export async function openTap(target: number): Promise<Tap> {
  const received: Buffer[] = [];
  const sent: Buffer[] = [];
  const server = createServer((inner) => {
    const outer = connect(target, "127.0.0.1");
    for (const [from, to, kept] of [
      [inner, outer, sent],
      [outer, inner, received],
    ] as const) {
      from.on("data", (chunk: Buffer) => {
        kept.push(chunk);
        to.write(chunk);
      });
      from.on("error", () => to.destroy());
      from.on("close", () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The tap has no port.");
  return {
    port: address.port,
    received: () => Buffer.concat(received),
    sent: () => Buffer.concat(sent),
    close: () => server.close(),
  };
}
