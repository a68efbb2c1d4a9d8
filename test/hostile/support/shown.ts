import { inspect } from "node:util";

/** Everything that printing an error, or logging it as JSON, could show. */
export function everythingOf(error: Error): string {
  return [
    inspect(error, { showHidden: true, depth: Number.POSITIVE_INFINITY, getters: true }),
    JSON.stringify(error),
    JSON.stringify({ ...error }, (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value)),
    String(error),
    error.stack ?? "",
  ].join("\n");
}
