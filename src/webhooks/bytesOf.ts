import { type Bytes, fromText } from "./hmac.js";

/**
 * A copy of the bytes of a raw body or a piece of one; undefined for what is neither text nor
 * bytes. It is a copy so that what was verified stays what is decoded.
 */
export function bytesOf(raw: unknown): Bytes | undefined {
  if (typeof raw === "string") return fromText(raw);
  if (ArrayBuffer.isView(raw)) return new Uint8Array(raw.buffer, raw.byteOffset, raw.byteLength).slice();
  if (isArrayBuffer(raw)) return new Uint8Array(raw).slice();
  return undefined;
}

/** Tells an `ArrayBuffer`, also one of another realm, as test runners make them. */
function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === "[object ArrayBuffer]";
}
