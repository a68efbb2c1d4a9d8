/** The fields of a row that have these names. */
export function only<TRow extends object, TName extends keyof TRow>(
  row: TRow,
  names: readonly TName[],
): Pick<TRow, TName> {
  // The names are keys of the row.
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<TRow, TName>;
}
