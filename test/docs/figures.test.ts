import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chart } from "../../bench/figures/chart.js";
import { quoted } from "../../bench/figures/quoted.js";
import { quoting } from "../../bench/figures/quoting.js";
import { cellOf, tableOf } from "../../bench/figures/tableOf.js";

const ROOT = join(import.meta.dirname, "..", "..");

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

const FIGURES = read("docs/figures.md");

describe("the pages with figures, and the picture", () => {
  test.each([...quoting()])("%s has the figures of the pages that it takes them from", (file, text) => {
    expect(read(file), "npm run figures -- --write").toBe(text);
  });

  test("no page quotes a figure at the beginning of a line, where Markdown would take it for HTML", () => {
    expect([...quoting().values()].filter((text) => /^\s*<!-- figure/m.test(text))).toEqual([]);
  });

  test("the README fits one page", () => {
    expect(read("README.md").split("\n").length - 1).toBeLessThanOrEqual(150);
  });

  test("the picture has a bar for each client, as long as its figure says", () => {
    const bars = [...read("docs/figures.svg").matchAll(/<rect class="(?:ours|official)".* width="(\d+)"/g)];
    const lengths = bars.map(([, width]) => Number(width));
    const [sizes, speed] = [tableOf(FIGURES, "sizes"), tableOf(FIGURES, "speed")];
    const clients = [...sizes.keys()];
    const values = [
      clients.map((client) => Number(cellOf(sizes, client, "gzip -9, bytes"))),
      clients.map((client) => Number(cellOf(speed, client, "state, × bare `fetch`"))),
    ];
    const expected = values.flatMap((all) => all.map((value) => (value / Math.max(...all)) * 230));
    expect(lengths).toHaveLength(expected.length);
    for (const [index, length] of expected.entries())
      expect(Math.abs((lengths[index] ?? 0) - length)).toBeLessThanOrEqual(0.5);
  });

  test("the picture says in words what it shows, and has colors for light and dark", () => {
    const picture = read("docs/figures.svg");
    expect(picture).toContain(
      `official 1.0.1 ${cellOf(tableOf(FIGURES, "sizes"), "official 1.0.1", "gzip -9, bytes")}`,
    );
    expect(picture).toContain("@media (prefers-color-scheme: dark)");
  });
});

describe("a figure that is quoted", () => {
  const page = `<!-- sizes: npm run size -- --write -->

| program | bytes | target |
| --- | ---: | ---: |
| one call | 4860 | |

<!-- /sizes -->`;

  function quote(row: string, column: string): string {
    return `<!-- figure: docs/a.md: sizes / ${row} / ${column} -->0<!-- /figure --> bytes`;
  }

  test("is that of its page, and the text around it stays", () => {
    const text = quoted(quote("one call", "bytes"), () => page);
    expect(text).toBe(quote("one call", "bytes").replace("0", "4860"));
  });

  test("comes from docs/figures.md where no page is named", () => {
    const text = "<!-- figure: sizes / one call / bytes -->0<!-- /figure -->";
    const asked: string[] = [];
    quoted(text, (name) => {
      asked.push(name);
      return page;
    });
    expect(asked).toEqual(["docs/figures.md"]);
  });

  test("fails where the page does not have it, and says what there is", () => {
    expect(() => quoted(quote("two calls", "bytes"), () => page)).toThrow(
      'No row "two calls" among: one call',
    );
    expect(() => quoted(quote("one call", "kilobytes"), () => page)).toThrow(
      'No figure in column "kilobytes" among: program; bytes; target',
    );
    expect(() => quoted(quote("one call", "target"), () => page)).toThrow('No figure in column "target"');
    expect(() => quoted(quote("one call", "bytes"), () => "")).toThrow('The page has no table "sizes".');
  });

  test("shows in the picture, which fails as well where a client has none", () => {
    // The row of the table of speed, whatever was measured.
    const without = FIGURES.replace(/\| official 1\.0\.1 (?=\| \d+ \| \d+\.\d+ \| {2}\|)/, "| another ");
    expect(() => chart(without)).toThrow('No row "official 1.0.1"');
  });
});
