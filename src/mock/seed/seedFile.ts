import type { FileUpload } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { sha256 } from "../kit/sha256.js";
import type { FileRecord } from "../store/files.js";
import { seededBase } from "./seeded.js";

/** A file to put into the mock: a text to download that was uploaded, unless told otherwise. */
export type MockFileSeed = Partial<
  Pick<FileUpload, "id" | "organization_id" | "name" | "mime_type" | "size" | "service" | "version">
> & { readonly created_at?: string };

export function seedFile(backend: Backend, seed: MockFileSeed): FileRecord {
  const { id, created_at } = seededBase(backend, seed);
  const { name = "file.txt", service = "downloadable", size = 11 } = seed;
  const organization_id = seed.organization_id ?? backend.organizationId;
  return backend.store.files.put({
    ...{ id, created_at, deleted_at: null, organization_id, name, size, service },
    path: `${service}/${organization_id}/${id}/${name}`,
    mime_type: seed.mime_type ?? "text/plain",
    version: seed.version ?? null,
    checksum_sha256_base64: null,
    upload_id: `upload_${id.slice(0, 8)}`,
    parts: [{ number: 1, chunk_start: 0, chunk_end: size }],
    stored: { version: backend.uuid(), etag: `"${sha256(id).slice(0, 32)}-1"`, at: created_at },
  });
}
