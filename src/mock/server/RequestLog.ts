import type { LoggedRequest } from "../LoggedRequest.js";
import type { Arrival } from "./Arrival.js";
import { printable } from "./printable.js";

interface Entry extends LoggedRequest {
  status: number | null;
}

/** How many requests are remembered: a mock may be served for long. */
const MOST = 1000;

/** Remembers what arrived last, in order. */
export class RequestLog {
  readonly #entries: Entry[] = [];
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get entries(): readonly LoggedRequest[] {
    return this.#entries;
  }

  add(arrival: Arrival, at: Date): Entry {
    const { method, url, headers, body } = arrival;
    const entry: Entry = printable({
      method,
      url: url.href,
      path: url.pathname,
      query: new URLSearchParams(url.search),
      headers: new Headers(headers),
      body,
      at,
      status: null,
    });
    if (this.#entries.push(entry) > MOST) this.#entries.shift();
    this.#onChange();
    return entry;
  }

  answered(entry: Entry, status: number): void {
    entry.status = status;
    this.#onChange();
  }

  clear(): void {
    this.#entries.length = 0;
    this.#onChange();
  }
}
