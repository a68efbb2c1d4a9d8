import type { FunctionPlan } from "../plan/Plan.js";
import type { Words } from "../words/Words.js";
import { doc } from "./doc.js";

/** The comment on a function: our words, then the facts. */
export function functionComment({ operation, errors }: FunctionPlan, words: Words): string {
  const { about = "", more = "" } = words.functions[operation.name] ?? {};
  const { method, path, scopes, deprecated } = operation;
  const source = `\`${method} ${path}\`.`;
  const facts = [
    scopes.length > 0 ? `${source} Scopes: ${scopes.map((scope) => `\`${scope}\``).join(" or ")}.` : source,
  ];
  if (errors.length > 0) {
    const names = errors.map(({ name, status }) => `\`${name}\` (${status})`);
    facts.push(`Errors of its own: ${names.join(", ")}.`);
  }
  return doc([about, more, facts.join("\n"), deprecated ? "@deprecated by the API." : ""]);
}
