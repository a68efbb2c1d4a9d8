import type { BenefitDownloadableFile, FileDownload, FileRead, FileUpload } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { SITE_URL } from "../defaults.js";
import { hexOfBase64 } from "../kit/hexOfBase64.js";
import { sha256 } from "../kit/sha256.js";
import { periodLater, storedTimestamp } from "../kit/time.js";
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

/** Where files are put, and where public ones are found. */
const UPLOADS = "https://uploads.polar.sh";

/** What all views of a file have. */
export function fileBase(row: FileRecord): Omit<FileUpload, "upload" | "is_uploaded"> {
  const { id, organization_id, name, path, mime_type, size, version, service, checksum_sha256_base64 } = row;
  return {
    ...{ id, organization_id, name, path, mime_type, size, checksum_sha256_base64, version, service },
    storage_version: row.stored?.version ?? null,
    checksum_etag: row.stored?.etag ?? null,
    checksum_sha256_hex: checksum_sha256_base64 === null ? null : hexOfBase64(checksum_sha256_base64),
    last_modified_at: row.stored?.at ?? null,
    size_readable: readableSize(size),
  };
}

/** A new file with where its parts go. */
export function presentUpload({ now, site }: Backend, row: FileRecord): FileUpload {
  const expires_at = periodLater(now(), "hour", 1);
  const parts = row.parts.map((part) => ({
    ...part,
    checksum_sha256_base64: part.checksum_sha256_base64 ?? null,
    url: `${addressOf(site, row)}?signed${site.url === SITE_URL ? "" : `&partNumber=${part.number}`}`,
    expires_at,
    headers: checksumHeaders(part.checksum_sha256_base64 ?? null),
  }));
  return { ...fileBase(row), upload: { id: row.upload_id, path: row.path, parts }, is_uploaded: false };
}

function checksumHeaders(checksum: string | null): Readonly<Record<string, string>> {
  if (checksum === null) return {};
  return { "x-amz-checksum-sha256": checksum, "x-amz-sdk-checksum-algorithm": "SHA256" };
}

export function presentFile(row: FileRecord, site: Backend["site"] = { url: SITE_URL }): FileRead {
  const { service, created_at } = row;
  const base = { ...fileBase(row), is_uploaded: row.stored !== null, created_at };
  if (service === "downloadable") return { ...base, service, flagged_malicious_at: null };
  if (service === "support_case_attachment") return { ...base, service };
  return { ...base, service, public_url: addressOf(site, row) };
}

/** The file as a benefit lists it. */
export function presentBenefitFile(row: FileRecord): BenefitDownloadableFile {
  const { created_at } = row;
  return {
    ...{ ...fileBase(row), is_uploaded: row.stored !== null, created_at },
    ...{ service: "downloadable", flagged_malicious_at: null, downloads: 0, downloaders: 0 },
  };
}

/** Where files and documents come from and go to: the mock itself where that is served. */
export function storageURL({ url }: Backend["site"]): string {
  return url === SITE_URL ? UPLOADS : url;
}

function addressOf(site: Backend["site"], { service, path }: FileRecord): string {
  const isPublic = service === "product_media" || service === "organization_avatar";
  const bucket = isPublic ? "polar-s3-public" : "polar-s3";
  return `${storageURL(site)}/${bucket}/${site.url === SITE_URL ? path : encodeURI(path)}`;
}

/** As in `11.0 B` or `1.5 MB`. */
function readableSize(size: number): string {
  const units = ["B", "KB", "MB", "GB", "TB"];
  let rest = size;
  let unit = 0;
  while (rest >= 1024 && unit < units.length - 1) {
    rest /= 1024;
    unit += 1;
  }
  return `${rest.toFixed(1)} ${units[unit]}`;
}

/** The file with where a customer fetches it. */
export function presentDownload({ now, site }: Backend, row: FileRecord): FileDownload {
  const expires_at = periodLater(now(), "hour", 1);
  const url = `${addressOf(site, row)}?signed`;
  return { ...fileBase(row), is_uploaded: row.stored !== null, download: { url, headers: {}, expires_at } };
}
