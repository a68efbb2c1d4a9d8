import type { LoggedRequest } from "../LoggedRequest.js";
import type { Arrival } from "./Arrival.js";
import { printable } from "./printable.js";

interface Entry extends LoggedRequest {
  status: number | null;
}

/** Remembers what arrived, in order. */
export class RequestLog {
  readonly #entries: Entry[] = [];

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
    return entry;
  }

  clear(): void {
    this.#entries.length = 0;
  }
}
