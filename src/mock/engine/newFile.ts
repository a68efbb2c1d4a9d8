import type { Backend } from "../Backend.js";
import { sha256 } from "../kit/sha256.js";
import { storedTimestamp } from "../kit/time.js";
import type { FileRecord } from "../store/files.js";

/** What a file is. */
type Said = Pick<FileRecord, "name" | "mime_type" | "size" | "service" | "parts">;

/** A file that is yet to be uploaded, and to be stored. */
export function newFile({ uuid, now }: Backend, organization_id: string, file: Said): FileRecord {
  const id = uuid();
  return {
    ...{ id, created_at: now(), deleted_at: null, organization_id, ...file },
    path: `${file.service}/${organization_id}/${id}/${file.name}`,
    ...{ version: null, checksum_sha256_base64: null, stored: null },
    upload_id: `upload_${uuid().replaceAll("-", "").slice(0, 16)}`,
  };
}

/** What the storage says of a file that was uploaded. */
export function storedFile({ uuid, now }: Backend, row: FileRecord): NonNullable<FileRecord["stored"]> {
  const etag = `"${sha256(row.id).slice(0, 32)}-${row.parts.length}"`;
  return { version: uuid(), etag, at: storedTimestamp(now().slice(0, 19).concat("Z")) };
}
