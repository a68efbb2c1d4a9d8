import { MODULES } from "./serverRules.js";

/**
 * The import lines for the names in generated code that are defined in files written by hand:
 * types from all of it, values from the part that has any.
 */
export function importsFor(types: string, values: string): string {
  const typeWords = wordsOf(types + values);
  const valueWords = wordsOf(values);
  const lines = Object.entries(MODULES).map(([path, names]) => {
    const used = names.filter((name) => {
      const plain = name.replace("type ", "");
      return (name === plain ? valueWords : typeWords).has(plain);
    });
    return used.length === 0 ? "" : importLine(path, used);
  });
  return lines.join("");
}

function importLine(path: string, items: readonly string[]): string {
  const types = items.filter((item) => item.startsWith("type "));
  if (types.length < items.length) return `import { ${items.join(", ")} } from "${path}";\n`;
  const names = types.map((item) => item.replace("type ", ""));
  return `import type { ${names.join(", ")} } from "${path}";\n`;
}

/** The words of code outside of its texts, but for members of objects. */
function wordsOf(code: string): ReadonlySet<string> {
  return new Set(code.replace(/"[^"]*"/g, "").match(/(?<!\.)\b[A-Za-z]\w*\b(?!\??:)/g));
}
