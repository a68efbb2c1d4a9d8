/** The bytes of a base64 text in hexadecimal; undefined bytes of a malformed text are left out. */
export function hexOfBase64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  } catch {
    return "";
  }
}
