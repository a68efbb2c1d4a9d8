import type { CustomField } from "../api/answers.js";
import type { CustomFieldRecord } from "../store/customFields.js";

export function presentCustomField({ deleted_at: _, ...row }: CustomFieldRecord): CustomField {
  return row;
}
