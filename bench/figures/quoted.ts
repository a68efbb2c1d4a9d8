import { cellOf, tableOf } from "./tableOf.js";

/** The page of a figure whose quote names no other. */
const FIGURES = "docs/figures.md";

/** What stands around a figure that is quoted: page, table, row and column of where it is from. */
const QUOTE = /(<!-- figure: (?:(\S+): )?(.+?) \/ (.+?) \/ (.+?) -->)[^<]*(<!-- \/figure -->)/g;

/**
 * A text with the figures that it quotes as their pages have them. It says of each where it is
 * from: `<!-- figure: sizes / official 1.0.1 / gzip -9, bytes -->1508<!-- /figure -->`.
 */
export function quoted(text: string, read: (page: string) => string): string {
  return text.replaceAll(
    QUOTE,
    (_, before: string, page: string | undefined, table: string, row: string, column: string, after) =>
      before + cellOf(tableOf(read(page ?? FIGURES), table), row, column) + after,
  );
}
