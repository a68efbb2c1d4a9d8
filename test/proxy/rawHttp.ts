import { connect } from "node:net";

/**
 * Sends bytes to a port of this machine and gives all that comes back until the connection ends.
 */
export function rawHttp(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let reply = "";
    const socket = connect(port, "127.0.0.1", () => {
      // Half-closed, so that a server that waits for more learns that nothing will come.
      socket.end(Buffer.from(bytes, "latin1"));
    });
    socket.on("data", (chunk) => {
      reply += chunk.toString("latin1");
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(reply));
  });
}
