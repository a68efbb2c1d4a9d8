import { createMockPolar, MOCK_TOKEN, type MockPolar } from "polar-fn/mock";
import { at } from "../support.js";

const START = Date.parse("2026-10-01T12:00:00Z");

/** Kinds of things that commands make, change and delete. */
export type Kind =
  | "customers"
  | "products"
  | "benefits"
  | "meters"
  | "discounts"
  | "custom-fields"
  | "checkout-links"
  | "webhooks/endpoints";

/** What a sequence of commands knows: what it made, and what it deleted of that. */
export interface Known {
  readonly made: Readonly<Record<Kind, string[]>>;
  readonly deleted: { readonly kind: Kind; readonly id: string }[];
}

export function nothingKnown(): Known {
  return {
    made: {
      customers: [],
      products: [],
      benefits: [],
      meters: [],
      discounts: [],
      "custom-fields": [],
      "checkout-links": [],
      "webhooks/endpoints": [],
    },
    deleted: [],
  };
}

/** The path of all things of a kind. */
export function pathOf(kind: Kind): string {
  return kind === "webhooks/endpoints" ? `/v1/${kind}` : `/v1/${kind}/`;
}

/** The path of one thing. */
export function onePath(kind: Kind, id: string): string {
  return `/v1/${kind}/${id}`;
}

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** A mock whose every answer is looked at. */
export class Shop {
  readonly mock: MockPolar = createMockPolar({
    now: () => new Date(START),
    pageLimit: 1000,
    sendWebhook: async () => new Response(null, { status: 202 }),
  });

  async send(method: string, path: string, body?: unknown, token: string = MOCK_TOKEN): Promise<Answered> {
    const response = await this.mock.fetch(`https://api.polar.sh${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const said = `${method} ${path} ${JSON.stringify(body) ?? ""}: ${response.status} ${text}`;
    if (response.status >= 500) throw new Error(said);
    const isJson = response.headers.get("content-type") === "application/json" && text !== "";
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  }

  /** All things of a list. */
  async all(path: string, token?: string): Promise<readonly unknown[]> {
    const { body } = await this.send("GET", `${path}?limit=1000`, undefined, token);
    const items = at(body, "items");
    if (!Array.isArray(items)) throw new Error(`${path} is no list: ${JSON.stringify(body)}`);
    return items;
  }
}

export function text(value: unknown, ...path: readonly (string | number)[]): string {
  return String(at(value, ...path));
}
