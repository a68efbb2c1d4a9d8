import { sha256 } from "./sha256.js";

/** An ID of version 4 that belongs to another one. */
export function idFrom(id: string, what: string): string {
  const hex = sha256(`${id} ${what}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
