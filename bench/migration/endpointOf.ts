/** A function of 1.0.1 that calls an endpoint. */
export type Callee = (...args: never[]) => unknown;

/** The names of the parameters of a function of 1.0.1, the options of the request left out. */
export function parametersOf(callee: unknown): readonly string[] {
  const [, list = ""] = /^async (?:function\* ?)?\(([^)]*)\)/.exec(String(callee)) ?? [];
  return list.split(", ").slice(0, -1);
}

/** For a parameter of the path its place in the path; an empty query, an empty body. */
function argumentFor(parameter: string): string | object {
  if (parameter === "query" || parameter === "body") return {};
  return `{${parameter.replace(/_path$/, "")}}`;
}

/** Begins a call, of which nothing is wanted but the request. */
async function begin(callee: (...args: readonly unknown[]) => unknown): Promise<void> {
  const called: unknown = callee(...parametersOf(callee).map(argumentFor));
  // A generator calls when it is first asked.
  if (typeof called === "object" && called !== null && "next" in called) {
    await (called as AsyncGenerator).next();
  } else await called;
}

/**
 * The endpoint that a function of 1.0.1 calls: `GET /v1/customers/{id}`. The call ends at a `fetch`
 * that sends nothing.
 */
export async function endpointOf(callee: Callee): Promise<string> {
  const platform = globalThis.fetch;
  let endpoint: string | undefined;
  globalThis.fetch = (url, init) => {
    endpoint = `${init?.method} ${decodeURIComponent(new URL(String(url)).pathname)}`;
    return Promise.reject(new Error("Nothing is sent."));
  };
  try {
    await begin(callee as (...args: readonly unknown[]) => unknown).catch(() => undefined);
  } finally {
    globalThis.fetch = platform;
  }
  if (endpoint === undefined) throw new Error(`This calls no endpoint: ${String(callee).slice(0, 80)}`);
  return endpoint;
}
