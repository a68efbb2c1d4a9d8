import type { CustomField, Order } from "../api/answers.js";
import type { Deletable } from "./records.js";

/** A question that checkouts ask. */
export type CustomFieldRecord = CustomField & Deletable;

/** What somebody answered, by the names of the fields. */
export type CustomFieldData = NonNullable<Order["custom_field_data"]>;
