/** What `fetch` was given, as plain data. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** What else `fetch` would read from its `init`, inherited or not. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** The members of the standard's RequestInit, and what Node's `fetch` reads beside them. */
export const MEMBERS = [
  "cache",
  "credentials",
  "dispatcher",
  "duplex",
  "integrity",
  "keepalive",
  "mode",
  "priority",
  "redirect",
  "referrer",
  "referrerPolicy",
  "window",
] as const;

type Init = RequestInit & { readonly [TMember in (typeof MEMBERS)[number]]?: unknown };

/** Reads a `fetch` call's arguments as `fetch` does: inherited members count. */
export async function read(url: string, init: RequestInit): Promise<Sent> {
  const { method = "GET", body } = init;
  const rest: Record<string, unknown> = {};
  for (const member of MEMBERS) {
    const value = (init as Init)[member];
    if (value !== undefined) rest[member] = value;
  }
  return {
    url,
    method,
    headers: Object.fromEntries(new Headers(init.headers)),
    body: typeof body === "string" ? body : body == null ? undefined : await new Response(body).text(),
    rest: { ...rest, aborted: init.signal?.aborted ?? false },
  };
}

/**
 * A `fetch` that notes what it was given, and gives one answer after the other, the last again and
 * again.
 */
export function recorder(...answers: readonly (Response | (() => Response | Promise<Response>))[]) {
  const sent: Sent[] = [];
  async function fetch(url: string, init: RequestInit): Promise<Response> {
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push(await read(url, init));
    if (typeof answer === "function") return answer();
    if (answer === undefined) throw new Error("This fetch has no answers.");
    return answer.clone();
  }
  return { fetch, sent };
}

/** The query of the first request. */
export function searchOf([sent]: readonly Sent[]): string {
  return sent ? new URL(sent.url).search : "nothing was sent";
}
