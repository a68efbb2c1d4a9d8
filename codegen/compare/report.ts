import type { Change, Comparison } from "./Change.js";

const SIGNS = { added: "+", removed: "-", changed: "~" } as const;

/** A comparison as a person reads it: what was added (+), removed (-) and changed (~). */
export function report({ api, operations, schemas, webhooks }: Comparison): string {
  const sections = [
    sectionOf("The API", api),
    sectionOf("Operations", operations.flatMap(linesOf)),
    sectionOf("Schemas", schemas.flatMap(linesOf)),
    sectionOf("Webhooks", webhooks.flatMap(linesOf)),
  ].filter((section) => section !== "");
  return sections.length > 0 ? sections.join("\n\n") : "Nothing changed.";
}

function sectionOf(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`)].join("\n") : "";
}

function linesOf({ verb, name, details }: Change): readonly string[] {
  const sign = SIGNS[verb];
  if (verb !== "changed") return [[`${sign} ${name}`, ...details].join(": ")];
  return [`${sign} ${name}`, ...details.map((detail) => `    ${detail}`)];
}
