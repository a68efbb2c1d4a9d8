import { type ClientRequest, type IncomingMessage, request } from "node:http";

/**
 * As much of an XMLHttpRequest as whatwg-fetch uses, over Node's HTTP: what React Native has in
 * native code.
 */
export class XMLHttpRequest {
  responseType = "";
  response: ArrayBuffer | undefined;
  status = 0;
  statusText = "";
  responseURL = "";
  readyState = 0;
  withCredentials = false;
  onload: (() => void) | undefined;
  onerror: (() => void) | undefined;
  onabort: (() => void) | undefined;
  ontimeout: (() => void) | undefined;
  onreadystatechange: (() => void) | undefined;

  readonly #headers: Record<string, string> = {};
  #method = "GET";
  #url = "";
  #sent: ClientRequest | undefined;
  #answer: IncomingMessage | undefined;
  #aborted = false;

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  getAllResponseHeaders(): string {
    return Object.entries(this.#answer?.headers ?? {})
      .map(([name, value]) => `${name}: ${String(value)}\r\n`)
      .join("");
  }

  send(body?: string | null): void {
    const sent = request(this.#url, { method: this.#method, headers: this.#headers, agent: false });
    this.#sent = sent;
    sent.on("error", () => this.#fail());
    sent.on("response", (answer) => this.#read(answer));
    sent.end(body ?? undefined);
  }

  abort(): void {
    this.#aborted = true;
    this.#sent?.destroy();
    this.onabort?.();
  }

  #fail(): void {
    if (!this.#aborted) this.onerror?.();
  }

  #read(answer: IncomingMessage): void {
    const chunks: Buffer[] = [];
    this.#answer = answer;
    answer.on("data", (chunk: Buffer) => chunks.push(chunk));
    answer.on("error", () => this.#fail());
    answer.on("end", () => {
      this.status = answer.statusCode ?? 0;
      this.statusText = answer.statusMessage ?? "";
      this.responseURL = this.#url;
      this.response = new Uint8Array(Buffer.concat(chunks)).buffer;
      this.readyState = 4;
      this.onreadystatechange?.();
      this.onload?.();
    });
  }
}
