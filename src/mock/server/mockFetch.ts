import { ConnectionCutError } from "../faults/ConnectionCutError.js";
import { type Arrival, arrive } from "./Arrival.js";

/** Headers that must not follow a redirect to another origin. */
const SECRETS: readonly string[] = ["authorization", "cookie", "proxy-authorization"];
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const MAX_REDIRECTS = 20;

/** A `fetch` whose every request ends in `respond`, with fetch's own manners around it. */
export function mockFetch(respond: (arrival: Arrival) => Promise<Response>): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    let arrival = await arrive(request);
    for (let redirects = 0; ; redirects += 1) {
      const response = await connected(respond(arrival));
      const location = response.headers.get("location");
      const followed = REDIRECTS.includes(response.status) && request.redirect !== "manual";
      if (!followed || location === null) return from(response, arrival.url, redirects > 0);
      if (request.redirect === "error") throw failure(new Error("unexpected redirect"));
      if (redirects >= MAX_REDIRECTS) throw failure(new Error("redirect count exceeded"));
      await response.body?.cancel();
      arrival = redirected(arrival, response.status, new URL(location, arrival.url));
    }
  };
}

/** A cut connection is a TypeError to whoever called fetch. */
async function connected(response: Promise<Response>): Promise<Response> {
  try {
    return await response;
  } catch (error) {
    if (!(error instanceof ConnectionCutError)) throw error;
    throw failure(Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" }));
  }
}

function failure(cause: Error): TypeError {
  return new TypeError("fetch failed", { cause });
}

function redirected(arrival: Arrival, status: number, url: URL): Arrival {
  const headers = new Headers(arrival.headers);
  if (url.origin !== arrival.url.origin) for (const name of SECRETS) headers.delete(name);
  // Only 307 and 308 promise to keep the method; the others turn into a GET as browsers have it.
  const becomesGet =
    (status === 303 && arrival.method !== "GET" && arrival.method !== "HEAD") ||
    ((status === 301 || status === 302) && arrival.method === "POST");
  if (!becomesGet) return { ...arrival, url, headers };
  for (const name of ["content-type", "content-length"]) headers.delete(name);
  return { ...arrival, method: "GET", body: "", bytes: new Uint8Array(), url, headers };
}

/** A response that was made by hand knows no URL; one from fetch does. */
function from(response: Response, url: URL, redirected: boolean): Response {
  return Object.defineProperties(response, {
    url: { value: url.href, configurable: true },
    redirected: { value: redirected, configurable: true },
  });
}
