/*
 * The types of the schemas, as valibot has them but without its types: a
 * program that only names a model need not have the whole library checked.
 */

/** What a schema finds wrong with a value. */
export interface SchemaIssue {
  readonly kind: "schema" | "validation" | "transformation";
  readonly type: string;
  readonly input: unknown;
  readonly expected: string | null;
  readonly received: string;
  readonly message: string;
}

/** The same, as a Standard Schema tells it. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

type Issues = [SchemaIssue, ...SchemaIssue[]];

type Checked<Value> =
  | { typed: true; value: Value; issues?: undefined }
  | { typed: true; value: Value; issues: Issues }
  | { typed: false; value: unknown; issues: Issues };

/** A valibot schema of a type, and a [Standard Schema](https://standardschema.dev). */
export interface Schema<Value> {
  readonly kind: "schema";
  readonly type: string;
  readonly expects: string;
  readonly async: false;
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "valibot";
    validate(
      value: unknown,
    ):
      | { readonly value: Value; readonly issues?: undefined }
      | { readonly issues: readonly StandardIssue[] }
      | Promise<
          | { readonly value: Value; readonly issues?: undefined }
          | { readonly issues: readonly StandardIssue[] }
        >;
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
  readonly "~types"?:
    | { readonly input: Value; readonly output: Value; readonly issue: SchemaIssue }
    | undefined;
  reference(...args: unknown[]): Schema<unknown>;
  "~run"(dataset: unknown, config: unknown): Checked<Value>;
}

/** The entry of an object schema for a property that may be absent. */
export interface OptionalSchema<Value> extends Schema<Value | undefined> {
  readonly type: "optional";
  readonly expects: `(${string} | undefined)`;
  readonly wrapped: Schema<Value>;
  readonly default: undefined;
  reference(...args: unknown[]): never;
}

/**
 * The schema of an object type, fit for valibot's `pick`, `omit`, `partial` and so on.
 *
 * It is written in terms of the type: quicker to check than the type of the
 * schema's expression, and shorter to read.
 */
export interface ObjectSchema<Value extends object> extends Schema<Value & { [key: string]: unknown }> {
  readonly type: "loose_object";
  readonly expects: "Object";
  readonly entries: {
    readonly [Key in keyof Value]-?: undefined extends Value[Key]
      ? OptionalSchema<Value[Key]>
      : Schema<Value[Key]>;
  };
  readonly message: undefined;
  reference(...args: unknown[]): never;
}
