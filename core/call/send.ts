import { PolarError } from "../PolarError.js";
import type { Failure } from "../Result.js";
import type { Call } from "./Call.js";
import { errorAt, isOf, issueError, oneLine, wordsOf } from "./failures.js";

/** An answer that has arrived, body included. */
interface Arrived {
  readonly ok: true;
  readonly response: Response;
  readonly body: string;
}

/** Sends a request and takes the answer with its body. It never rejects. */
export async function send(
  call: Call,
  url: string,
  init: RequestInit,
): Promise<Arrived | Failure<PolarError>> {
  const { endpoint, setup } = call;
  try {
    const response = await (setup.options.fetch ?? fetch)(url, init);
    const body = await (endpoint.readBody?.(response) ?? response.text());
    return { ok: true, response, body };
  } catch (thrown) {
    return { ok: false, error: sendError(call, url, init, thrown) };
  }
}

function sendError({ endpoint }: Call, url: string, init: RequestInit, thrown: unknown): PolarError {
  // Code of the caller's around `fetch` says so itself, such as a logger that failed.
  if (isOf(PolarError, thrown) && thrown.name === "UnexpectedClientError") return thrown;
  const refused = refusedBy(url, init);
  if (refused)
    return issueError(endpoint, "InvalidRequestError", ["options"], "options for fetch", refused, {
      cause: thrown,
    });
  return errorAt(endpoint, "ConnectionError", wordsOf(thrown) || "the connection failed", { cause: thrown });
}

/** What the platform says of a request that it would not take; undefined where it takes it. */
function refusedBy(url: string, init: RequestInit): string | undefined {
  try {
    new Request(url, init);
    return undefined;
  } catch (thrown) {
    return oneLine(`${thrown}`);
  }
}
