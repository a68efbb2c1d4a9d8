import { baseURL } from "../call/baseURL.js";
import type { Caller } from "../call/Caller.js";
import type { CoreSetup, Target } from "../call/CoreSetup.js";
import { call } from "../call/call.js";
import { eager } from "../call/eager.js";
import { addHeaders } from "../call/headers.js";
import type { LiteCoreTypes } from "../lite/PolarCore.js";
import { own } from "../own.js";
import type { BrowserCoreOptions, BrowserRequestOptions } from "./options.js";

/** What a call on a browser core takes and gives: fewer options, and the results of a lite core. */
export interface BrowserCoreTypes extends LiteCoreTypes {
  readonly options: BrowserRequestOptions;
  /** A page holds no token, so that nothing on a server can be built on this core. */
  readonly holdsToken: false;
}

/**
 * Configuration for calls from a page to a proxy, such as one made with `polar-fn/proxy`. Frozen,
 * cheap to make, safe to share.
 *
 * It is smaller than the lite core because it leaves to the proxy what the proxy does anyway: it
 * holds no token, tries nothing twice, and sends no header that was not asked for. Values, errors
 * and pages are the same.
 *
 * @example
 * ```ts
 * import { PolarCore } from "polar-fn/browser/core";
 * import { customersGetStateExternal } from "polar-fn/lite/funcs/customersGetStateExternal";
 *
 * const polar = new PolarCore({ serverURL: "/api/polar" });
 *
 * const res = await customersGetStateExternal(polar, { externalId: "me" });
 * if (res.ok) console.log(res.value.activeSubscriptions);
 * ```
 */
export class PolarCore implements Caller {
  declare readonly "~types": BrowserCoreTypes;
  /** For endpoint functions: takes the way of a call. */
  readonly call: Caller["call"];
  /** Plain results are this core's own kind. */
  readonly toResult: undefined = undefined;
  /** Nothing goes around attempts but what is put around a core, such as a pace. */
  readonly around: undefined = undefined;

  constructor(options: BrowserCoreOptions) {
    const read = own(options);
    const setup: CoreSetup = {
      options: read,
      target: eager(() => targetOf(read)),
      assertFit: undefined,
      token: undefined,
      hint: undefined,
      again: undefined,
    };
    this.call = function (this: Caller, ...given) {
      return call(setup, this, ...given);
    };
    Object.freeze(this);
  }
}

function targetOf({ serverURL, headers: given }: BrowserCoreOptions): Target {
  const headers = new Headers();
  addHeaders(headers, given);
  return { url: baseURL(serverURL), headers };
}
