import type { CustomFieldCreate } from "../api/requests.js";
import type { Metadata } from "../read/metadata.js";

/** Each kind of a custom field with its properties. */
type Kind<TCreate = CustomFieldCreate> = TCreate extends {
  readonly type: infer TType;
  readonly properties: infer TProperties;
}
  ? { readonly type: TType; readonly properties: TProperties }
  : never;

/** A question that checkouts ask. */
export type CustomFieldRecord = Kind & {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly deleted_at: string | null;
  readonly organization_id: string;
  readonly metadata: Metadata;
  readonly slug: string;
  readonly name: string;
};
