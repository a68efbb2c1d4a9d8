import { createHmac, timingSafeEqual } from "node:crypto";

/*
 * A demonstration's session: the user's ID and a signature over it, in a cookie that scripts cannot
 * read. A real shop has a sign-in of its own here, with passwords or passkeys, sessions that end,
 * and a secret that outlives the process.
 */

function signatureOf(text: string, secret: string): string {
  return createHmac("sha256", secret).update(text).digest("base64url");
}

/** The cookie of a signed-in user. */
export function sessionCookie(user: string, secret: string): string {
  const text = encodeURIComponent(user);
  return `session=${text}.${signatureOf(text, secret)}; Path=/; HttpOnly; SameSite=Lax`;
}

/** The cookie that ends a session. */
export const NO_SESSION = "session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0";

/** Who is signed in, by a request's cookies; undefined where nobody is. */
export function userOf(cookies: string, secret: string): string | undefined {
  const [, text = "", signature = ""] = /(?:^|; )session=([^;.]+)\.([\w-]+)(?:;|$)/.exec(cookies) ?? [];
  const expected = Buffer.from(signatureOf(text, secret));
  const given = Buffer.from(signature);
  const isSigned = given.length === expected.length && timingSafeEqual(given, expected);
  return isSigned ? decodeURIComponent(text) : undefined;
}
