import type { Property, Shape } from "./Shape.js";

/** A parameter of an operation. */
export interface Parameter extends Property {
  readonly in: "path" | "query";
}

/** The body of a request. */
export interface Body {
  /** Its key in the request, beside parameters; null where it is the request. */
  readonly key: string | null;
  readonly required: boolean;
  readonly model: string;
  /** Whether it travels as a form, and not as JSON. */
  readonly form: boolean;
}

/** JSON of a schema. */
export interface JsonAnswer {
  readonly kind: "json";
  readonly model: string;
}

/** A page of a list. */
export interface PageAnswer {
  readonly kind: "page";
  readonly model: string;
  readonly item: string;
  /** The models of what tells whether more follow; none where the list is numbered as usual. */
  readonly paginations: readonly string[];
}

/** JSON of a schema or of any kind, a page, CSV, or nothing. */
export type AnswerContent =
  | JsonAnswer
  | PageAnswer
  | { readonly kind: "untyped" }
  | { readonly kind: "text" }
  | { readonly kind: "none" };

/** What a success answers. */
export type Answer = AnswerContent & {
  readonly status: number;
  /** The statuses of other successes, which answer nothing. */
  readonly empty: readonly number[];
};

/** An error that an operation answers with. */
export interface ErrorAnswer {
  readonly status: number;
  /**
   * What the body has under `error`; `HTTPValidationError` is what clients call any 422 of fields.
   */
  readonly name: string;
  /** Whether a server was seen to answer so although the document does not say it. */
  readonly seen: boolean;
}

/** An endpoint. */
export interface Operation {
  /** The name of its function. */
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  /** What the operations that belong together have in common. */
  readonly tags: readonly string[];
  /** The kinds of tokens that it takes, such as `oat`; none where it takes no token. */
  readonly tokens: readonly string[];
  /** The scopes, any one of which suffices. */
  readonly scopes: readonly string[];
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly answer: Answer;
  readonly errors: readonly ErrorAnswer[];
  /** The statuses of errors of which the document says no more. */
  readonly namelessErrors: readonly number[];
}

/** A schema with a name. */
export interface Schema {
  readonly name: string;
  readonly shape: Shape;
  /** Names of fields that the server sends though the document does not list them. */
  readonly hidden: readonly string[];
}

/** An event that the API sends. */
export interface Webhook {
  /** Such as `order.paid`. */
  readonly type: string;
  /** The schema of its payload. */
  readonly model: string;
}

/**
 * The API's facts: plain data, with nothing of OpenAPI and nothing of TypeScript in it, in the
 * order of their names.
 */
export interface Api {
  readonly version: string;
  /** The servers by environment. */
  readonly servers: Readonly<Record<string, string>>;
  readonly operations: readonly Operation[];
  readonly schemas: readonly Schema[];
  readonly webhooks: readonly Webhook[];
}
