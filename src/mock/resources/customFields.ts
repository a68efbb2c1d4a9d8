import type { CustomField } from "../api/answers.js";
import type { CustomFieldCreate, CustomFieldUpdate } from "../api/requests.js";
import { presentCustomField } from "../engine/customFieldData.js";
import { refuse } from "../http/ApiError.js";
import type { Call, HandlersOf } from "../http/Handler.js";
import { contains, newRow, type Resource, resource } from "../http/resource.js";
import { changed, filled } from "../kit/fields.js";
import type { CustomFieldRecord } from "../store/customFields.js";

/** Questions that checkouts ask. */
export const customFields: Resource<CustomFieldRecord, CustomField> = resource({
  rows: ({ customFields }) => customFields,
  present: (_, row) => presentCustomField(row),
  filters: {
    query: contains(
      (row) => row.name,
      (row) => row.slug,
    ),
  },
});

export const customFieldHandlers: HandlersOf<"customFields"> = {
  customFieldsList: customFields.list(),
  customFieldsGet: customFields.get(),
  customFieldsCreate: customFields.create(create),
  customFieldsUpdate: customFields.update(update),
  customFieldsDelete: customFields.remove(takeOff),
};

function create(call: Call, body: CustomFieldCreate): CustomFieldRecord {
  const row = newRow(call, body);
  refuseTakenSlug(call, row.organization_id, body.slug);
  return { ...body, ...row, deleted_at: null, metadata: body.metadata ?? {} };
}

function update(call: Call, row: CustomFieldRecord, body: CustomFieldUpdate): CustomFieldRecord {
  if (body.type !== row.type) {
    throw refuse("type", "The type of a custom field can't be changed.", body.type);
  }
  const slug = body.slug ?? row.slug;
  if (slug !== row.slug) refuseTakenSlug(call, row.organization_id, slug);
  const changes = filled(body, "slug", "name", "metadata", "properties");
  // The types were compared above, so the properties are those of the field's type.
  return changed(row, changes as Partial<CustomFieldRecord>, call.now());
}

function refuseTakenSlug(call: Call, organizationId: string, slug: string): void {
  const taken = customFields
    .visible(call)
    .some((row) => row.organization_id === organizationId && row.slug === slug);
  if (taken) throw refuse("slug", "Custom field with this slug already exists.", slug);
}

/** Products do not ask any more what is not there. */
function takeOff({ store }: Call, { id }: CustomFieldRecord): void {
  for (const product of store.products.where((row) =>
    row.custom_fields.some((each) => each.custom_field_id === id),
  )) {
    store.products.put({
      ...product,
      custom_fields: product.custom_fields
        .map((each, order) => ({ order, ...each }))
        .filter((each) => each.custom_field_id !== id),
    });
  }
}
