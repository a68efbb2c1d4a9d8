import type { Backend } from "../Backend.js";
import { isJsonObject } from "../read/object.js";
import { tablesOf } from "./Store.js";

const FORMAT = "polar-fn mock";
const VERSION = 1;

/** All that a mock remembers, as JSON can hold it. Made by `mock.snapshot()`. */
export interface MockSnapshot {
  readonly format: "polar-fn mock";
  readonly version: 1;
  readonly clock: {
    /** When the mock began, in ISO 8601. */
    readonly start: string;
    /** How far its clock was advanced, in milliseconds. */
    readonly ahead_ms: number;
  };
  /** The rows of each table, in their order. */
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/** What a mock holds. */
export function snapshotOf({ store, clock }: Backend): MockSnapshot {
  const tables = [...tablesOf(store)].map(([name, table]) => [name, table.where(() => true).map(packed)]);
  return {
    format: FORMAT,
    version: VERSION,
    clock: { start: clock.start, ahead_ms: clock.aheadMs },
    tables: Object.fromEntries(tables),
  };
}

/** Puts a snapshot in place of what a mock holds. It may come from a file, so it is checked. */
export function restore({ store, clock }: Backend, value: unknown): void {
  const known = tablesOf(store);
  const snapshot = checkedSnapshot(value);
  const unknown = Object.keys(snapshot.tables).find((name) => !known.has(name));
  if (unknown !== undefined) throw new TypeError(`The mock has no table ${unknown}.`);
  const rows = [...known.keys()].map((name) => [name, (snapshot.tables[name] ?? []).map(unpacked)] as const);
  for (const [name, unpackedRows] of rows) {
    const table = known.get(name);
    table?.clear();
    // The rows were packed from rows of this table; that is not checked any further.
    for (const row of unpackedRows) table?.put(row as { readonly id: string });
  }
  clock.reset();
  clock.start = snapshot.clock.start;
  clock.aheadMs = snapshot.clock.ahead_ms;
}

function checkedSnapshot(value: unknown): MockSnapshot {
  if (!isJsonObject(value) || value["format"] !== FORMAT) throw new TypeError("Not a snapshot of a mock.");
  const { version, clock, tables } = value;
  if (version !== VERSION) {
    throw new TypeError(`A snapshot of version ${JSON.stringify(version)}, where ${VERSION} was expected.`);
  }
  if (!isJsonObject(tables)) throw new TypeError("The snapshot's tables are not an object.");
  return { format: FORMAT, version: VERSION, clock: checkedClock(clock), tables: checkedTables(tables) };
}

function checkedClock(clock: unknown): MockSnapshot["clock"] {
  const { start, ahead_ms } = isJsonObject(clock) ? clock : {};
  if (typeof start !== "string" || Number.isNaN(Date.parse(start)) || typeof ahead_ms !== "number") {
    throw new TypeError("The snapshot's clock has no start or no ahead_ms.");
  }
  return { start, ahead_ms };
}

function checkedTables(tables: Readonly<Record<string, unknown>>): MockSnapshot["tables"] {
  const checked = Object.entries(tables).map(([name, rows]) => {
    if (!Array.isArray(rows)) throw new TypeError(`The snapshot's table ${name} is not a list.`);
    const bad = rows.findIndex((row) => !isJsonObject(row) || typeof row["id"] !== "string");
    if (bad !== -1) throw new TypeError(`Row ${bad} of the snapshot's table ${name} has no id.`);
    return [name, rows] as const;
  });
  return Object.fromEntries(checked);
}

/** A value as JSON holds it: objects with keys that mean something here, as pairs. */
function packed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(packed);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value);
  if (entries.some(([key]) => key.startsWith("$") || key === "__proto__")) return { $object: pairs(entries) };
  return Object.fromEntries(entries.map(([key, inner]) => [key, packed(inner)]));
}

function pairs(entries: readonly (readonly [unknown, unknown])[]): unknown {
  return entries.map(([key, value]) => [key, packed(value)]);
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (!isJsonObject(value)) return value;
  // A map is what older snapshots call metadata.
  const pairs = value["$object"] ?? value["$map"];
  if (Array.isArray(pairs)) return Object.fromEntries(unpackedPairs(pairs));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unpacked(inner)]));
}

function unpackedPairs(entries: readonly unknown[]): readonly [string, unknown][] {
  return entries.map((pair) => {
    if (!Array.isArray(pair) || pair.length !== 2) throw new TypeError("A pair of the snapshot is broken.");
    return [String(pair[0]), unpacked(pair[1])];
  });
}
