import type { Route } from "./Route.js";

/**
 * What leads elsewhere when some server on the way decodes once more: control characters, and dot
 * segments in any spelling.
 */
const LEADS_ELSEWHERE = /\p{Cc}|(^|[/\\]|%2f|%5c)(\.|%2e){1,2}($|[/\\]|%2f|%5c)/iu;

/**
 * The parameters that are Polar's own IDs. Were they not held to their form, `/v1/customers/{id}`
 * would also lead to `/v1/customers/export`.
 */
const POLAR_ID = /^(id|(member|seat|activation)Id)$/;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a value can be that of a path's parameter. */
export function isUsable(key: string, value: string): boolean {
  return value !== "" && !LEADS_ELSEWHERE.test(value) && (!POLAR_ID.test(key) || UUID.test(value));
}

/**
 * The parameters of a path that is exactly the route's; undefined where it is another one. A path
 * that ends in a slash is also itself without it: some frameworks take it away.
 */
export function matchPath({ segments }: Route, path: string): Record<string, string> | undefined {
  const parts = path.split("/");
  if (segments.at(-1) === "" && parts.length === segments.length - 1) parts.push("");
  if (parts.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const segment = segments[at] ?? "";
    if (segment === part) continue;
    const key = /^{(\w+)}$/.exec(segment)?.[1];
    const value = decoded(part);
    if (key === undefined || value === undefined || !isUsable(key, value)) return undefined;
    params[key] = value;
  }
  return params;
}

/** A segment's text; undefined where it is not one. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
