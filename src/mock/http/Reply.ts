import { DATE_FIELDS } from "../api/dateFields.js";

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

/**
 * JSON as the API writes it. Maps become objects, and the date-times of the API's own fields lose a
 * fraction that is zero; what lies in a map is the caller's and stays as it is.
 */
export function jsonText(value: unknown): string {
  const free = new WeakSet<object>();

  function replaced(this: unknown, key: string, inner: unknown): unknown {
    if (inner instanceof Map) {
      const entries: object = Object.fromEntries(inner);
      free.add(entries);
      return entries;
    }
    const isDate = typeof inner === "string" && DATE_FIELDS.has(key) && inner.endsWith(".000000Z");
    return isDate && !free.has(Object(this)) ? inner.replace(".000000Z", "Z") : inner;
  }

  return JSON.stringify(value, replaced);
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
