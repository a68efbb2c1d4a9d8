import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { anchorsOf, codeOf, linksOf, pages, prose, ROOT, read } from "./markdown.js";

/** A link that leads to a file of the repository. */
interface Link {
  readonly page: string;
  readonly file: string;
  /** Undefined where it leads to the whole file. */
  readonly anchor: string | undefined;
}

function isOutside(target: string): boolean {
  return /^[a-z]+:/.test(target);
}

function linkOf(page: string, target: string): Link {
  const [path = "", anchor] = target.split("#");
  return { page, file: path === "" ? page : posix.join(posix.dirname(page), path), anchor };
}

const links = pages.flatMap((page) =>
  linksOf(page)
    .filter((target) => !isOutside(target))
    .map((target) => linkOf(page, target)),
);

function shown({ page, file, anchor }: Link): string {
  return `${page}: ${file}${anchor === undefined ? "" : `#${anchor}`}`;
}

/** The pages that a reader of the README gets to by following links. */
function reachable(): ReadonlySet<string> {
  const reached = new Set(["README.md"]);
  // A set that is walked gives what is added meanwhile, too.
  for (const page of reached) for (const link of links) if (link.page === page) reached.add(link.file);
  return reached;
}

/** Pages about programs of their readers, which name files and commands of those. */
function isAboutOthers(page: string): boolean {
  return /^docs\/(migration|recipes)\//.test(page);
}

const own = pages.filter((page) => !isAboutOthers(page) && page !== "CHANGELOG.md");

describe("the pages of the documentation", () => {
  test("are there, and have links", () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(links.length).toBeGreaterThan(80);
  });

  test("lead only to files that are there", () => {
    expect(links.filter(({ file }) => !existsSync(join(ROOT, file))).map(shown)).toEqual([]);
  });

  test("lead only to headings that are there", () => {
    const anchored = links.filter(({ file, anchor }) => anchor !== undefined && file.endsWith(".md"));
    expect(anchored.length).toBeGreaterThan(20);
    const dead = anchored.filter(({ file, anchor = "" }) => !anchorsOf(file).includes(anchor));
    expect(dead.map(shown)).toEqual([]);
  });

  test("lead outside by https alone", () => {
    const outside = pages.flatMap(linksOf).filter(isOutside);
    expect(outside.filter((target) => !target.startsWith("https://"))).toEqual([]);
  });

  test("are all found from the README", () => {
    expect(pages.filter((page) => !reachable().has(page))).toEqual([]);
  });

  test("each have one title, which comes first", () => {
    const titles = pages.map((page) => [page, prose(page).match(/^# .+$/gm)?.length]);
    expect(titles.filter(([, count]) => count !== 1)).toEqual([]);
    expect(pages.filter((page) => !read(page).startsWith("# "))).toEqual([]);
  });

  test("name no file of the repository that is not there", () => {
    const room = /^(?:api|bench|codegen|core|docs|examples|funcs|models|packaging|src|test|\.ci)\/[\w./-]*$/;
    const named = own.flatMap((page) => codeOf(page).map((code) => ({ page, code })));
    const files = named.filter(({ code }) => room.test(code));
    expect(files.length).toBeGreaterThan(60);
    // A module may be named without the end of its file.
    const missing = files.filter(
      ({ code }) => ![code, `${code}.ts`].some((file) => existsSync(join(ROOT, file))),
    );
    expect(missing).toEqual([]);
  });

  test("say of each decision what was chosen, what against, what it costs, and what holds it", () => {
    const decisions = pages.filter((page) => page.startsWith("docs/decisions/"));
    const parts = ["**Chosen.** ", "**Against.** ", "**It costs.** ", "**Held by** "];
    expect(decisions.length).toBeGreaterThan(7);
    expect(decisions.filter((page) => !parts.every((part) => read(page).includes(`\n${part}`)))).toEqual([]);
  });

  test("name no command that is not there", () => {
    const { scripts } = JSON.parse(read("package.json")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = own.flatMap((page) =>
      [...read(page).matchAll(/\bnpm run (?:-s |--silent )?([\w:]+)/g)].map(([, script = ""]) => ({
        page,
        script,
      })),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(({ script }) => !Object.hasOwn(scripts, script))).toEqual([]);
  });
});

describe("anchors", () => {
  test("are those that GitHub makes of headings", () => {
    expect(anchorsOf("docs/full-and-lite.md")).toContain("ky-hooks-and-instances");
    expect(anchorsOf("docs/figures.md")).toContain("what-is-missed-and-why");
  });
});
