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
  const rule = ownField(fields, name);
  if (typeof rule !== "object") return rule;
  if (isBeside(rule)) return Object.hasOwn(holder, rule.beside) ? rule.conversion : undefined;
  const value = ownField(holder, rule.by);
  return typeof value === "string" ? ownField(rule.values, value) : undefined;
}

function ownField<TValue>(
  object: Readonly<Record<string, TValue>> | undefined,
  name: string,
): TValue | undefined {
  return object && Object.hasOwn(object, name) ? object[name] : undefined;
}

type RuleBeside = Extract<FieldRule, { readonly beside: string }>;

function isBeside(rule: Exclude<FieldRule, Conversion>): rule is RuleBeside {
  return Object.hasOwn(rule, "beside");
}
