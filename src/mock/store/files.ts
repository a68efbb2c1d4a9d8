import type { DownloadableFileCreate, FileCreate } from "../api/requests.js";

/** A file, and where its upload stands. */
export interface FileRecord {
  readonly id: string;
  readonly created_at: string;
  readonly deleted_at: string | null;
  readonly organization_id: string;
  readonly name: string;
  readonly path: string;
  readonly mime_type: string;
  readonly size: number;
  readonly service: FileCreate["service"];
  readonly version: string | null;
  readonly checksum_sha256_base64: string | null;
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
