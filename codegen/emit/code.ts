/** A name that code imports from a module. */
export interface Use {
  readonly name: string;
  /** The module's path, or the name of its package. */
  readonly from: string;
  readonly isType: boolean;
}

/** A piece of TypeScript, with what it needs. */
export interface Code {
  readonly text: string;
  readonly uses: readonly Use[];
  /** Whether it is a schema that admits more than its type says, on purpose. */
  readonly isWider: boolean;
}

/**
 * Code as a template: pieces of code inside keep what they need, a list of them is joined by
 * commas.
 */
export function code(
  strings: TemplateStringsArray,
  ...parts: readonly (string | Code | readonly Code[])[]
): Code {
  const pieces = parts.flatMap((part) => (typeof part === "string" ? [] : part));
  const texts = parts.map((part) => {
    if (typeof part === "string") return part;
    return "text" in part ? part.text : part.map(({ text }) => text).join(", ");
  });
  return {
    text: String.raw({ raw: strings }, ...texts),
    uses: pieces.flatMap(({ uses }) => uses),
    isWider: pieces.some(({ isWider }) => isWider),
  };
}

/** Pieces of code with something else than commas between them. */
export function joined(pieces: readonly Code[], separator: string): Code {
  return { ...code`${pieces}`, text: pieces.map(({ text }) => text).join(separator) };
}

/** Pieces of code without those that are written as an earlier one. */
export function distinct(pieces: readonly Code[]): readonly Code[] {
  return pieces.filter(({ text }, index) => pieces.findIndex((other) => other.text === text) === index);
}

/** A value that is imported. */
export function imported(name: string, from: string): Code {
  return { text: name, uses: [{ name, from, isType: false }], isWider: false };
}

/** A type that is imported. */
export function importedType(name: string, from: string): Code {
  return { text: name, uses: [{ name, from, isType: true }], isWider: false };
}

/** The import lines for what code uses, but for what comes from the module `own` itself. */
export function importLines(uses: readonly Use[], own?: string): string {
  const files = new Map<string, Use[]>();
  for (const use of uses) {
    if (use.from !== own) files.set(use.from, [...(files.get(use.from) ?? []), use]);
  }
  return [...files]
    .map(([from, names]) => importLine(from, names))
    .sort()
    .join("\n");
}

function importLine(from: string, uses: readonly Use[]): string {
  if (from === "valibot") return 'import * as v from "valibot";';
  const types = namesOf(uses.filter(({ isType }) => isType));
  const values = namesOf(uses.filter(({ isType }) => !isType));
  if (values.length === 0) return `import type { ${types.join(", ")} } from "${from}";`;
  return `import { ${[...types.map((type) => `type ${type}`), ...values].join(", ")} } from "${from}";`;
}

function namesOf(uses: readonly Use[]): readonly string[] {
  return [...new Set(uses.map(({ name }) => name))].sort();
}
