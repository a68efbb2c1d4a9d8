import { readdirSync, readFileSync } from "node:fs";

/** A request that was sent to a running server, and what it answered. */
export interface Exchange {
  /** The place in the scenario; events count too. */
  readonly n: number;
  /** The name of the operation's function. */
  readonly op: string;
  /** Method, path and query, as in `GET /v1/customers/?limit=1`. */
  readonly call: string;
  /** Whose token was sent; an organization's where nothing is said. */
  readonly token?: "member" | "customer" | "user" | "none";
  /** The masked token of a member, a customer or a user. */
  readonly bearer?: string;
  /** How the token travelled; as a bearer where nothing is said. */
  readonly via?: "cookie";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly status: number;
  readonly answer?: unknown;
  /** The headers of the answer that matter. */
  readonly answerHeaders?: Readonly<Record<string, string>>;
}

/** Something that happened beside the API, such as a payment. */
export interface Happening {
  readonly n: number;
  readonly event: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export type Row = Exchange | Happening;

const FOLDER = new URL("./recordings/", import.meta.url);

/** The names of the recorded scenarios. */
export function recordingNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => name.slice(0, -".jsonl".length))
    .sort();
}

/** A scenario's rows, in order. */
export function readRecording(name: string): readonly Row[] {
  const text = readFileSync(new URL(`${name}.jsonl`, FOLDER), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

export function isExchange(row: Row): row is Exchange {
  return "op" in row;
}
