import { MODULES } from "./serverRules.js";

/**
 * The import lines for the names in generated code that are defined in files written by hand:
 * types from all of it, values from the part that has any.
 */
export function importsFor(types: string, values: string): string {
  const typeWords = wordsOf(types + values);
  const valueWords = wordsOf(values);
  const byModule = new Map<string, string[]>();
  for (const [name, module] of Object.entries(MODULES)) {
    const path = module.replace("type ", "");
    const isValue = module === path;
    const item = isValue ? name : `type ${name}`;
    if ((isValue ? valueWords : typeWords).has(name))
      byModule.set(path, [...(byModule.get(path) ?? []), item]);
  }
  return [...byModule].map(([path, items]) => importLine(path, items)).join("");
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
