interface RouteMatch<T> {
  readonly route: T;
  readonly params: ReadonlyMap<string, string>;
}

/**
 * All routes whose path fits, whatever their method. Where templates overlap, those with the
 * earlier literal segment win: `/external/{external_id}` before `/{id}/members`.
 */
export function matchRoutes<T extends { readonly path: string }>(
  routes: readonly T[],
  pathname: string,
): readonly RouteMatch<T>[] {
  // The server decodes first: a `%2F` parts segments as a slash does.
  const segments = pathname.split("/").flatMap((segment) => decoded(segment).split("/"));
  const matches: (RouteMatch<T> & { readonly rank: string })[] = [];
  for (const route of routes) {
    const params = new Map<string, string>();
    const rank = rankOf(route.path.split("/"), segments, params);
    if (rank !== undefined) matches.push({ route, params, rank });
  }
  const best = matches.map((match) => match.rank).sort()[0];
  return matches.filter((match) => match.rank === best);
}

/** "0" for each literal segment, "1" for each parameter; undefined when the path does not fit. */
function rankOf(
  template: readonly string[],
  segments: readonly string[],
  params: Map<string, string>,
): string | undefined {
  if (template.length !== segments.length) return undefined;
  let rank = "";
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? "";
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      if (segment !== part) return undefined;
      rank += "0";
    } else {
      if (segment === "") return undefined;
      params.set(name, segment);
      rank += "1";
    }
  }
  return rank;
}

/** A segment that is not well-formed stands for itself. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
