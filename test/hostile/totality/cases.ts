import * as fc from "fast-check";
import type { Combination } from "../support/cores.js";
import { combinations } from "../support/cores.js";
import { bodies, contentTypes, retryAfters, statuses } from "./answers.js";
import { type Call, calls } from "./calls.js";
import { hostileFetches } from "./fetches.js";
import type { Named } from "./Named.js";
import { hostileOptionSets, hostileOptions } from "./options.js";
import { hostileRequests } from "./requests.js";
import { oddValues } from "./throwables.js";

/** An answer that a server may give. */
export interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

/** One case: who calls what, and everything that is wrong about it. Undefined is good. */
export interface Case {
  readonly combination: Combination;
  readonly call: Call;
  readonly answers: readonly Answer[];
  readonly fetch?: Named<unknown> | undefined;
  readonly coreOption?: ReturnType<typeof hostileOptions>[number] | undefined;
  readonly callOption?: ReturnType<typeof hostileOptions>[number] | undefined;
  readonly coreOptions?: Named<unknown> | undefined;
  readonly callOptions?: Named<unknown> | undefined;
  readonly request?: Named<unknown> | undefined;
}

/** The parts of a case that can be made good again, to find what is to blame. */
export const PARTS = [
  "fetch",
  "coreOption",
  "callOption",
  "coreOptions",
  "callOptions",
  "request",
] as const satisfies readonly (keyof Case)[];

const answer: fc.Arbitrary<Answer> = fc.record({
  status: statuses,
  type: contentTypes,
  retryAfter: retryAfters,
  body: bodies,
});

/** An index once for every `weight` times that there is none. */
function rarely(weight: number): fc.Arbitrary<number | undefined> {
  return fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat() });
}

function pick<TValue>(list: readonly TValue[], at: number | undefined): TValue | undefined {
  return at === undefined ? undefined : list[at % list.length];
}

/** Any case, most of them with one to three things wrong. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    combination: fc.constantFrom(...combinations),
    call: fc.constantFrom(...calls),
    thrown: fc.constantFrom(...oddValues),
    answers: fc.array(answer, { minLength: 1, maxLength: 4 }),
    fetch: rarely(1),
    request: rarely(3),
    coreOption: rarely(3),
    callOption: rarely(3),
    coreOptions: rarely(30),
    callOptions: rarely(30),
  })
  .map(({ combination, call, thrown, answers, ...at }) => ({
    combination,
    call,
    answers,
    fetch: pick(hostileFetches(thrown), at.fetch),
    request: pick(hostileRequests(call.good, thrown), at.request),
    coreOption: pick(hostileOptions(thrown), at.coreOption),
    callOption: pick(hostileOptions(thrown), at.callOption),
    coreOptions: pick(hostileOptionSets(thrown), at.coreOptions),
    callOptions: pick(hostileOptionSets(thrown), at.callOptions),
  }));

/** A case in words. */
export function describeCase(one: Case): string {
  const wrong = PARTS.flatMap((part) => (one[part] ? [`${part} ${one[part].name}`] : []));
  const answers = one.answers.map(
    ({ status, type, retryAfter, body }) =>
      `${status} ${type}${retryAfter === undefined ? "" : ` after ${retryAfter}`} ${JSON.stringify(body.slice(0, 60))}`,
  );
  const told = one.fetch ? [] : [`answers ${answers.join(", ")}`];
  return [`${one.combination.name}: ${one.call.name}`, ...wrong, ...told].join(" | ");
}
