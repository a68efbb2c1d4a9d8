import { createMockPolar } from "../../../src/mock/createMockPolar.js";
import type { MockPolar } from "../../../src/mock/MockPolar.js";
import type { MockOrganizationSeed } from "../../../src/mock/seed/MockSeeds.js";
import { NEWER_OPERATIONS } from "./accepted.js";
import { differences } from "./compare.js";
import { happen } from "./happen.js";
import { Names } from "./Names.js";
import { type Exchange, isExchange, type Row } from "./Recording.js";

const ORGANIZATION_TOKEN = "polar_oat_replay";
const USER_TOKEN = "polar_pat_replay";

/** What became of one recorded exchange. */
export interface Replayed {
  readonly n: number;
  readonly op: string;
  readonly call: string;
  /** None where the mock answers as was recorded. */
  readonly differences: readonly string[];
}

/** What the mock answered to a recorded request. */
export interface ReplayedAnswer {
  readonly op: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Sends a scenario's requests to a new mock, in order, and compares the answers, which can be
 * looked at, too.
 */
export async function replay(
  rows: readonly Row[],
  look?: (answer: ReplayedAnswer) => void,
): Promise<readonly Replayed[]> {
  const clock = new RecordedClock(rows);
  const mock = createMockPolar({
    ...organizationOf(rows),
    now: () => clock.now(),
    automaticPayments: false,
    sendWebhook: ({ url }) =>
      Promise.resolve(new Response("ok", { status: url.endsWith("-fail") ? 500 : 202 })),
    tokens: { [ORGANIZATION_TOKEN]: {}, [USER_TOKEN]: { kind: "user" } },
  });
  mock.seed.organization(organizationSeed(rows));
  const names = new Names();
  const results: Replayed[] = [];
  for (const row of rows) {
    if (!isExchange(row)) await happen(mock, row, names);
    else if (isFact(row)) {
      clock.reach(row);
      await mock.clock.advance(0);
      results.push(await replayOne(mock, row, names, look));
    }
  }
  return results;
}

/** The server's own faults, and what it did not have yet, say nothing of the API. */
function isFact({ op, call, status }: Exchange): boolean {
  // What counted the events there knew only those without a parent.
  if (op === "eventTypesList" && !call.includes("root_events=true")) return false;
  return status < 500 && !(status === 405 && NEWER_OPERATIONS.has(op));
}

async function replayOne(
  mock: MockPolar,
  row: Exchange,
  names: Names,
  look?: (answer: ReplayedAnswer) => void,
): Promise<Replayed> {
  names.op = row.op;
  const response = await send(mock, row, names);
  const found = [...statusDifferences(row, response), ...headerDifferences(row, response, names)];
  const text = await response.text();
  look?.({ op: row.op, status: response.status, headers: response.headers, text });
  const answer = parsed(text);
  if (response.status === row.status) found.push(...differences(row.answer ?? null, answer ?? null, names));
  else found.push(`answered ${text.slice(0, 300)}`);
  return { n: row.n, op: row.op, call: row.call, differences: found };
}

function send(mock: MockPolar, row: Exchange, names: Names): Promise<Response> {
  const [method = "", target = ""] = row.call.split(" ");
  const headers = new Headers({ accept: "application/json", ...row.headers });
  const token = tokenOf(row, names);
  if (token !== undefined && row.via === "cookie") headers.set("cookie", `polar_session=${token}`);
  else if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
  const body = typeof row.body === "string" ? row.body : JSON.stringify(row.body);
  if (body !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
  return mock.fetch(`https://api.polar.sh${names.translate(target)}`, {
    method,
    headers,
    redirect: "manual",
    ...(body === undefined ? {} : { body: names.translate(body) }),
  });
}

function tokenOf(row: Exchange, names: Names): string | undefined {
  if (row.token === "none") return undefined;
  if (row.token === undefined) return ORGANIZATION_TOKEN;
  if (row.bearer === undefined) return USER_TOKEN;
  const token = names.translate(row.bearer);
  return token === row.bearer && row.token === "user" ? USER_TOKEN : token;
}

function statusDifferences(row: Exchange, response: Response): string[] {
  return response.status === row.status ? [] : [`status: ${response.status}, recorded ${row.status}`];
}

function headerDifferences(row: Exchange, response: Response, names: Names): string[] {
  return Object.entries(row.answerHeaders ?? {})
    .filter(([name, value]) => !names.equal(inOrder(value), inOrder(response.headers.get(name) ?? "")))
    .map(([name, value]) => `${name}: ${response.headers.get(name)}, recorded ${value}`);
}

/** The server names scopes in no order. */
function inOrder(header: string): string {
  return header.replace(/(?<= scope=")[^"]*/, (scopes) => scopes.split(" ").sort().join(" "));
}

/** What the recorded organization is called, which no run has in common with another. */
function organizationSeed(rows: readonly Row[]): MockOrganizationSeed {
  const { organizationId = "" } = organizationOf(rows);
  const text = JSON.stringify(rows);
  const start = text.search(
    new RegExp(`"created_at":"[^"]+","modified_at":[^,]+,"id":"${organizationId}","name"`),
  );
  if (start === -1) {
    const slug = new RegExp(`"id":"${organizationId}","slug":"([^"]+)"`).exec(text)?.[1];
    return slug === undefined ? {} : { slug, email: `${slug}@example.com` };
  }
  const shown = text.slice(start, start + 1000);

  function field(name: string): string | undefined {
    return new RegExp(`"${name}":"([^"]+)"`).exec(shown)?.[1];
  }

  const [created_at, name, slug] = [field("created_at"), field("name"), field("slug")];
  return {
    ...(created_at === undefined ? {} : { created_at, modified_at: created_at }),
    ...(name === undefined ? {} : { name }),
    ...(slug === undefined ? {} : { slug, email: `${slug}@example.com` }),
  };
}

/** The mock's own organization has the recorded one's ID. */
function organizationOf(rows: readonly Row[]): { readonly organizationId?: string } {
  const first = rows[0];
  const made = first !== undefined && !isExchange(first) ? first.details?.["organization_id"] : undefined;
  const said = made ?? /"organization_id":"([0-9a-f-]{36})"/.exec(JSON.stringify(rows))?.[1];
  return typeof said === "string" ? { organizationId: said } : {};
}

/** A clock that goes on a little with each look at it, and forward to when a row was recorded. */
class RecordedClock {
  #time: number;

  constructor(rows: readonly Row[]) {
    const start = /"created_at":"([^"]+)"/.exec(JSON.stringify(rows))?.[1];
    this.#time = Date.parse(start ?? "2026-11-27T14:00:00Z");
  }

  now(): Date {
    this.#time += 2;
    return new Date(this.#time);
  }

  /** Goes to the time of the newest thing that an answer tells of. */
  reach({ answer }: Exchange): void {
    const text = JSON.stringify(answer ?? null);
    for (const [, time = ""] of text.matchAll(/"(?:created_at|modified_at)":"([^"]+)"/g)) {
      const recorded = Date.parse(time);
      if (recorded - this.#time < AN_HOUR) this.#time = Math.max(this.#time, recorded);
    }
  }
}

const AN_HOUR = 60 * 60_000;

function parsed(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
