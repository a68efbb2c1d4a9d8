import type { Source, Sources } from "./Source.js";

/** An object without fields; `{}` would also be any text or number. */
export type NoFields = Record<never, never>;

/** Whose token an operation asks for; `anyone` needs none. */
export type Audience = "organization" | "customer" | "member" | "anyone";

/** What an operation reads and answers, in types. */
export interface Signature {
  readonly audience: Audience;
  readonly path: object;
  readonly query: object;
  readonly body: unknown;
  readonly answer: unknown;
}

/** An operation of the API: where it is, who may call it, and how its parts are read. */
export interface Operation<TSignature extends Signature = Signature, TName = string> {
  /** The name of its function. */
  readonly name: TName;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path with `{parameters}`, each one segment. */
  readonly path: string;
  readonly audience: Audience;
  /** Any one of them suffices. */
  readonly scopes: readonly string[];
  /** The status of a success. */
  readonly status: number;
  /** Whether the body travels as a form, and not as JSON. */
  readonly isForm: boolean;
  readonly reads: {
    readonly path: Sources<TSignature["path"]>;
    readonly query: Sources<TSignature["query"]>;
    readonly body: Source<TSignature["body"]> | undefined;
  };
}

/** All operations by the names of their functions. */
export type OperationTable<TOperations extends { readonly [TName in keyof TOperations]: Signature }> = {
  readonly [TName in keyof TOperations]: Operation<TOperations[TName], TName>;
};
