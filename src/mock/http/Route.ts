import type { Backend } from "../Backend.js";
import { requestValidationError } from "./ApiError.js";
import { authorize, authorizePortal } from "./authorize.js";
import type { Bearer, PortalSubject, Subject } from "./Bearer.js";
import type { Reply } from "./Reply.js";
import { type Inputs, readAll, type Sources } from "./Source.js";

/** What an operation works with beside its inputs. */
export interface Call extends Backend {
  readonly subject: Subject;
}

/** What an operation of the customer portal works with beside its inputs. */
export interface PortalCall extends Backend {
  readonly subject: PortalSubject;
}

/** Where an operation is, and what a token must hold to reach it. */
interface Target {
  readonly method: string;
  /** The path with `{parameters}`, each one segment. */
  readonly path: string;
  /** Any one of them suffices. */
  readonly scopes: readonly string[];
}

export interface Route extends Target {
  /** Whose token the operation asks for; `anyone` needs none. */
  readonly audience: "organization" | "customer" | "anyone";
  readonly run: (inputs: Inputs, backend: Backend, bearer: Bearer | undefined) => Reply;
}

/** Declares an operation: where it is, what it reads, and what it does with what it read. */
export function route<TValue>(
  target: Target,
  reads: Sources<TValue>,
  handle: (values: TValue, call: Call) => Reply,
): Route {
  return {
    ...target,
    audience: "organization",
    run(inputs, backend, bearer) {
      const subject = authorize(bearer, target.scopes);
      return handle(valuesOf(reads, inputs), { ...backend, subject });
    },
  };
}

/** Declares an operation of the customer portal, which only the token of a session reaches. */
export function portalRoute<TValue>(
  target: Target,
  reads: Sources<TValue>,
  handle: (values: TValue, call: PortalCall) => Reply,
): Route {
  return {
    ...target,
    audience: "customer",
    run(inputs, backend, bearer) {
      const subject = authorizePortal(bearer);
      return handle(valuesOf(reads, inputs), { ...backend, subject });
    },
  };
}

/** Declares an operation that needs no token. */
export function openRoute<TValue>(
  target: Omit<Target, "scopes">,
  reads: Sources<TValue>,
  handle: (values: TValue, backend: Backend) => Reply,
): Route {
  return {
    ...target,
    scopes: [],
    audience: "anyone",
    run: (inputs, backend) => handle(valuesOf(reads, inputs), backend),
  };
}

function valuesOf<TValue>(reads: Sources<TValue>, inputs: Inputs): TValue {
  const outcome = readAll(reads, inputs);
  if (!outcome.ok) throw requestValidationError(outcome.issues);
  return outcome.value;
}
