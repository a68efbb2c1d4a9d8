import type { Issue } from "../read/Outcome.js";

interface Attachments {
  readonly medias: readonly string[] | null | undefined;
  readonly attached_custom_fields: readonly { readonly custom_field_id: string }[] | null | undefined;
}

/** The mock has no files and no custom fields, so whatever a product names is missing. */
export function attachmentIssues({ medias, attached_custom_fields: fields }: Attachments): readonly Issue[] {
  const type = "value_error";
  return [
    ...(medias ?? []).map((input, index) => {
      const msg = "File does not exist or is not yet uploaded.";
      return { type, loc: ["body", "medias", index], msg, input };
    }),
    ...(fields ?? []).map(({ custom_field_id: input }, index) => {
      const msg = "Custom field does not exist.";
      return { type, loc: ["body", "attached_custom_fields", index], msg, input };
    }),
  ];
}
