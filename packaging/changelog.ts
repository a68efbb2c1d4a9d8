/*
 * CHANGELOG.md has a section for each version, the newest first: `## 0.2.0 (2026-12-01)`. What is
 * not released yet stands under `## Unreleased`.
 */

const UNRELEASED = "## Unreleased";

/** The text under a heading that begins so, up to the next; undefined where there is none. */
function sectionOf(changelog: string, heading: string): string | undefined {
  const lines = changelog.split("\n");
  const start = lines.findIndex((line) => line === heading || line.startsWith(`${heading} `));
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith("## "));
  return (end < 0 ? rest : rest.slice(0, end)).join("\n").trim();
}

/** What a version changes; undefined where the changelog does not say. */
export function notesOf(changelog: string, version: string): string | undefined {
  return sectionOf(changelog, `## ${version}`) || undefined;
}

/** What is not released yet; empty if nothing is. */
export function unreleasedIn(changelog: string): string {
  return sectionOf(changelog, UNRELEASED) ?? "";
}

/** The changelog once a version is released on a day: what was not released before is its. */
export function releaseIn(changelog: string, version: string, day: string): string {
  if (unreleasedIn(changelog) === "") throw new Error("CHANGELOG.md: nothing under Unreleased");
  if (notesOf(changelog, version) !== undefined)
    throw new Error(`CHANGELOG.md: ${version} is released already`);
  return changelog.replace(`${UNRELEASED}\n`, `${UNRELEASED}\n\n## ${version} (${day})\n`);
}

/**
 * The changelog as a package of a version has it: to its users nothing in it is unreleased. Where
 * the version is not released yet, it is what will be.
 */
export function publishedChangelog(changelog: string, version: string): string {
  if (unreleasedIn(changelog) !== "" && notesOf(changelog, version) === undefined)
    return changelog.replace(UNRELEASED, `## ${version}`);
  const [head = "", rest = ""] = changelog.split(UNRELEASED);
  const next = rest.indexOf("\n## ");
  return next < 0 ? changelog : `${head.trimEnd()}\n${rest.slice(next)}`;
}
