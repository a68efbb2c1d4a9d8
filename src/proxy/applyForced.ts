import { plainCopy } from "../../core/call/plainCopy.js";
import { toSnakeCase } from "../../core/codec/names.js";
import { documentedBodyKeys, documentedKeys } from "./documentedKeys.js";
import { isMap } from "./isMap.js";
import { isUsable } from "./matchPath.js";
import { invalidRequest, type Refusal, serverFault } from "./Refusal.js";
import type { Route } from "./Route.js";

const misused = (message: string): Refusal => serverFault(new TypeError(`authorize: ${message}`));

/** What `authorize` gave, copied. Its getters and what it inherits would force nothing. */
const plainForced = (given: unknown): Readonly<Record<string, unknown>> => {
  let forced: unknown;
  try {
    forced = plainCopy(given);
  } catch (cause) {
    throw serverFault(new TypeError("authorize: it gives what is not plain data", { cause }));
  }
  if (isMap(forced) && !(forced instanceof Date)) return forced;
  throw misused("it gives false or an object of the parameters to force");
};

/** Whether a forced value travels: one that is left out on the way would force nothing. */
const travels = ({ lite, pathKeys, takesBody }: Route, key: string, value: unknown): boolean => {
  if (pathKeys.has(key)) return typeof value === "string" && isUsable(key, value);
  if (takesBody) return value !== undefined;
  return /=[^&]/.test(lite.encode?.({ [key]: value }, lite)?.query ?? "");
};

/** The fields of the body that the endpoint does not document, or not beside the others. */
const undocumentedFields = (
  { endpoint, takesBody }: Route,
  input: Readonly<Record<string, unknown>>,
  members: readonly ReadonlySet<string>[],
): readonly string[] => {
  const body = endpoint.bodyKey === undefined ? input : input[endpoint.bodyKey];
  if (!takesBody || body !== Object(body)) return [];
  const [fewest = []] = [new Set<string>(), ...members]
    .map((known) => Object.keys(body as object).filter((key) => !known.has(key)))
    .sort((one, other) => one.length - other.length);
  return fewest;
};

/** The request with what `authorize` gave in place of what the browser sent. */
export const applyForced = (
  route: Route,
  params: Readonly<Record<string, unknown>>,
  given: unknown,
): Readonly<Record<string, unknown>> => {
  const forced = plainForced(given);
  const input: Record<string, unknown> = { ...params, ...forced };
  const { bodyKey = "" } = route.endpoint;
  // The fields of a body are parameters, whether it has a key of its own or not.
  if (isMap(params[bodyKey]) && isMap(input[bodyKey]))
    input[bodyKey] = { ...params[bodyKey], ...input[bodyKey] };
  const name = `${route.endpoint.method} ${route.endpoint.path}`;
  const members = documentedKeys(route.endpoint, input);
  const membersOfBody = bodyKey ? documentedBodyKeys(route.endpoint, input) : members;
  const check = (key: string, among: typeof members, isTravelling: () => boolean): void => {
    if (!among.some((known) => known.has(key))) throw misused(`${name} has no parameter "${key}"`);
    if (!isTravelling()) throw misused(`"${key}" of ${name} cannot travel, so that it would force nothing`);
  };
  for (const [key, value] of Object.entries(forced)) {
    check(key, members, () => travels(route, key, value));
    if (key === bodyKey && isMap(value))
      for (const [field, item] of Object.entries(value))
        check(field, membersOfBody, () => item !== undefined);
  }
  const refused = undocumentedFields(route, input, membersOfBody);
  if (refused.length)
    throw invalidRequest(
      ...refused.map((key) => ({
        type: "extra_forbidden",
        loc: ["body", toSnakeCase(key)],
        msg: "The endpoint has no such field.",
      })),
    );
  return input;
};
