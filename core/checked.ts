import type { GenericSchema } from "valibot";
import type { EndpointDefinition } from "./EndpointDefinition.js";
import { endpoint } from "./endpoint.js";
import type { Issue } from "./Issue.js";
import { PolarError } from "./PolarError.js";

/** Where a value disagrees with a schema; empty where it does not. */
const disagreements = (schema: GenericSchema | undefined, value: unknown): Issue[] =>
  // What `safeParse` does, without what it does for messages in other languages.
  (schema?.["~run"]({ value }, {}).issues ?? []).map(({ path = [], expected, message, received }) => ({
    path: path.map(({ key }) => key as PropertyKey),
    expected: expected ?? message,
    received: received.slice(0, 99),
  }));

const failure = <Name extends string>(name: Name, issues: readonly Issue[], rawValue: unknown) =>
  new PolarError(
    name,
    issues
      .map(
        ({ path, expected, received }) =>
          `${path.join(".") || "value"}: expected ${expected}, received ${received}`,
      )
      .join("; "),
    { issues, rawValue },
  );

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
    async read(answer, settings, ...call) {
      const success = await lite.read(answer, settings, ...call);
      const { responseValidation, onDrift } = settings;
      if (responseValidation !== "off") {
        const drift = disagreements(responseSchema, answer.data);
        if (drift.length) {
          await onDrift?.({ endpoint: `${lite.method} ${lite.path}`, issues: drift });
          if (responseValidation === "error") throw failure("ResponseValidationError", drift, answer.data);
        }
        Object.assign(success, { drift });
      }
      return success;
    },
  });
