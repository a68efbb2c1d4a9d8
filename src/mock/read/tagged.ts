import { pythonText } from "../kit/pythonText.js";
import { fail, type Outcome, type Reader } from "./Outcome.js";
import { isJsonObject } from "./object.js";

/** The value of a reader in a set of readers. */
type ValueOf<TReader> = TReader extends Reader<infer T> ? T : never;

/** Members of the server's enums that are not called as their values are. */
const MEMBERS: Readonly<Record<string, string>> = { count: "cnt" };

/** An object whose field of this name says which of the readers reads it. */
export function tagged<TReaders extends Readonly<Record<string, Reader<unknown>>>>(
  name: string,
  readers: TReaders,
  enumName?: string,
): Reader<ValueOf<TReaders[keyof TReaders]>> {
  const expected_tags = Object.keys(readers)
    .map((tag) => (enumName === undefined ? `'${tag}'` : `<${enumName}.${MEMBERS[tag] ?? tag}: '${tag}'>`))
    .join(", ");
  const discriminator = `'${name}'`;
  return (input, loc) => {
    if (!isJsonObject(input)) {
      const msg = "Input should be a valid dictionary or object to extract fields from";
      return fail("model_attributes_type", loc, msg, input);
    }
    if (!Object.hasOwn(input, name)) {
      const msg = `Unable to extract tag using discriminator ${discriminator}`;
      return fail("union_tag_not_found", loc, msg, input, { discriminator });
    }
    const tag = pythonText(input[name]);
    const read = Object.hasOwn(readers, tag) ? readers[tag] : undefined;
    if (read === undefined) {
      const msg = `Input tag '${tag}' found using ${discriminator} does not match any of the expected tags: ${expected_tags}`;
      return fail("union_tag_invalid", loc, msg, input, { discriminator, tag, expected_tags });
    }
    // The reader was taken from the set, so its value is of one of the set's types.
    return read(input, [...loc, tag]) as Outcome<ValueOf<TReaders[keyof TReaders]>>;
  };
}
