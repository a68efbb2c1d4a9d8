/** Whether a browser says that a page of the origin itself sent the request. */
export function isSameOrigin({ headers }: Request, origin: string): boolean {
  const site = headers.get("sec-fetch-site");
  return site === null ? headers.get("origin") === origin : site === "same-origin";
}
