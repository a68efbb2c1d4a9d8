import { documentedKeys } from "./documentedKeys.js";
import { type Refusal, serverFault } from "./Refusal.js";
import type { Route } from "./Route.js";

const misused = (message: string): Refusal => serverFault(new TypeError(`authorize: ${message}`));

/** Whether a forced value travels: one that is left out on the way would force nothing. */
const travels = ({ lite, pathKeys, takesBody }: Route, key: string, value: unknown): boolean => {
  if (pathKeys.has(key)) return typeof value === "string" && value !== "";
  if (takesBody) return value !== undefined;
  return /=[^&]/.test(lite.encode?.({ [key]: value }, lite)?.query ?? "");
};

/** The request with what `authorize` gave in place of what the browser sent. */
export const applyForced = (
  route: Route,
  params: Readonly<Record<string, unknown>>,
  forced: unknown,
): Readonly<Record<string, unknown>> => {
  if (forced !== Object(forced) || Array.isArray(forced))
    throw misused("it gives false or an object of the parameters to force");
  const input = { ...params, ...(forced as object) };
  // A union's own keys may show only without what the browser sent, or only with it.
  const known = new Set([
    ...documentedKeys(route.endpoint, forced as object),
    ...documentedKeys(route.endpoint, input),
  ]);
  for (const [key, value] of Object.entries(forced as object)) {
    const name = `${route.endpoint.method} ${route.endpoint.path}`;
    if (!known.has(key)) throw misused(`${name} has no parameter "${key}"`);
    if (!travels(route, key, value))
      throw misused(`"${key}" of ${name} is empty, so that it would force nothing`);
  }
  return input;
};
