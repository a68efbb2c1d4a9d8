import type { Issue } from "../read/Outcome.js";
import type { Store } from "../store/Store.js";

interface Attachments {
  readonly medias?: readonly string[] | null | undefined;
  readonly attached_custom_fields?:
    | readonly { readonly custom_field_id: string; readonly required: boolean }[]
    | null
    | undefined;
}

/** What a product names that is not there: pictures that were uploaded, custom fields. */
export function attachmentIssues(store: Store, organizationId: string, sent: Attachments): readonly Issue[] {
  const type = "value_error";
  const medias = (sent.medias ?? []).flatMap((input, index) => {
    const file = store.files.get(input);
    const isThere =
      file?.organization_id === organizationId && file.deleted_at === null && file.stored !== null;
    if (isThere && file.service === "product_media") return [];
    return [
      { type, loc: ["body", "medias", index], msg: "File does not exist or is not yet uploaded.", input },
    ];
  });
  const fields = (sent.attached_custom_fields ?? []).flatMap(({ custom_field_id: input }, index) => {
    const field = store.customFields.get(input);
    if (field?.organization_id === organizationId && field.deleted_at === null) return [];
    return [
      { type, loc: ["body", "attached_custom_fields", index], msg: "Custom field does not exist.", input },
    ];
  });
  return [...medias, ...fields];
}
