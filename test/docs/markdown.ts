import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT: string = join(import.meta.dirname, "..", "..");

export function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** All pages that people read, as paths from the root. */
export const pages: readonly string[] = [
  ...["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "FUNCTIONS.md", "api/README.md"],
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** A page without its blocks of code. */
export function prose(page: string): string {
  return read(page).replace(/^```.*?^```$/gms, "");
}

/** Where the links and pictures of a page lead, as they are written. */
export function linksOf(page: string): readonly string[] {
  const text = prose(page).replace(/`[^`\n]*`/g, "code");
  const links = [...text.matchAll(/\]\(([^()\s]+)\)/g), ...text.matchAll(/(?:href|src)="([^"]+)"/g)];
  return links.map(([, target = ""]) => target);
}

/** What a page has in `code` within its text. */
export function codeOf(page: string): readonly string[] {
  return [...prose(page).matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

/** The anchors that GitHub makes of a page's headings. */
export function anchorsOf(page: string): readonly string[] {
  const counts = new Map<string, number>();
  return [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => {
    const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const anchor = text.replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}
