import { pythonText } from "../kit/pythonText.js";
import { fail, type Issue, type Loc, type Outcome, type Reader } from "./Outcome.js";
import { isJsonObject } from "./object.js";

type Readers = Readonly<Record<string, Reader<unknown>>>;

/** The value of a reader in a set of readers. */
type ValueOf<TReaders extends Readers> = TReaders[keyof TReaders] extends Reader<infer T> ? T : never;

/** The first of several shapes that fits; or the faults of all, each below its shape's name. */
export function either<TReaders extends Readers>(shapes: TReaders): Reader<ValueOf<TReaders>> {
  return (input, loc) => {
    const issues: Issue[] = [];
    for (const [name, read] of Object.entries(shapes)) {
      const outcome = read(input, [...loc, name]);
      // The reader was taken from the set, so its value is of one of the set's types.
      if (outcome.ok) return outcome as Outcome<ValueOf<TReaders>>;
      issues.push(...outcome.issues);
    }
    return { ok: false, issues };
  };
}

/** Members of the server's enums that are not called as their values are. */
const MEMBERS: Readonly<Record<string, string>> = { count: "cnt" };

/** An object whose field of this name says which of the readers reads it. */
export function tagged<TReaders extends Readers>(
  name: string,
  readers: TReaders,
  enumName?: string,
): Reader<ValueOf<TReaders>> {
  const expected = Object.keys(readers).map((tag) =>
    enumName === undefined ? `'${tag}'` : `<${enumName}.${MEMBERS[tag] ?? tag}: '${tag}'>`,
  );
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
    return readTagged(readers, input[name], { discriminator, expected, input, loc });
  };
}

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

/** Reads a union of that name as the member that the server's function chooses. */
export function chosen<TReaders extends Readers>(
  union: string,
  readers: TReaders,
): Reader<ValueOf<TReaders>> {
  const choice = CHOICES[union];
  if (choice === undefined) throw new Error(`The mock does not know how ${union} is chosen.`);
  const { name: discriminator, tag, standard } = choice;
  const expected = Object.keys(readers).map((name) => `'${name}'`);
  return (input, loc) => {
    const found = isJsonObject(input) ? tag(input) : standard;
    return readTagged(readers, found, { discriminator, expected, input, loc });
  };
}

interface Tagged {
  readonly discriminator: string;
  readonly expected: readonly string[];
  readonly input: unknown;
  readonly loc: Loc;
}

/** Reads a value by the reader that a tag names. */
function readTagged<TReaders extends Readers>(
  readers: TReaders,
  wanted: unknown,
  { discriminator, expected, input, loc }: Tagged,
): Outcome<ValueOf<TReaders>> {
  const tag = pythonText(wanted);
  const read = Object.hasOwn(readers, tag) ? readers[tag] : undefined;
  // The reader was taken from the set, so its value is of one of the set's types.
  if (read !== undefined) return read(input, [...loc, tag]) as Outcome<ValueOf<TReaders>>;
  const expected_tags = expected.join(", ");
  const msg = `Input tag '${tag}' found using ${discriminator} does not match any of the expected tags: ${expected_tags}`;
  return fail("union_tag_invalid", loc, msg, input, { discriminator, tag, expected_tags });
}
