/** Members that say nothing about a shape. */
export const NEUTRAL: readonly string[] = ["default", "deprecated", "readOnly", "x-inferred"];

/** The members that each `type` may have beside the neutral ones. */
export const MEMBERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["string", ["type", "format", "minLength", "maxLength", "pattern"]],
  ["integer", ["type", "minimum", "exclusiveMinimum", "maximum"]],
  ["number", ["type", "minimum", "exclusiveMinimum", "maximum"]],
  ["boolean", ["type"]],
  ["null", ["type"]],
  ["array", ["type", "items", "prefixItems", "minItems", "maxItems"]],
  [
    "object",
    [
      ...["type", "properties", "required", "additionalProperties"],
      ...["propertyNames", "minProperties", "maxProperties"],
    ],
  ],
]);
