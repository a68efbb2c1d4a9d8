/*
 * Trims a recording of a running server to what the tests beside this file need:
 *
 *     npx tsx test/recorded/trim.ts <folder of the recording>
 *
 * An exchange stays where it shows something that none before it has shown (see `featuresOf`), and
 * of a list those items.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Operation } from "../../codegen/facts/Api.js";
import { conversionOf } from "../../core/codec/names.js";
import { facts } from "../facts/facts.js";
import type { Exchange } from "./Exchange.js";
import { featuresOf } from "./featuresOf.js";

/** A line of the recording. */
interface Line {
  readonly op: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query: string;
    readonly body?: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
}

/** Statuses that say that another path or method was asked for than any function asks for. */
const MISDIRECTED = [307, 405];

const operations = new Map(facts.operations.map((operation) => [operation.name, operation]));
const shown = new Set<string>();

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: npx tsx test/recorded/trim.ts <folder of the recording>");
const kept = new Map<string, string[]>();
for (const exchange of exchangesIn(folder)) {
  const operation = operations.get(exchange.op);
  if (!operation || operation.method !== exchange.method || MISDIRECTED.includes(exchange.status)) continue;
  const trimmed = trim(exchange);
  if (trimmed) linesOf(operation).push(JSON.stringify(trimmed));
}
const out = join(import.meta.dirname, "exchanges");
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
for (const [resource, lines] of kept) writeFileSync(join(out, `${resource}.jsonl`), `${lines.join("\n")}\n`);

/** The lines of the operation's resource. */
function linesOf({ tags: [resource = "other"] }: Operation): string[] {
  const lines = kept.get(resource) ?? [];
  kept.set(resource, lines);
  return lines;
}

function* exchangesIn(root: string): Generator<Exchange> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  for (const file of files.filter((name) => name.endsWith(".jsonl"))) {
    const lines = readFileSync(join(root, file), "utf8").trim().split("\n");
    for (const line of lines) {
      const read = JSON.parse(masked(line)) as Partial<Line> & Pick<Line, "op">;
      if (read.request && read.response) yield exchangeOf(read as Line);
    }
  }
}

/** No token, no secret and no address of the machine is kept, not even a made-up one. */
function masked(line: string): string {
  return line
    .replace(/\b(polar_[a-z]+_|whsec_|[a-z]+_secret_)\w{8,}/g, "$1recorded")
    .replace(/https?:\/\/(127\.0\.0\.1|localhost)(:\d+)?/g, "https://example.com")
    .replace(/127\.0\.0\.1|localhost/g, "example.com");
}

function exchangeOf({ op, request, response }: Line): Exchange {
  const type = response.headers["content-type"];
  const { body } = response;
  return {
    op,
    method: request.method,
    path: request.path,
    query: request.query.replace(/^\?/, ""),
    ...(request.body === undefined || request.body === null ? {} : { sent: request.body }),
    status: response.status,
    ...(type === undefined ? {} : { type }),
    ...(body === undefined || body === null || body === "" ? {} : { answer: body }),
  };
}

/** An exchange with what is new in it; undefined where nothing is. */
function trim(exchange: Exchange): Exchange | undefined {
  const { op, path, query, sent, status, answer } = exchange;
  const before = shown.size;
  const names = [...new URLSearchParams(query)].map(([name, text]) => `${name}=${/^-?\d+$/.test(text)}`);
  shown.add(`${op} ${status} ${names.sort().join("&")} ${path.includes("%")}`);
  note(featuresOf(sent, `${op} ${status < 300} sent`, ""));
  const trimmed = pruned(answer, `${op} ${status}`, "");
  if (shown.size === before) return undefined;
  return answer === undefined ? exchange : { ...exchange, answer: trimmed };
}

function note(features: Iterable<string>): void {
  for (const feature of features) shown.add(feature);
}

/** A part of an answer: of lists of objects the first, and those that show something new. */
function pruned(value: unknown, path: string, name: string): unknown {
  // Faults of one request belong together.
  if (typeof value !== "object" || value === null || name === "detail" || isList(value, "other")) {
    note(featuresOf(value, path, name));
    return value;
  }
  if (isList(value, "objects")) {
    const items = value.map((item) => {
      const before = shown.size;
      return { item: pruned(item, `${path}[]`, name), isNew: shown.size > before };
    });
    const some = items.some(({ isNew }) => isNew) ? items.filter(({ isNew }) => isNew) : items.slice(0, 1);
    return some.map(({ item }) => item);
  }
  if (conversionOf(name) === "keep") {
    note([`${path}=map`]);
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, pruned(held, `${path}.${key}`, key)]),
  );
}

function isList(value: unknown, of: "objects" | "other"): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  const holdsObjects = value.some(
    (item) => typeof item === "object" && item !== null && !Array.isArray(item),
  );
  return holdsObjects === (of === "objects");
}
