/** What stands at a path such as `_llm.total_tokens`; undefined where nothing does. */
export function nestedValue(map: ReadonlyMap<string, unknown>, path: string): unknown {
  const [first = "", ...rest] = path.split(".");
  return rest.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? Reflect.get(inner, key)
        : undefined,
    map.get(first),
  );
}
