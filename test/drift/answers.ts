import type { Drift, Issue, ResponseValidation } from "polar-fn/core";
import type { Combination, CoreOptions } from "../contract/combinations.js";
import { UUID } from "../laws/setup.js";

/** What a call came to, for tests that know no particular endpoint. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly drift: readonly Issue[] }
  | {
      readonly ok: false;
      readonly error: Error & { readonly issues?: readonly Issue[]; readonly rawValue?: unknown };
    };

/** The endpoints under test, each with its name in `onDrift`. */
export const endpoints = {
  customer: "GET /v1/customers/{id}",
  state: "GET /v1/customers/{id}/state",
  list: "GET /v1/customers/",
} as const;

export type Endpoint = keyof typeof endpoints;

export interface Heard {
  readonly outcome: Outcome;
  /** What `onDrift` was told. */
  readonly told: readonly Drift[];
}

/** Calls an endpoint of a server that answers with the JSON given. */
export async function answer(
  { core, functions }: Combination,
  endpoint: Endpoint,
  json: unknown,
  responseValidation?: ResponseValidation,
  options?: CoreOptions,
): Promise<Heard> {
  const told: Drift[] = [];
  const polar = core({
    fetch: async () => Response.json(json),
    responseValidation,
    onDrift: (drift) => {
      told.push(drift);
    },
    ...options,
  });
  const outcome: Outcome =
    endpoint === "list"
      ? await functions.customersList(polar)
      : await functions[endpoint === "customer" ? "customersGet" : "customersGetState"](polar, { id: UUID });
  return { outcome, told };
}
