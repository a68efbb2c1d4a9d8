import type { FieldRule, Fields } from "../../core/codec/fields.js";
import { quoteKey } from "./keys.js";

/** The rules for wire names as an object literal. */
export function fieldsText(fields: Fields): string {
  const entries = Object.entries(fields).map(([name, rule]) => `${quoteKey(name)}: ${ruleText(rule)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function ruleText(rule: FieldRule): string {
  if (typeof rule === "string") return JSON.stringify(rule);
  if ("beside" in rule)
    return `{ beside: ${JSON.stringify(rule.beside)}, conversion: ${JSON.stringify(rule.conversion)} }`;
  const values = Object.entries(rule.values).map(
    ([value, conversion]) => `${quoteKey(value)}: ${JSON.stringify(conversion)}`,
  );
  return `{ by: ${JSON.stringify(rule.by)}, values: { ${values.join(", ")} } }`;
}
