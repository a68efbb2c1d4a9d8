import { createPolar } from "polar-sdk-1/2026-10";
import { endpointOf } from "./endpointOf.js";

/** A method of 1.0.1, and where it calls. */
export interface Method {
  /** `polar.customers.list`. */
  readonly method: string;
  readonly endpoint: string;
}

/** The methods of a service of 1.0.1, and of those inside it. */
async function methodsBelow(service: object, path: string): Promise<readonly Method[]> {
  const found: Method[] = [];
  for (const [key, member] of Object.entries(service)) {
    const method = `${path}.${key}`;
    if (typeof member === "object") found.push(...(await methodsBelow(member, method)));
    else found.push({ method, endpoint: await endpointOf(member) });
  }
  return found;
}

/** All methods of the client of 1.0.1 for the API of 2026-10. */
export function methodsOf101(): Promise<readonly Method[]> {
  return methodsBelow(createPolar({ accessToken: "none" }), "polar");
}
