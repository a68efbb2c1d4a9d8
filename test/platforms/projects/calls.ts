import { PolarCore as BrowserCore, type BrowserRequestOptions } from "polar-fn/browser/core";
import { type CoreOptions, PolarCore as FullCore } from "polar-fn/core";
import { customersCreate as fullCreate } from "polar-fn/funcs/customersCreate";
import { customersGet as fullGet } from "polar-fn/funcs/customersGet";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import { customersCreate as liteCreate } from "polar-fn/lite/funcs/customersCreate";
import { customersGet as liteGet } from "polar-fn/lite/funcs/customersGet";

/*
 * The calls that are made on every platform. The install script lays this file beside each
 * platform's own program.
 */

/** A core with functions to call on it. */
interface Way {
  /** Creates a customer; gives its email, or what went wrong. */
  create(email: string): Promise<string>;
  /** Reads a customer; gives its email, or what went wrong. */
  read(id: string): Promise<string>;
}

type Outcome =
  | { readonly ok: true; readonly value: { readonly email?: string | null | undefined } }
  | { readonly ok: false; readonly error: Error };

async function told(call: PromiseLike<Outcome>): Promise<string> {
  const outcome = await call;
  if (outcome.ok) return `${outcome.value.email}`;
  const { name, message, cause } = outcome.error;
  return `${name}: ${message}${cause === undefined ? "" : ` (cause: ${cause})`}`;
}

/** All ways of a call to a server, each with these options; a `fetch` goes into the core. */
export function ways(
  serverURL: string,
  options: BrowserRequestOptions,
  fetch?: CoreOptions["fetch"],
): Readonly<Record<string, Way>> {
  const settings = {
    serverURL,
    fetch,
    accessToken: "polar_oat_platforms",
    retryConfig: { strategy: "none" },
  } as const;
  const full = new FullCore(settings);
  const lite = new LiteCore(settings);
  const browser = new BrowserCore({ serverURL, fetch });
  return {
    "full core, full functions": {
      create: (email) => told(fullCreate(full, { email }, options)),
      read: (id) => told(fullGet(full, { id }, options)),
    },
    "full core, lite functions": {
      create: (email) => told(liteCreate(full, { email }, options)),
      read: (id) => told(liteGet(full, { id }, options)),
    },
    "lite core, full functions": {
      create: (email) => told(fullCreate(lite, { email }, options)),
      read: (id) => told(fullGet(lite, { id }, options)),
    },
    "lite core, lite functions": {
      create: (email) => told(liteCreate(lite, { email }, options)),
      read: (id) => told(liteGet(lite, { id }, options)),
    },
    "browser core": {
      create: (email) => told(liteCreate(browser, { email }, options)),
      read: (id) => told(liteGet(browser, { id }, options)),
    },
  };
}

/** Reads and creates a customer on every way; gives what each came to. */
export async function callAll(
  serverURL: string,
  options: BrowserRequestOptions,
  fetch?: CoreOptions["fetch"],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const outcomes: Record<string, readonly string[]> = {};
  for (const [name, way] of Object.entries(ways(serverURL, options, fetch)))
    outcomes[name] = [
      await way.read("992fae2a-2a17-4b7a-8d9e-e287cf90131b"),
      await way.create("new@example.com"),
    ];
  return outcomes;
}
