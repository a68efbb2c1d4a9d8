/** Which customer is signed in, by the cookies of a request; empty where nobody is. */
export function customerOf(cookies: string | null | undefined): string {
  return /customer=([\w-]+)/.exec(cookies ?? "")?.[1] ?? "";
}
