/** A table of a page: its rows by their first cell, and the cells of each by the column's head. */
export type Table = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads the table between the marks of its name: `<!-- sizes: … -->` and `<!-- /sizes -->`. */
export function tableOf(page: string, name: string): Table {
  const [, region] = new RegExp(`<!-- ${name}: [^]*?-->([^]*?)<!-- /${name} -->`).exec(page) ?? [];
  const [head, , ...rows] = (region ?? "").trim().split("\n").map(cellsOf);
  if (!head || rows.length === 0) throw new Error(`The page has no table "${name}".`);
  return new Map(
    rows.map((cells): [string, ReadonlyMap<string, string>] => [
      cells[0] ?? "",
      new Map(head.map((column, index): [string, string] => [column, cells[index] ?? ""])),
    ]),
  );
}

/** A cell of a table, or an error that says what there is instead. */
export function cellOf(table: Table, row: string, column: string): string {
  const cells = table.get(row);
  if (!cells) throw new Error(`No row "${row}" among: ${[...table.keys()].join("; ")}`);
  const cell = cells.get(column);
  if (!cell) throw new Error(`No figure in column "${column}" among: ${[...cells.keys()].join("; ")}`);
  return cell;
}

function cellsOf(line: string): readonly string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}
