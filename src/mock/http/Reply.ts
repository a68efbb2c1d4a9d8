/** An answer before it becomes a `Response`. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for an answer without a body. */
  readonly body: string;
}

export function json(value: unknown, status = 200): Reply {
  return {
    status,
    headers: { "content-type": "application/json", ...NO_STORE },
    body: JSON.stringify(value),
  };
}

export function noContent(): Reply {
  return { status: 204, headers: NO_STORE, body: "" };
}

export function csv(body: string, fileName: string): Reply {
  return {
    status: 200,
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${fileName}"`,
      ...NO_STORE,
    },
    body,
  };
}

const NO_STORE: Readonly<Record<string, string>> = { "cache-control": "private, no-store" };
