import { customerPortalOrdersList } from "polar-fn/funcs/customerPortalOrdersList";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { PolarCore } from "polar-fn/lite/core";
import { customerSessionsCreate } from "polar-fn/lite/funcs/customerSessionsCreate";
import { createPolarProxy, type PolarProxy } from "polar-fn/proxy";
import { userOf } from "./session.js";

/** What the proxy of the shop needs to know. */
export interface ShopSettings {
  readonly polarURL: string;
  /** The shop's token; it stays on the server. */
  readonly accessToken: string;
  /** What the cookies are signed with. */
  readonly secret: string;
}

/** The proxy of the shop: signed-in users see their own state and their own orders. */
export function polarProxy({ polarURL, accessToken, secret }: ShopSettings): PolarProxy {
  const core = new PolarCore({ serverURL: polarURL, accessToken });
  const sessions = new Map<string, { readonly token: string; readonly expiresAt: Date }>();

  /** A token with which Polar shows what is the customer's own, and nothing else. */
  async function customerToken(externalCustomerId: string): Promise<string> {
    const known = sessions.get(externalCustomerId);
    if (known && known.expiresAt.getTime() > Date.now() + 60_000) return known.token;
    const session = await customerSessionsCreate(core, { externalCustomerId });
    if (!session.ok) throw session.error;
    sessions.set(externalCustomerId, session.value);
    return session.value.token;
  }

  function user(request: Request) {
    return userOf(request.headers.get("cookie") ?? "", secret);
  }

  return createPolarProxy({
    core,
    basePath: "/api/polar",
    allow: [customersGetStateExternal, customerPortalOrdersList],
    authorize({ request, endpoint }) {
      const externalId = user(request);
      if (externalId === undefined) return false;
      // The orders are those of the token, so there is nothing to force.
      return endpoint === customersGetStateExternal ? { externalId } : {};
    },
    accessToken({ request, endpoint }) {
      const externalId = user(request);
      // The state is asked for with the shop's own token.
      return endpoint === customerPortalOrdersList && externalId !== undefined
        ? customerToken(externalId)
        : undefined;
    },
    onError: ({ status, cause }) => console.error(status, cause),
  });
}
