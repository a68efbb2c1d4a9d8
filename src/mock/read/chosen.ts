import { pythonText } from "../kit/pythonText.js";
import { fail, type Outcome, type Reader } from "./Outcome.js";
import { isJsonObject } from "./object.js";

/** A union whose member a function of the server's chooses from the input. */
interface Choice {
  /** The name of that function. */
  readonly name: string;
  readonly tag: (input: Readonly<Record<string, unknown>>) => unknown;
  /** The tag of what is not an object. */
  readonly standard: string;
}

const CHOICES: Readonly<Record<string, Choice>> = {
  CustomerCreate: {
    name: "_customer_create_type()",
    tag: (input) => (Object.hasOwn(input, "type") ? input["type"] : "individual"),
    standard: "individual",
  },
  ProductCreate: {
    name: "_product_create_type()",
    tag: (input) => ((input["recurring_interval"] ?? null) === null ? "one_time" : "recurring"),
    standard: "one_time",
  },
};

type ValueOf<TReader> = TReader extends Reader<infer T> ? T : never;

/** Reads a union of that name as the member that the server's function chooses. */
export function chosen<TReaders extends Readonly<Record<string, Reader<unknown>>>>(
  union: string,
  readers: TReaders,
): Reader<ValueOf<TReaders[keyof TReaders]>> {
  const choice = CHOICES[union];
  if (choice === undefined) throw new Error(`The mock does not know how ${union} is chosen.`);
  const { name: discriminator, tag, standard } = choice;
  const expected_tags = Object.keys(readers)
    .map((name) => `'${name}'`)
    .join(", ");
  return (input, loc) => {
    const found = pythonText(isJsonObject(input) ? tag(input) : standard);
    const read = Object.hasOwn(readers, found) ? readers[found] : undefined;
    if (read !== undefined) {
      // The reader was taken from the set, so its value is of one of the set's types.
      return read(input, [...loc, found]) as Outcome<ValueOf<TReaders[keyof TReaders]>>;
    }
    const msg = `Input tag '${found}' found using ${discriminator} does not match any of the expected tags: ${expected_tags}`;
    return fail("union_tag_invalid", loc, msg, input, { discriminator, tag: found, expected_tags });
  };
}
