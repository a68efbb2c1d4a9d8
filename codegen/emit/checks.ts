import type { Context } from "./Context.js";
import { type Code, code } from "./code.js";
import { valibot } from "./helpers.js";

/** A schema followed by checks. */
export function piped(schema: Code, checks: readonly Code[]): Code {
  return checks.length === 0 ? schema : code`${valibot("pipe")}(${[schema, ...checks]})`;
}

/** Checks that hold for requests only: what the server sends is its own business. */
export function checksFor({ open }: Context, checks: readonly (Code | undefined)[]): readonly Code[] {
  return open ? [] : checks.filter((check) => check !== undefined);
}

/** A check against a limit; undefined where there is none. */
export function bound(action: string, limit: number | undefined): Code | undefined {
  return limit === undefined ? undefined : valibot(`${action}(${limit})`);
}

/**
 * The checks of a text's length. The server counts code points where `length` counts UTF-16 units.
 */
export function lengthChecks(
  minLength: number | undefined,
  maxLength: number | undefined,
): readonly (Code | undefined)[] {
  return [bound("minLength", minLength), bound("maxCodePoints", maxLength)];
}
