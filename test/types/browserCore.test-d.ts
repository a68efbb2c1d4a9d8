import { type BrowserRequestOptions, PolarCore } from "polar-fn/browser/core";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { PolarCore as LiteCore, type OptionsOf, type RequestOptions } from "polar-fn/lite/core";
import { customersGetStateExternal as liteCustomersGetStateExternal } from "polar-fn/lite/funcs/customersGetStateExternal";
import { customersList } from "polar-fn/lite/funcs/customersList";
import { stream } from "polar-fn/stream";
import { expectTypeOf, it } from "vitest";
import { customersExport } from "../../funcs/lite/customersExport.js";

const page = new PolarCore({ serverURL: "/api/polar", timeoutMs: 5000, headers: { "x-csrf": "1" } });
const server = new LiteCore();

it("a browser core takes where the proxy is, and nothing that the proxy brings", () => {
  new PolarCore({ serverURL: new URL("https://shop.example/api/polar"), fetch, onDrift: () => {} });
  // @ts-expect-error it has no server of its own
  new PolarCore();
  // @ts-expect-error the same
  new PolarCore({ timeoutMs: 5000 });
  // @ts-expect-error a page holds no token
  new PolarCore({ serverURL: "/api/polar", accessToken: "polar_oat_x" });
  // @ts-expect-error the proxy tries again
  new PolarCore({ serverURL: "/api/polar", retryConfig: { strategy: "none" } });
});

it("a call on a browser core can be told what that core minds", () => {
  const request = { externalId: "me" };
  customersGetStateExternal(page, request, {
    timeoutMs: 5,
    signal: AbortSignal.abort(),
    credentials: "omit",
  });
  // @ts-expect-error a page holds no token
  customersGetStateExternal(page, request, { accessToken: "polar_cst_x" });
  // @ts-expect-error the proxy tries again
  liteCustomersGetStateExternal(page, request, { retries: { strategy: "none" } });
  // @ts-expect-error so it does with lists
  customersList(page, {}, { retryCodes: [503] });
  // @ts-expect-error and with streams
  stream(page, customersExport, {}, { accessToken: "polar_cst_x" });
  customersGetStateExternal(server, request, { accessToken: "polar_cst_x", retries: { strategy: "none" } });
  expectTypeOf<OptionsOf<PolarCore>>().toEqualTypeOf<BrowserRequestOptions>();
  expectTypeOf<OptionsOf<LiteCore>>().toEqualTypeOf<RequestOptions>();
});

it("what a call gives is the same as with a lite core", () => {
  const request = { externalId: "me" };
  expectTypeOf(customersGetStateExternal(page, request)).toEqualTypeOf(
    customersGetStateExternal(server, request),
  );
});
