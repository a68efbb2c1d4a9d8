import { isTold, wordsOf } from "./failures.js";
import type { OngoingCall } from "./OngoingCall.js";
import { invalid, stepError } from "./StepError.js";

/** An answer that has arrived, body included. */
interface Arrived {
  readonly response: Response;
  readonly body: string;
}

/** Sends a request and takes the answer with its body. */
export async function send(
  { endpoint, setup }: OngoingCall,
  url: string,
  init: RequestInit,
): Promise<Arrived> {
  try {
    const response = await (setup.options.fetch ?? fetch)(url, init);
    return { response, body: await (endpoint.readBody?.(response) ?? response.text()) };
  } catch (thrown) {
    if (isTold(thrown)) throw thrown;
    assertTaken(url, init);
    throw stepError("ConnectionError", wordsOf(thrown, "the connection failed"), { cause: thrown });
  }
}

/**
 * Throws what the platform says of a request that no `fetch` of its takes, such as an unknown
 * `mode`.
 */
function assertTaken(url: string, init: RequestInit): void {
  try {
    new Request(url, init);
  } catch (cause) {
    throw invalid("InvalidRequestError", ["options"], "what fetch takes", wordsOf(cause, "others"), {
      cause,
    });
  }
}
