import type { BaseIssue, GenericSchema } from "valibot";
import type { EndpointDefinition } from "./EndpointDefinition.js";
import { endpoint } from "./endpoint.js";
import type { Issue } from "./Issue.js";
import { PolarError } from "./PolarError.js";

/** Issues as we tell them; of a union, what its members say of parts of the value. */
const told = (issues: readonly BaseIssue<unknown>[], outer: PropertyKey[]): Issue[] =>
  issues.flatMap((issue) => {
    const path = outer.concat((issue.path ?? []).map(({ key }) => key as PropertyKey));
    const parts = issue.issues?.filter((part) => part.path);
    return parts?.[0]
      ? told(parts, path)
      : { path, expected: issue.expected ?? issue.message, received: issue.received.slice(0, 300) };
  });

/** Where a value disagrees with a schema; empty where it does not. */
const disagreements = (schema: GenericSchema | undefined, value: unknown): Issue[] =>
  // What `safeParse` does, without what it does for messages in other languages.
  told(schema?.["~run"]({ value }, {}).issues ?? [], []);

const failure = <Name extends string>(name: Name, issues: readonly Issue[], rawValue: unknown) => {
  const messages = issues.map(
    ({ path, expected, received }) =>
      `${path.join(".") || "value"}: expected ${expected}, received ${received}`,
  );
  // What is not enumerable is not printed with the error: the value may hold a secret.
  return Object.defineProperty(
    new PolarError(name, [...new Set(messages)].join("; "), { issues }),
    "rawValue",
    { value: rawValue },
  );
};

/** Makes the full function of an endpoint from its lite one: the same, with request and answer checked. */
export const checked = <Function extends EndpointDefinition>(
  lite: Function,
  requestSchema: GenericSchema | undefined,
  responseSchema: GenericSchema | undefined,
  make: typeof endpoint = endpoint,
): Function =>
  make({
    ...lite,
    lite,
    encode(input, settings) {
      const issues = disagreements(requestSchema, input ?? {});
      if (issues.length) throw failure("SDKValidationError", issues, input);
      return lite.encode?.(input, settings);
    },
    async read(answer, success, settings, ...call) {
      const value = await lite.read?.(answer, success, settings, ...call);
      const { responseValidation, onDrift } = settings;
      // An answer without a body has nothing to check.
      if (responseValidation !== "off" && answer.data) {
        const drift = disagreements(responseSchema, answer.data);
        if (drift.length) {
          await onDrift?.({ endpoint: `${lite.method} ${lite.path}`, issues: drift });
          if (responseValidation === "error") throw failure("ResponseValidationError", drift, answer.data);
        }
        success.drift = drift;
      }
      return value;
    },
  });
