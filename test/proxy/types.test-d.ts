import { PolarCore as BrowserCore } from "polar-fn/browser/core";
import { PolarCore as FullCore } from "polar-fn/core";
import type { customerPortalCustomersGet } from "polar-fn/funcs/customerPortalCustomersGet";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { ordersList } from "polar-fn/funcs/ordersList";
import type { subscriptionsCreate } from "polar-fn/funcs/subscriptionsCreate";
import { PolarCore } from "polar-fn/lite/core";
import { createPolarProxy, type Forced, type RequestOf } from "polar-fn/proxy";
import { expectTypeOf, it } from "vitest";

const options = { core: new PolarCore(), basePath: "/api/polar" };

it("takes either core", () => {
  createPolarProxy({ core: new FullCore(), basePath: "", allow: [ordersList], authorize: () => false });
});

it("takes no browser core, which holds no token", () => {
  const core = new BrowserCore({ serverURL: "/api/polar" });
  // @ts-expect-error a core of a page
  createPolarProxy({ core, basePath: "", allow: [ordersList], authorize: () => false });
});

it("takes a word for nothing that is forced", () => {
  createPolarProxy({ ...options, allow: [ordersList], authorize: () => "everything" });
  createPolarProxy({ ...options, allow: [ordersList], authorize: () => ({}) });
  createPolarProxy({
    ...options,
    allow: [ordersList],
    authorize: async ({ request }) =>
      request.headers.has("x-admin") ? "everything" : { externalCustomerId: "u" },
  });
  // @ts-expect-error another word
  createPolarProxy({ ...options, allow: [ordersList], authorize: () => "all" });
});

it("knows the requests of what is allowed", () => {
  expectTypeOf<RequestOf<typeof customersGetStateExternal>>().toEqualTypeOf<{ externalId: string }>();
  expectTypeOf<keyof RequestOf<typeof customerPortalCustomersGet>>().toEqualTypeOf<never>();
  expectTypeOf<Forced<typeof subscriptionsCreate>>().toHaveProperty("productId");
});

it("hands authorize the functions themselves", () => {
  createPolarProxy({
    ...options,
    allow: [customersGetStateExternal, ordersList],
    authorize: ({ endpoint, params }) => {
      expectTypeOf(endpoint).toEqualTypeOf<typeof customersGetStateExternal | typeof ordersList>();
      expectTypeOf(params).toEqualTypeOf<Readonly<Record<string, unknown>>>();
      return endpoint === ordersList ? { externalCustomerId: "u" } : { externalId: "u" };
    },
  });
});

it("refuses parameters that no function has, or of another type", () => {
  createPolarProxy({
    ...options,
    allow: [customersGetStateExternal],
    // @ts-expect-error a parameter that there is not
    authorize: () => ({ externalID: "u" }),
  });
  createPolarProxy({
    ...options,
    allow: [customersGetStateExternal, ordersList],
    // @ts-expect-error one among those that there are
    authorize: async () => ({ externalId: "u", customer: "u" }),
  });
  createPolarProxy({
    ...options,
    allow: [customersGetStateExternal],
    // @ts-expect-error a number
    authorize: () => ({ externalId: 1 }),
  });
  createPolarProxy({
    ...options,
    allow: [customersGetStateExternal],
    // @ts-expect-error nothing
    authorize: () => undefined,
  });
  createPolarProxy({
    ...options,
    allow: [customersGetStateExternal],
    // @ts-expect-error nobody knows whether there is a user
    authorize: () => ({ externalId: undefined as string | undefined }),
  });
});

it("asks for authorize", () => {
  // @ts-expect-error without it everybody could ask everything
  createPolarProxy({ ...options, allow: [ordersList] });
});
