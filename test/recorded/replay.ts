import type { EndpointDefinition, Issue } from "polar-fn/core";
import { PolarCore } from "polar-fn/lite/core";
import type { Operation } from "../../codegen/facts/Api.js";
import * as full from "../contract/fullFunctions.js";
import * as lite from "../contract/liteFunctions.js";
import { facts } from "../facts/facts.js";
import type { Exchange } from "./Exchange.js";
import { requestOf } from "./requestOf.js";

const operations = new Map(facts.operations.map((operation) => [operation.name, operation]));

/** A function of whose request nothing is known at compile time. */
interface Untyped extends EndpointDefinition {
  (core: PolarCore, ...args: readonly unknown[]): Promise<Outcome>;
}

/** What a call came to, of an endpoint of which nothing is known. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly status: number; readonly drift: readonly Issue[] }
  | {
      readonly ok: false;
      readonly error: Error & {
        readonly statusCode?: number;
        readonly data?: unknown;
        readonly issues?: readonly Issue[];
      };
    };

/** What left the program. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly body: string | undefined;
}

/** A call of a recorded exchange, answered as the server did. */
export interface Replayed {
  readonly operation: Operation;
  readonly request: unknown;
  readonly outcome: Outcome;
  /** Undefined where nothing was sent. */
  readonly sent: Sent | undefined;
}

/** Makes the call of a recorded exchange anew, and answers it with what was recorded. */
export async function replay(exchange: Exchange, kind: "full" | "lite" = "full"): Promise<Replayed> {
  const operation = operations.get(exchange.op);
  const functions = (kind === "full" ? full : lite) as unknown as Readonly<Record<string, Untyped>>;
  const called = functions[exchange.op];
  if (!operation || !called) throw new Error(`There is no function ${exchange.op}`);
  const sent: Sent[] = [];
  const core = new PolarCore({
    accessToken: "polar_oat_x",
    retryConfig: { strategy: "none" },
    fetch: async (url, { method = "GET", body }) => {
      sent.push({ method, url: new URL(url), body: typeof body === "string" ? body : undefined });
      return responseOf(exchange);
    },
  });
  const request = requestOf(exchange, operation, called.fields);
  const takesRequest = operation.parameters.length > 0 || operation.body !== undefined;
  const outcome = await (takesRequest ? called(core, request) : called(core));
  return { operation, request, outcome, sent: sent[0] };
}

function responseOf({ status, type, answer }: Exchange): Response {
  const body = answer === undefined || typeof answer === "string" ? answer : JSON.stringify(answer);
  return new Response(status === 204 ? null : body, {
    status,
    headers: type ? { "content-type": type } : {},
  });
}
