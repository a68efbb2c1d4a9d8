/**
 * Whether requests must not wait for each other, as in Cloudflare's Workers: there a request that
 * waits for what another one began is ended as one that hangs.
 */
export function keepsRequestsApart(): boolean {
  const { navigator }: { readonly navigator?: { readonly userAgent?: unknown } } = globalThis;
  return navigator?.userAgent === "Cloudflare-Workers";
}
