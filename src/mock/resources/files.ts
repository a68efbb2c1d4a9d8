import type { FileRead } from "../api/answers.js";
import type { FileCreate } from "../api/requests.js";
import { newFile, storedFile } from "../engine/newFile.js";
import { presentBenefitFile, presentFile, presentUpload } from "../engine/presentFile.js";
import { resourceNotFound } from "../http/ApiError.js";
import type { Call } from "../http/Call.js";
import type { Handlers } from "../http/Handler.js";
import { pageOf, type Resource, resource } from "../http/resource.js";
import { targetOrganization } from "../http/targetOrganization.js";
import type { FileRecord } from "../store/files.js";
import { benefits } from "./benefits.js";

export const files: Resource<FileRecord, FileRead> = resource({
  rows: (store) => store.files,
  organizationOf: (row) => row.organization_id,
  present: (_, row) => presentFile(row),
  filters: { ids: (row, wanted: readonly string[]) => wanted.includes(row.id) },
  order: ["created_at"],
});

export const fileHandlers: Handlers<
  "filesList" | "filesCreate" | "filesUploaded" | "filesUpdate" | "filesDelete" | "benefitsFiles"
> = {
  filesList: (call, { query }) => {
    const found = files
      .visible(call)
      .filter((row) => row.stored !== null && (query.ids?.includes(row.id) ?? true));
    const own = found.filter((row) => query.organization_id?.includes(row.organization_id) ?? true);
    return pageOf(call, own, query, presentFile);
  },
  filesCreate: (call, { body }) => presentUpload(call, call.store.files.put(create(call, body))),
  filesUploaded: (call, { path, body }) => {
    const row = files.find(call, path.id);
    if (row.upload_id !== body.id || row.path !== body.path) throw resourceNotFound();
    return files.put(call, { ...row, stored: row.stored ?? storedFile(call, row) });
  },
  filesUpdate: (call, { path, body }) => {
    const row = files.find(call, path.id);
    return files.put(call, { ...row, name: body.name ?? row.name, version: body.version ?? row.version });
  },
  filesDelete: files.remove(),
  benefitsFiles: (call, { path, query }) => {
    const benefit = benefits.find(call, path.id);
    if (benefit.type !== "downloadables") throw resourceNotFound();
    const { files: ids, archived } = benefit.properties;
    const found = call.store.files
      .all(ids)
      .filter((row) => row.deleted_at === null && row.stored !== null && archived[row.id] !== true);
    return pageOf(call, found, query, presentBenefitFile);
  },
};

function create(call: Call, { upload, ...body }: FileCreate): FileRecord {
  const organization_id = targetOrganization(call, body.organization_id ?? null);
  const { name, mime_type, size, service } = body;
  const file = newFile(call, organization_id, { name, mime_type, size, service, parts: upload.parts });
  return { ...file, checksum_sha256_base64: body.checksum_sha256_base64 ?? null };
}
