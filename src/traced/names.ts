import type { CalledEndpoint } from "../../core/errors.js";
import { own } from "../../core/own.js";

/** What calls are named by. */
export interface NameOptions {
  /**
   * Functions by name, such as `{ customersGet, ordersList }`, or all of them, where the size of a
   * program does not matter: `import * as functions from "polar-fn"`. A call of one of them has its
   * name. Any other has its method and path, `GET /v1/customers/{id}`.
   */
  readonly functions?: object | undefined;
}

/** Gives the name of an endpoint's calls. */
export function namesOf(options?: NameOptions): (endpoint: CalledEndpoint) => string {
  const { functions } = own<NameOptions>(options);
  const names = new Map(Object.entries(functions ?? {}).map(([name, called]) => [addressOf(called), name]));
  return (endpoint) => names.get(addressOf(endpoint)) ?? addressOf(endpoint);
}

/** What an endpoint is known by; what is not an endpoint has an address that none has. */
function addressOf(called: unknown): string {
  const { method, path } = Object(called) as CalledEndpoint;
  return `${method} ${path}`;
}
