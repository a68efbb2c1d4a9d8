/**
 * What the mock's handler throws where a connection is to be cut. A server that uses the handler
 * should close the socket without an answer.
 */
export class ConnectionCutError extends Error {
  override readonly name = "ConnectionCutError";

  constructor() {
    super("The connection was cut by a fault of the mock.");
  }
}
