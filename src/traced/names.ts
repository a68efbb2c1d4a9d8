import type { CalledEndpoint } from "../../core/errors.js";

/** What calls are named by. */
export interface NameOptions {
  /**
   * Functions by name, such as `{ customersGet, ordersList }` or all of `import * as functions`: a
   * call of one of them has its name. Any other has its method and path, `GET /v1/customers/{id}`.
   */
  readonly functions?: Readonly<Record<string, CalledEndpoint>> | undefined;
}

/** Gives the name of an endpoint's calls. */
export function namesOf({ functions = {} }: NameOptions): (endpoint: CalledEndpoint) => string {
  const names = new Map(Object.entries(functions).map(([name, called]) => [addressOf(called), name]));
  return (endpoint) => names.get(addressOf(endpoint)) ?? addressOf(endpoint);
}

function addressOf({ method, path }: CalledEndpoint): string {
  return `${method} ${path}`;
}
