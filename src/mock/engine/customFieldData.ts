import type { CustomField } from "../api/answers.js";
import { polarRequestValidationError } from "../http/ApiError.js";
import { boolean } from "../read/boolean.js";
import { literal, literalOf } from "../read/literal.js";
import { integer } from "../read/number.js";
import { type Issue, mapped, type Reader } from "../read/Outcome.js";
import { text } from "../read/text.js";
import { date } from "../read/time.js";
import type { CustomFieldData, CustomFieldRecord } from "../store/customFields.js";
import type { ProductRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

type Sent = Readonly<Record<string, unknown>>;
type Value = string | number | boolean;

/**
 * What was answered to the questions of a product, of which others are dropped; a 422 for what is
 * no answer. Questions that must be answered have to be when the checkout is confirmed.
 */
export function customFieldData(
  store: Store,
  product: ProductRecord,
  sent: Sent,
  isConfirmed: boolean,
): CustomFieldData {
  const issues: Issue[] = [];
  const answers: [string, Value][] = [];
  for (const { custom_field_id, required } of product.custom_fields) {
    const field = store.customFields.get(custom_field_id);
    if (field === undefined) continue;
    const loc = ["body", "custom_field_data", field.slug];
    const value = Object.hasOwn(sent, field.slug) ? (sent[field.slug] ?? null) : null;
    if (value === null) {
      if (required && isConfirmed) issues.push({ type: "missing", loc, msg: "Field required", input: sent });
      continue;
    }
    const outcome = readerOf(field, required)(value, loc);
    if (outcome.ok) answers.push([field.slug, outcome.value]);
    else issues.push(...outcome.issues.map(({ ctx: _, ...issue }) => issue));
  }
  if (issues.length > 0) throw polarRequestValidationError(issues);
  return Object.fromEntries(answers);
}

function readerOf(field: CustomFieldRecord, isRequired: boolean): Reader<Value> {
  switch (field.type) {
    case "text": {
      const { min_length: min, max_length: max } = field.properties;
      return text({ ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) });
    }
    case "number": {
      const { ge, le } = field.properties;
      return integer({ ...(ge === undefined ? {} : { ge }), ...(le === undefined ? {} : { le }) });
    }
    case "date":
      return mapped(date, (day) => `${day}T00:00:00`);
    case "checkbox":
      return isRequired ? literal(true) : boolean;
    case "select":
      return literalOf(field.properties.options.map(({ value }) => value));
  }
}

export function presentCustomField({ deleted_at: _, ...row }: CustomFieldRecord): CustomField {
  return row;
}
