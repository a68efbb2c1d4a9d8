import type { Operations } from "../api/operations.js";
import type { Backend } from "../Backend.js";
import type { Inputs } from "../read/Source.js";
import type { Bearer, PortalSubject, Subject } from "./Bearer.js";
import type { Reply } from "./Reply.js";

/** What an operation works with beside its inputs. */
export interface Call extends Backend {
  readonly subject: Subject;
}

/** What an operation of the customer portal works with beside its inputs. */
export interface PortalCall extends Backend {
  readonly subject: PortalSubject;
}

export type OperationName = keyof Operations;

/** What an operation works with when it needs no token. */
export interface OpenCall extends Backend {
  /** Whoever asks, if a token says so. */
  readonly bearer: Bearer | undefined;
  /** The request as it came, for what the API's facts leave out. */
  readonly request: Pick<Inputs, "headers" | "query">;
}

/** What an operation works with, by whom it is for. */
interface Calls {
  readonly organization: Call;
  readonly customer: PortalCall;
  readonly member: PortalCall;
  readonly anyone: OpenCall;
}

export type CallOf<TName extends OperationName> = Calls[Operations[TName]["audience"]];

/** What a request says, once it was read. */
export type InputOf<TName extends OperationName> = Pick<Operations[TName], "path" | "query" | "body">;

/** Does what an operation is there for; throws an ApiError where the server refuses. */
export type Handler<TName extends OperationName> = (
  call: CallOf<TName>,
  input: InputOf<TName>,
) => Operations[TName]["answer"] | Reply;

/** Handlers of some operations. */
export type Handlers<TName extends OperationName> = { readonly [TEach in TName]: Handler<TEach> };

/** Handlers of all operations that begin with these words: `benefits` is of `benefitsList`. */
export type HandlersOf<TWord extends string> = Handlers<
  Extract<OperationName, `${TWord}${Capitalize<string>}`>
>;
