import { PolarCore } from "polar-fn/core";
import { checkoutsCreate } from "polar-fn/funcs/checkoutsCreate";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { ordersList } from "polar-fn/funcs/ordersList";
import { createPolarProxy, type PolarProxy } from "polar-fn/proxy";

/** Who is signed in: what docs/front-end.md leaves to its reader. */
function userOf({ headers }: Request): { readonly id: string } | undefined {
  return headers.get("cookie") === "session=me" ? { id: "me" } : undefined;
}

export const polar = new PolarCore({
  accessToken: process.env["POLAR_ACCESS_TOKEN"],
  serverURL: process.env["POLAR_SERVER_URL"],
});

/** The proxy of docs/front-end.md, at a path. */
export function proxyAt(basePath: string): PolarProxy {
  return createPolarProxy({
    core: polar,
    basePath,
    allow: [customersGetStateExternal, ordersList, checkoutsCreate],
    authorize({ request, endpoint }) {
      const user = userOf(request);
      if (!user) return false;
      if (endpoint === customersGetStateExternal) return { externalId: user.id };
      return { externalCustomerId: user.id };
    },
    onError: ({ status, cause }) => console.error(status, cause),
  });
}

export const proxy: PolarProxy = proxyAt("/api/polar");
