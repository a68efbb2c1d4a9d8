import { fromBase64 } from "../../webhooks/hmac.js";
import type { Backend } from "../Backend.js";
import { sha256 } from "../kit/sha256.js";
import type { Arrival } from "../server/Arrival.js";
import type { FileRecord } from "../store/files.js";

/** Where a file's path begins, after the bucket, as at Polar's storage. */
const PATH = /^\/polar-s3(?:-public)?\/(.+)$/;

/** An invoice or a receipt, for each of which a text stands: the mock writes no PDF. */
const DOCUMENT = /^\/polar-customer-(invoice|receipt)s\/.+$/;

/** Answers a request for a file's content or a document; undefined for any other. */
export type Storage = (arrival: Arrival) => Promise<Response> | undefined;

/** Makes the storage of a mock, which takes uploads in parts and gives files back. */
export function createStorage(backend: Backend): Storage {
  return (arrival) => {
    const document = DOCUMENT.exec(arrival.url.pathname)?.[1];
    if (document !== undefined)
      return Promise.resolve(new Response(`The ${document} that Polar would give.`));
    const path = PATH.exec(arrival.url.pathname)?.[1];
    return path === undefined ? undefined : Promise.resolve(answer(backend, arrival, path));
  };
}

function answer({ store }: Backend, arrival: Arrival, path: string): Response {
  const file = store.files.find((row) => encodeURI(row.path) === path || row.path === path);
  if (file === undefined || file.deleted_at !== null) return new Response("NoSuchKey", { status: 404 });
  if (arrival.method === "PUT") return put(store, file, arrival);
  return arrival.method === "GET" ? give(store, file) : new Response("MethodNotAllowed", { status: 405 });
}

function put({ fileParts }: Backend["store"], file: FileRecord, { url, bytes }: Arrival): Response {
  const before = fileParts.where(({ file_id }) => file_id === file.id);
  const next = file.parts.length === 1 ? 1 : before.length + 1;
  const number = Number(url.searchParams.get("partNumber") ?? next);
  const content_base64 = toBase64(bytes);
  fileParts.put({ id: `${file.id}/${number}`, file_id: file.id, number, content_base64 });
  return new Response(null, { status: 200, headers: { etag: `"${sha256(content_base64).slice(0, 32)}"` } });
}

function give({ fileParts }: Backend["store"], { id, name, mime_type }: FileRecord): Response {
  const parts = [...fileParts.where(({ file_id }) => file_id === id)];
  parts.sort((one, other) => one.number - other.number);
  const content = parts.map(({ content_base64 }) => fromBase64(content_base64));
  const headers = {
    "content-type": mime_type,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  };
  return new Response(new Blob(content), { headers });
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
