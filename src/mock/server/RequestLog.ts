import type { LoggedRequest } from "../LoggedRequest.js";
import type { Arrival } from "./Arrival.js";
import { printable } from "./printable.js";

interface Entry extends LoggedRequest {
  status: number | null;
}

/** Remembers what arrived, in order. */
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
    this.#entries.push(entry);
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
