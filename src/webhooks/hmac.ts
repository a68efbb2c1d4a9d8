/** How deliveries are signed, in the words of WebCrypto. */
export const HMAC = { name: "HMAC", hash: "SHA-256" } as const;

type Bytes = Uint8Array<ArrayBuffer>;

export const fromText = (text: string): Bytes => new TextEncoder().encode(text);

export const fromBase64 = (text: string): Bytes =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
