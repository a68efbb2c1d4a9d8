import type { Conversion, FieldRule, Fields } from "./fields.js";

/**
 * What an endpoint's fields say of a name in the object around it; undefined where they say
 * nothing.
 */
export function ruleFor(
  fields: Fields | undefined,
  name: string,
  holder: Readonly<Record<string, unknown>>,
): Conversion | undefined {
  if (!fields || !Object.hasOwn(fields, name)) return undefined;
  const rule = fields[name];
  if (typeof rule !== "object") return rule;
  if (isBeside(rule)) return Object.hasOwn(holder, rule.beside) ? rule.conversion : undefined;
  const value = Object.hasOwn(holder, rule.by) && holder[rule.by];
  return typeof value === "string" && Object.hasOwn(rule.values, value) ? rule.values[value] : undefined;
}

type RuleBeside = Extract<FieldRule, { readonly beside: string }>;

function isBeside(rule: Exclude<FieldRule, Conversion>): rule is RuleBeside {
  return Object.hasOwn(rule, "beside");
}
