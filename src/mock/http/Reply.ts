import { DATE_FIELDS } from "../api/dateFields.js";
import { wireTimestamp } from "../kit/time.js";

/** An answer before it becomes a `Response`. */
export class Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for an answer without a body. */
  readonly body: string;

  constructor(status: number, headers: Readonly<Record<string, string>>, body: string) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }
}

const NO_STORE: Readonly<Record<string, string>> = { "cache-control": "private, no-store" };

/** An answer in JSON. */
export function json(value: unknown, status = 200): Reply {
  const headers = { "content-type": "application/json", ...NO_STORE };
  return new Reply(status, headers, jsonText(value));
}

/** Fields that hold the caller's own keys and values. */
const FREE: readonly string[] = ["metadata", "customer_metadata", "benefit_metadata", "meta", "conditions"];

/**
 * JSON as the API writes it: the date-times of the API's own fields lose a fraction that is zero;
 * what the caller keeps in a free-form map stays as it is.
 */
export function jsonText(value: unknown): string {
  const free = new WeakSet<object>();

  function replaced(this: unknown, key: string, inner: unknown): unknown {
    if (FREE.includes(key) && typeof inner === "object" && inner !== null) free.add(inner);
    if (typeof inner !== "string" || !DATE_FIELDS.has(key) || free.has(Object(this))) return inner;
    return wireTimestamp(inner);
  }

  return JSON.stringify(value, replaced);
}

/** What an answer would say of a value, as whoever reads its JSON gets it. */
export function shown<T>(value: T): T {
  // An answer's type is that of its JSON.
  return JSON.parse(jsonText(value)) as T;
}

export function noContent(status = 204): Reply {
  return new Reply(status, NO_STORE, "");
}

export function csv(body: string, fileName: string): Reply {
  const headers = {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${fileName}"`,
    ...NO_STORE,
  };
  return new Reply(200, headers, body);
}
