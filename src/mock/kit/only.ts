/** The fields of a row that have these names. */
export function only<TRow extends object, TName extends keyof TRow>(
  row: TRow,
  names: readonly TName[],
): Pick<TRow, TName> {
  // The names are keys of the row.
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<TRow, TName>;
}

/** The fields of a row that do not have these names. */
export function without<TRow extends object, TName extends keyof TRow>(
  row: TRow,
  ...names: readonly TName[]
): Omit<TRow, TName> {
  const rest = Object.entries(row).filter(([name]) => !names.some((each) => each === name));
  // Only the named fields were taken away.
  return Object.fromEntries(rest) as Omit<TRow, TName>;
}
