import type { Caller } from "../EndpointDefinition.js";
import type { LiteKind } from "../PolarCore.js";
import { call } from "./call.js";
import type { BrowserCoreOptions, BrowserRequestOptions } from "./options.js";

/** What a call on a browser core takes and gives: fewer options, and the results of a lite core. */
export interface BrowserKind extends LiteKind {
  readonly options: BrowserRequestOptions;
}

/**
 * Configuration for calls from a page to a proxy, such as one made with
 * `polar-fn/proxy`. Frozen, cheap to make, safe to share.
 *
 * It is smaller than the lite core because it leaves to the proxy what the
 * proxy does anyway: it holds no token, tries nothing twice, and sends no
 * header that was not asked for. Values, the names of errors and pages are the
 * same; what is wrong with a URL or a header it says in fewer words.
 *
 * It needs `AbortSignal.any`: Chrome 116, Firefox 124, Safari 17.4, Node 20.3.
 *
 * @example
 * ```ts
 * import { PolarCore } from "polar-fn/browser/core";
 * import { customersGetStateExternal } from "polar-fn/lite/funcs/customersGetStateExternal";
 *
 * const polar = new PolarCore({ serverURL: "/api/polar" });
 *
 * const res = await customersGetStateExternal(polar, { externalId: "me" });
 * if (res.ok) console.log(res.value.activeSubscriptions.length);
 * ```
 */
export class PolarCore implements Caller {
  declare readonly "~kind": BrowserKind;
  /** For endpoint functions: takes the call to the proxy. */
  declare readonly call: Caller["call"];

  constructor(options: BrowserCoreOptions) {
    Object.freeze(Object.assign(this, { call: call.bind(null, this, { ...options }) }));
  }
}
