import type { Fields } from "../../core/codec/fields.js";
import type { ErrorAnswer, Operation, Schema, Webhook } from "../facts/Api.js";
import type { UnionTags } from "./unionTags.js";

/** A model to write: a schema of the API, the request of an operation, or the body of an error. */
export interface Model extends Schema {
  /** Whether it is part of a request, of an answer, or of both. */
  readonly sent: boolean;
  readonly received: boolean;
}

/** An error of a function, and the model of its body. */
export interface PlannedError extends ErrorAnswer {
  readonly model: string;
}

/** A function to write. */
export interface FunctionPlan {
  readonly operation: Operation;
  /** Whether the operation needs no token, so that none is sent. */
  readonly anonymous: boolean;
  /** The model of its request, and whether a call may leave the request out. */
  readonly request?: { readonly model: string; readonly optional: boolean };
  readonly errors: readonly PlannedError[];
  /** The wire names whose values do not convert as the names say. */
  readonly fields: Fields;
}

/** The code to write. */
export interface Plan {
  readonly version: string;
  readonly models: readonly Model[];
  readonly functions: readonly FunctionPlan[];
  readonly webhooks: readonly Webhook[];
  /** The wire names whose values do not convert as the names say in payloads of webhooks. */
  readonly payloadFields: Fields;
  /** The words with which the server names members of unions in bodies. */
  readonly unionTags: UnionTags;
}
