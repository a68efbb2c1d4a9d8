import { localTime } from "./time.js";
import type { TimeZone } from "./timeZone.js";

/** The columns of an export, by name: what each is called, and what it says of a row. */
export type Columns<TName extends string, TRow> = Readonly<
  Record<TName, readonly [title: string, cell: (row: TRow) => string | null]>
>;

/** Rows as a CSV text of some of the columns, under their titles. */
export function csvText<TName extends string, TRow>(
  columns: Columns<TName, TRow>,
  names: readonly TName[],
  rows: readonly TRow[],
): string {
  const titles = names.map((name) => columns[name][0]);
  const lines = rows.map((row) => names.map((name) => columns[name][1](row)));
  return [titles, ...lines].map(csvRow).join("");
}

/** A row as Python's `csv` module writes it in its Excel dialect. */
export function csvRow(values: readonly (string | null)[]): string {
  return `${values.map(cell).join(",")}\r\n`;
}

function cell(value: string | null): string {
  if (value === null) return "";
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The file name of an export: what it holds, and the days that bound it. */
export function exportName(what: string, bounds: readonly (string | null)[], zone: TimeZone): string {
  const days = bounds.flatMap((bound) => (bound === null ? [] : localTime(bound, zone).slice(0, 10)));
  return `${["polar", what, ...days].join("-")}.csv`;
}

/** An amount of minor units in whole ones, as Python writes a float: 1000 is `10.0`. */
export function wholeUnits(amount: number): string {
  const text = String(amount / 100);
  return text.includes(".") ? text : `${text}.0`;
}
