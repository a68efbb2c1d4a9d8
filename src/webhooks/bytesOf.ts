import { fromText } from "./hmac.js";

/** The bytes of a raw body or a piece of one; undefined for what is neither text nor bytes. */
export function bytesOf(raw: unknown): Uint8Array | undefined {
  if (typeof raw === "string") return fromText(raw);
  if (ArrayBuffer.isView(raw)) return new Uint8Array(raw.buffer, raw.byteOffset, raw.byteLength);
  if (isArrayBuffer(raw)) return new Uint8Array(raw);
  return undefined;
}

/** Tells an `ArrayBuffer`, also one of another realm, as test runners make them. */
function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === "[object ArrayBuffer]";
}
