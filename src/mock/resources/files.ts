import type { FileRead } from "../api/answers.js";
import type { FileCreate, FilePatch } from "../api/requests.js";
import { newFile, presentFile, presentUpload, storedFile } from "../engine/files.js";
import { resourceNotFound } from "../http/ApiError.js";
import type { Call, HandlersOf } from "../http/Handler.js";
import { pageOf, type Resource, resource, targetOrganization } from "../http/resource.js";
import { filled } from "../kit/fields.js";
import type { FileRecord } from "../store/files.js";

export const files: Resource<FileRecord, FileRead> = resource({
  rows: (store) => store.files,
  present: ({ site }, row) => presentFile(row, site),
  filters: { ids: (row, wanted: readonly string[]) => wanted.includes(row.id) },
  order: [],
});

export const fileHandlers: HandlersOf<"files"> = {
  filesList: (call, { query }) => {
    const found = files.matching(call, query).filter((row) => row.stored !== null);
    return pageOf(call, found, query, (row) => presentFile(row, call.site));
  },
  filesCreate: (call, { body }) => presentUpload(call, call.store.files.put(create(call, body))),
  filesUploaded: (call, { path, body }) => {
    const row = files.find(call, path.id);
    if (row.upload_id !== body.id || row.path !== body.path) throw resourceNotFound();
    return files.put(call, { ...row, stored: row.stored ?? storedFile(call, row) });
  },
  filesUpdate: files.update((_, row, body: FilePatch) => ({ ...row, ...filled(body, "name", "version") })),
  filesDelete: files.remove(),
};

function create(call: Call, { upload, ...body }: FileCreate): FileRecord {
  const organization_id = targetOrganization(call, body.organization_id ?? null);
  const { name, mime_type, size, service } = body;
  const file = newFile(call, organization_id, { name, mime_type, size, service, parts: upload.parts });
  return { ...file, checksum_sha256_base64: body.checksum_sha256_base64 ?? null };
}
