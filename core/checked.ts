import type { Schema } from "../models/Schema.js";
import { check } from "./check.js";
import type { EndpointDefinition } from "./EndpointDefinition.js";
import { endpoint } from "./endpoint.js";
import type { Issue } from "./Issue.js";
import { issueMessage } from "./issueMessage.js";
import { PolarError } from "./PolarError.js";

const failure = <Name extends string>(name: Name, issues: readonly Issue[], rawValue: unknown) =>
  // What is not enumerable is not printed with the error: the value may hold a secret.
  Object.defineProperty(new PolarError(name, issueMessage(issues), { issues }), "rawValue", {
    value: rawValue,
  });

/** Makes the full function of an endpoint from its lite one: the same, with request and answer checked. */
export const checked = <Function extends EndpointDefinition>(
  lite: Function,
  requestSchema: Schema<unknown> | undefined,
  responseSchema: Schema<unknown> | undefined,
  make: typeof endpoint = endpoint,
): Function =>
  make({
    ...lite,
    lite,
    requestSchema,
    responseSchema,
    encode(input, settings) {
      const issues = check(requestSchema, input ?? {}, "sent");
      if (issues.length) throw failure("SDKValidationError", issues, input);
      return lite.encode?.(input, settings);
    },
    async read(answer, success, settings, ...call) {
      const value = await lite.read?.(answer, success, settings, ...call);
      const { responseValidation, onDrift } = settings;
      // An answer without a body has nothing to check.
      if (responseValidation !== "off" && answer.data) {
        const drift = check(responseSchema, answer.data);
        if (drift.length) {
          await onDrift?.({ endpoint: `${lite.method} ${lite.path}`, issues: drift });
          if (responseValidation === "error") throw failure("ResponseValidationError", drift, answer.data);
        }
        success.drift = drift;
      }
      return value;
    },
  });
