import type { BenefitDownloadableFile, FileDownload, FileRead, FileUpload } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { SITE_URL } from "../defaults.js";
import { hexOfBase64 } from "../kit/hexOfBase64.js";
import { periodLater } from "../kit/time.js";
import type { FileRecord } from "../store/files.js";

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
    url: site.url === SITE_URL ? signedURL(site, row) : `${signedURL(site, row)}&partNumber=${part.number}`,
    expires_at,
    headers: checksumHeaders(part.checksum_sha256_base64 ?? null),
  }));
  return { ...fileBase(row), upload: { id: row.upload_id, path: row.path, parts }, is_uploaded: false };
}

function checksumHeaders(checksum: string | null): Readonly<Record<string, string>> {
  if (checksum === null) return {};
  return { "x-amz-checksum-sha256": checksum, "x-amz-sdk-checksum-algorithm": "SHA256" };
}

export function presentFile(row: FileRecord): FileRead {
  const { service, created_at } = row;
  const base = { ...fileBase(row), is_uploaded: row.stored !== null, created_at };
  if (service === "downloadable") return { ...base, service, flagged_malicious_at: null };
  if (service === "support_case_attachment") return { ...base, service };
  return { ...base, service, public_url: addressOf(row) };
}

/** The file as a benefit lists it. */
export function presentBenefitFile(row: FileRecord): BenefitDownloadableFile {
  const { created_at } = row;
  return {
    ...{ ...fileBase(row), is_uploaded: row.stored !== null, created_at },
    ...{ service: "downloadable", flagged_malicious_at: null, downloads: 0, downloaders: 0 },
  };
}

function addressOf({ service, path }: FileRecord): string {
  const isPublic = service === "product_media" || service === "organization_avatar";
  return `${UPLOADS}/${isPublic ? "polar-s3-public" : "polar-s3"}/${path}`;
}

/** Where a file's content goes and comes from: to the mock itself where that is served. */
function signedURL({ url }: Backend["site"], row: FileRecord): string {
  if (url === SITE_URL) return `${addressOf(row)}?signed`;
  return `${url}/polar-s3/${encodeURI(row.path)}?signed`;
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
  const url = signedURL(site, row);
  return { ...fileBase(row), is_uploaded: row.stored !== null, download: { url, headers: {}, expires_at } };
}
