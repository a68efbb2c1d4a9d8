import type { Reply } from "../http/Reply.js";
import type { MockFault } from "./MockFault.js";

/** The words of the server for its plain error classes. */
const PLAIN_ERRORS: ReadonlyMap<number, readonly [error: string, detail: string]> = new Map([
  [400, ["BadRequest", "Bad request"]],
  [401, ["Unauthorized", "Unauthorized"]],
  [403, ["NotPermitted", "Not permitted"]],
  [404, ["ResourceNotFound", "Not found"]],
  [409, ["ResourceAlreadyExists", "Already exists"]],
  [410, ["ResourceUnavailable", "Unavailable"]],
  [500, ["InternalServerError", "Internal Server Error"]],
]);

/** The answer of a fault that stands in for the operation; undefined if it lets it happen. */
export function standIn(fault: MockFault): Reply | undefined {
  const { status, retryAfter, body } = fault;
  if (status === undefined && retryAfter === undefined && body === undefined) return undefined;
  const code = status ?? (retryAfter === undefined ? 200 : 429);
  return { status: code, ...content(code, body) };
}

function content(status: number, body: MockFault["body"]): Pick<Reply, "headers" | "body"> {
  const type = "application/json";
  if (typeof body === "string") {
    const json = /^\s*[{[]/.test(body);
    return { headers: { "content-type": json ? type : "text/plain; charset=utf-8" }, body };
  }
  const [error, detail] = PLAIN_ERRORS.get(status) ?? [];
  const value = body ?? (error === undefined ? undefined : { error, detail });
  return value === undefined
    ? { headers: {}, body: "" }
    : { headers: { "content-type": type }, body: JSON.stringify(value) };
}

/** Spoils an answer as the fault says. */
export function spoiled(reply: Reply, fault: MockFault): Reply {
  const headers = new Headers({ ...reply.headers });
  if (fault.retryAfter !== undefined) headers.set("retry-after", retryAfterText(fault.retryAfter));
  if (fault.contentType !== undefined) headers.set("content-type", fault.contentType);
  for (const [name, value] of Object.entries(fault.headers ?? {})) headers.set(name, value);
  const body = fault.brokenJson === true ? broken(reply.body) : reply.body;
  return { status: reply.status, headers: Object.fromEntries(headers), body };
}

function retryAfterText(value: number | Date | string): string {
  return value instanceof Date ? value.toUTCString() : String(value);
}

/** Half of an object's or a list's text is never JSON; an empty text becomes an opened list. */
function broken(body: string): string {
  return body.slice(0, Math.ceil(body.length / 2)) || '{"items":[';
}
