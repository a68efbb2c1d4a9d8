/** What stands at a path such as `_llm.total_tokens`; undefined where nothing does. */
export function nestedValue(map: Readonly<Record<string, unknown>>, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
          ? Reflect.get(inner, key)
          : undefined,
      map,
    );
}
