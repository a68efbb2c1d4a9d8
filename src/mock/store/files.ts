import type { FileUpload } from "../api/answers.js";
import type { DownloadableFileCreate } from "../api/requests.js";
import type { Deletable, Stored } from "./records.js";

/** What follows from where the upload of a file stands. */
export type OfUpload =
  | "storage_version"
  | "checksum_etag"
  | "checksum_sha256_hex"
  | "last_modified_at"
  | "upload"
  | "is_uploaded"
  | "size_readable";

/** A file, and where its upload stands. */
export interface FileRecord extends Stored<FileUpload, OfUpload>, Deletable {
  readonly created_at: string;
  readonly upload_id: string;
  readonly parts: DownloadableFileCreate["upload"]["parts"];
  /** What the storage said of the whole; null until it has the file. */
  readonly stored: { readonly version: string; readonly etag: string; readonly at: string } | null;
}

/** A part of a file's content that was uploaded. */
export interface FilePartRecord {
  readonly id: string;
  readonly file_id: string;
  readonly number: number;
  readonly content_base64: string;
}

/** What a customer may download. */
export interface DownloadableRecord {
  readonly id: string;
  readonly benefit_id: string;
  readonly customer_id: string;
  readonly file_id: string;
}
