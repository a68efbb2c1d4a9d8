import type { Backend } from "../Backend.js";
import { fail, type Issue, type Outcome, ok, type Reader } from "../read/Outcome.js";
import { isJsonObject } from "../read/object.js";
import { uuid4 } from "../read/uuid.js";
import { restore, snapshotOf } from "../store/snapshot.js";
import type { MockSeed } from "./MockSeed.js";
import type { SeedKind } from "./seedKind.js";
import { seedKinds } from "./seedKinds.js";

/** What was put in, as the API shows it, by the names of the lists. */
export type MockSeeded = Readonly<Record<string, readonly object[]>>;

type Refs = ReadonlyMap<string, string>;

/** A wrong field of a seed: the message says which, `issues` all of them. */
export class MockSeedError extends TypeError {
  override readonly name = "MockSeedError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ loc, msg }) => `${loc.join(".") || "the seed"}: ${msg}`).join("\n"));
    this.issues = issues;
  }
}

/** Checks all of a seed, and then puts all of it in, or nothing. */
export function seedAll(seed: MockSeed, backend: Backend, input: unknown): MockSeeded {
  const refs = refsOf(input, backend.uuid);
  if (!refs.ok) throw new MockSeedError(refs.issues);
  const kinds = seedKinds(linkReader(refs.value));
  const steps = readSteps(kinds, refs.value, input);
  if (!steps.ok) throw new MockSeedError(steps.issues);
  const before = snapshotOf(backend);
  try {
    return Object.fromEntries(steps.value.map((step) => [step.name, putAll(seed, step)]));
  } catch (error) {
    restore(backend, before);
    throw error;
  }
}

function putAll(seed: MockSeed, { name, puts }: Step): readonly object[] {
  return puts.map((put, index) => {
    try {
      return put(seed);
    } catch (error) {
      const msg = error instanceof Error ? error.message : String(error);
      throw new MockSeedError([{ type: "value_error", loc: [name, index], msg, input: null }]);
    }
  });
}

interface Step {
  readonly name: string;
  readonly puts: readonly ((seed: MockSeed) => object)[];
}

/** The lists of a seed in the order in which things need each other. */
function readSteps(kinds: readonly SeedKind[], refs: Refs, input: unknown): Outcome<readonly Step[]> {
  const sent = isJsonObject(input) ? input : {};
  const names = kinds.map(({ name }) => name);
  const issues: Issue[] = Object.keys(sent)
    .filter((name) => !names.includes(name))
    .map((name) => unknownList(name, names));
  const steps: Step[] = [];
  for (const { name, read } of kinds) {
    if (!Object.hasOwn(sent, name)) continue;
    const outcome = read(withIds(sent[name], refs), [name]);
    if (outcome.ok) steps.push({ name, puts: outcome.value });
    else issues.push(...outcome.issues);
  }
  return issues.length > 0 ? { ok: false, issues } : ok(steps);
}

function unknownList(name: string, names: readonly string[]): Issue {
  return {
    type: "extra_forbidden",
    loc: [name],
    msg: `Unknown; lists are ${names.join(", ")}.`,
    input: name,
  };
}

/** The IDs that refs stand for. */
function refsOf(input: unknown, uuid: () => string): Outcome<Refs> {
  if (!isJsonObject(input)) return fail("dict_type", [], "Input should be an object of lists", input);
  const refs = new Map<string, string>();
  for (const [name, rows] of Object.entries(input)) {
    for (const [index, row] of Array.isArray(rows) ? rows.entries() : []) {
      const ref: unknown = isJsonObject(row) ? row["ref"] : undefined;
      if (typeof ref !== "string") continue;
      const loc = [name, index, "ref"];
      if (refs.has(ref)) return fail("seed_ref", loc, "Another one has this ref", ref);
      const id: unknown = row["id"];
      refs.set(ref, typeof id === "string" ? id : uuid());
    }
  }
  return ok(refs);
}

/** Rows with a ref get the ID that it stands for. */
function withIds(rows: unknown, refs: Refs): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => {
    if (!isJsonObject(row)) return row;
    const id = typeof row["ref"] === "string" ? refs.get(row["ref"]) : undefined;
    return id === undefined ? row : { ...row, id };
  });
}

/** Reads an ID, or the ref of another thing. */
function linkReader(refs: Refs): Reader<string> {
  return (input, loc) => {
    const id = typeof input === "string" ? refs.get(input) : undefined;
    if (id !== undefined) return ok(id);
    const outcome = uuid4(input, loc);
    if (outcome.ok) return outcome;
    return fail("seed_link", loc, "Input should be an ID, or the ref of something in the seed", input);
  };
}
