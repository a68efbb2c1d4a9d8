import type { PolarError } from "polar-fn/lite/core";
import type { Combination, Core } from "../support/cores.js";
import type { Answer, Case } from "./cases.js";

const TIMEOUT = 15;
/**
 * How long a call may take, in waits one after the other: a machine that is busy delays them all.
 */
const WAITS = 40;
const WAIT_MS = 100;

/** Errors that any call may come to. */
const CLIENT_ERRORS = [
  "SDKError",
  "ConnectionError",
  "RequestTimeoutError",
  "RequestAbortedError",
  "InvalidRequestError",
  "SDKValidationError",
  "ResponseValidationError",
  "UnexpectedClientError",
];

function responseOf({ status, type, retryAfter, body }: Answer): Response {
  const headers = new Headers();
  if (type !== undefined) headers.set("content-type", type);
  if (retryAfter !== undefined) headers.set("retry-after", retryAfter);
  const empty = [204, 205, 304].includes(status);
  return new Response(empty ? null : body, { status, headers });
}

function answering(answers: readonly Answer[]): () => Promise<Response> {
  let count = 0;
  return async () => responseOf(answers[Math.min(count++, answers.length - 1)] as Answer);
}

/** What never ends by itself must not meet a limit that is wrong. */
function bounded(one: Case): object {
  const options = [one.coreOption, one.callOption];
  const endless = one.fetch?.endless || options.some((option) => option?.endless);
  const limits = ["timeoutMs", "retryConfig", "retries"];
  if (endless && one.coreOptions) return { timeoutMs: TIMEOUT };
  return endless && options.some((option) => option && limits.includes(option.key))
    ? { timeoutMs: TIMEOUT }
    : {};
}

function coreOf(one: Case): Core {
  const { combination, coreOption, coreOptions } = one;
  const fetch = one.fetch ? one.fetch.make() : answering(one.answers);
  const good = { fetch, timeoutMs: TIMEOUT, accessToken: "token" };
  const odd = coreOption ? { [coreOption.key]: coreOption.make() } : {};
  const options = coreOptions ? coreOptions.make() : { ...good, ...odd, ...bounded(one) };
  return combination.make(options as Parameters<Combination["make"]>[0]);
}

function optionsOf(one: Case): unknown {
  if (one.callOptions) return one.callOptions.make();
  return one.callOption ? { [one.callOption.key]: one.callOption.make(), ...bounded(one) } : undefined;
}

/** What is wrong with a result, or with one in a list of them; undefined where all is well. */
function wrongWith(result: unknown): string | undefined {
  if (Array.isArray(result)) return result.map(wrongWith).find((wrong) => wrong !== undefined);
  if (typeof result !== "object" || result === null) return `is no result: ${typeof result}`;
  const { ok, error, headers } = result as { ok?: unknown; error?: PolarError; headers?: unknown };
  if (ok === true && headers !== undefined && typeof headers !== "object") return "has odd headers";
  if (ok === true) return "value" in result ? undefined : "has no value";
  if (ok !== false) return "says neither ok nor not";
  if (!(error instanceof Error)) return "has an error that is none";
  return wrongWithError(error);
}

function wrongWithError(error: PolarError): string | undefined {
  const { name, message } = error;
  if (typeof name !== "string") return "has an error whose name is no text";
  const documented = ["ResourceNotFound", "HTTPValidationError", "NotPermitted"];
  if (![...CLIENT_ERRORS, ...documented].includes(name)) return `has an error named ${name}`;
  if (typeof message !== "string" || message === "") return `has a ${name} without a message`;
  if (/[\r\n\u2028]/.test(message)) return `has a ${name} whose message has several lines`;
  if (message.length > 5_000) return `has a ${name} whose message has ${message.length} characters`;
  const written = JSON.parse(JSON.stringify(error)) as { name?: unknown; message?: unknown };
  if (written.name !== name || written.message !== message) return `has a ${name} that JSON does not show`;
  return undefined;
}

const HANGS = "does not come to an end";

function wait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, WAIT_MS));
}

/** A text for anything that was thrown, which may not let itself be looked at. */
export function textOf(thrown: unknown): string {
  try {
    return thrown instanceof Error
      ? `${thrown.message} ${thrown.stack?.split("\n")[1]?.trim()}`
      : typeof thrown;
  } catch {
    return "something that cannot be looked at";
  }
}

/** Makes one call, and tells what is wrong with what came of it; undefined where all is well. */
export async function attempt(one: Case): Promise<string | undefined> {
  let core: Core;
  try {
    core = coreOf(one);
  } catch (thrown) {
    // Options that cannot be read may be refused when the core is made.
    return one.coreOptions ? undefined : `no core can be made: ${textOf(thrown)}`;
  }
  const request = one.request ? one.request.make() : one.call.good;
  const options = optionsOf(one);
  let call: PromiseLike<unknown>;
  try {
    call = one.call.run(one.combination.functions, core, request as never, options as never);
  } catch (thrown) {
    return `throws: ${textOf(thrown)}`;
  }
  let wrong: string | undefined = HANGS;
  const end = call
    .then(wrongWith, (thrown) => `rejects: ${textOf(thrown)}`)
    .then((told) => {
      wrong = told;
    });
  for (let waits = 0; waits < WAITS && wrong === HANGS; waits++) await Promise.race([end, wait()]);
  return wrong;
}
