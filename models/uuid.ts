import { check, type GenericSchema, pipe, string } from "valibot";

/** With or without hyphens, in braces, or as a URN: the spellings that the server reads. */
const UUID = /^(urn:uuid:|\{)?[\da-f]{8}(-?[\da-f]{4}){3}-?[\da-f]{12}\}?$/i;

/** The schema of a UUID as a part of a path. Any other text there may lead to another endpoint. */
export function uuid(): GenericSchema<string> {
  return pipe(
    string(),
    check((text) => UUID.test(text), "a UUID"),
  );
}
