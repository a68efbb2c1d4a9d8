import type { Schema } from "../../facts/jsonSchema.js";

export type { Schema } from "../../facts/jsonSchema.js";

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

/** An error that may come back. */
export interface ErrorResponse {
  readonly status: number;
  readonly name: string;
  /** The model of its body. */
  readonly model: string;
  readonly schema: Schema;
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
  /** Each error that has a name, as often as it is documented, and each that was seen. */
  readonly errors: readonly ErrorResponse[];
  readonly secured: boolean;
  /** Whether it is for customers, whose sessions have tokens of their own. */
  readonly portal: boolean;
  readonly paged: boolean;
}
