import type * as laws from "../../laws/apiDocument.js";

/** A schema of the API document, as far as examples are made of it. */
export interface Schema extends laws.Schema {
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly pattern?: string;
}

/** A path or query parameter. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: Schema;
  readonly "x-key"?: string;
}

/** What may come back: JSON of a schema, text, or nothing. */
export interface Response {
  readonly status: number;
  readonly type?: "application/json" | "text/csv";
  readonly schema?: Schema;
}

/** An operation as the API document has it. */
export interface Operation {
  readonly func: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: {
    readonly key: string | null;
    readonly required: boolean;
    readonly form: boolean;
    readonly schema: Schema;
  };
  readonly successes: readonly Response[];
  /** Each error that has a name, as often as it is documented or was seen. */
  readonly errors: readonly { readonly status: number; readonly name: string; readonly schema: Schema }[];
  readonly secured: boolean;
  /** Whether it is for customers, whose sessions have tokens of their own. */
  readonly portal: boolean;
  readonly paged: boolean;
}
