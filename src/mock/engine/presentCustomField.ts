import type { CustomField } from "../api/answers.js";
import type { CustomFieldRecord } from "../store/customFields.js";

/** The field as the API writes it. */
export function presentCustomField({ deleted_at: _, ...row }: CustomFieldRecord): CustomField {
  return row;
}
