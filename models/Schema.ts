/*
 * The types of the schemas, as valibot has them but without its types: a program that only names a
 * model need not have the whole library checked.
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

type Checked<TValue> =
  | { typed: true; value: TValue; issues?: undefined }
  | { typed: true; value: TValue; issues: Issues }
  | { typed: false; value: unknown; issues: Issues };

/** A valibot schema of a type, and a [Standard Schema](https://standardschema.dev). */
export interface Schema<TValue> {
  readonly kind: "schema";
  readonly type: string;
  readonly expects: string;
  readonly async: false;
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "valibot";
    validate(
      value: unknown,
      options?: { readonly libraryOptions?: object | undefined },
    ):
      | { readonly value: TValue; readonly issues?: undefined }
      | { readonly issues: readonly StandardIssue[] }
      | Promise<
          | { readonly value: TValue; readonly issues?: undefined }
          | { readonly issues: readonly StandardIssue[] }
        >;
    readonly types?: { readonly input: TValue; readonly output: TValue } | undefined;
  };
  readonly "~types"?:
    | { readonly input: TValue; readonly output: TValue; readonly issue: SchemaIssue }
    | undefined;
  reference(...args: unknown[]): Schema<unknown>;
  "~run"(dataset: unknown, config: unknown): Checked<TValue>;
}

/** The entry of an object schema for a property that may be absent. */
export interface OptionalSchema<TValue> extends Schema<TValue | undefined> {
  readonly type: "optional";
  readonly expects: `(${string} | undefined)`;
  readonly wrapped: Schema<TValue>;
  readonly default: undefined;
  reference(...args: unknown[]): never;
}

/**
 * The schema of an object type, fit for valibot's `pick`, `omit`, `partial` and so on.
 *
 * It is written in terms of the type: quicker to check than the type of the schema's expression,
 * and shorter to read.
 */
export interface ObjectSchema<TValue extends object> extends Schema<TValue & { [key: string]: unknown }> {
  readonly type: "loose_object";
  readonly expects: "Object";
  readonly entries: {
    readonly [TKey in keyof TValue]-?: undefined extends TValue[TKey]
      ? OptionalSchema<TValue[TKey]>
      : Schema<TValue[TKey]>;
  };
  readonly message: undefined;
  reference(...args: unknown[]): never;
}
