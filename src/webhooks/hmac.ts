/** How deliveries are signed, in the words of WebCrypto. */
export const HMAC = { name: "HMAC", hash: "SHA-256" } as const;

/** Bytes in memory of their own. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of a text in UTF-8. */
export function fromText(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** The bytes that a text is the base64 of; throws where it is not base64. */
export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
