import * as fc from "fast-check";
import { type DocumentedOperation, documentOf } from "../../facts/documentOf.js";
import { facts } from "../../facts/facts.js";
import { arbitraryOf } from "../../laws/arbitraryOf.js";
import { type Known, type Shop, text } from "./Shop.js";

const document = documentOf(facts);

interface Operation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly bodies: fc.Arbitrary<unknown>;
}

/** What is asked for in JSON; OAuth's forms have tests of their own. */
const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, documented]) => {
    const isForm = documented.requestBody?.content["application/x-www-form-urlencoded"] !== undefined;
    const name = documented["x-func"];
    return isForm ? [] : { name, method: method.toUpperCase(), path, bodies: bodiesOf(documented) };
  }),
);

function bodiesOf({ requestBody }: DocumentedOperation): fc.Arbitrary<unknown> {
  const schema = requestBody?.content["application/json"]?.schema;
  return schema === undefined ? fc.constant(undefined) : arbitraryOf(document, schema);
}

/** Any operation, with a body that the API's document allows, about things that the mock has. */
export const anything: fc.Arbitrary<fc.AsyncCommand<Known, Shop>> = fc
  .constantFrom(...operations)
  .chain(({ name, method, path, bodies }) =>
    fc.tuple(bodies, fc.nat({ max: 1000 })).map(([body, at]) => ({
      check: () => true,
      toString: () => `${name} ${at} ${JSON.stringify(body) ?? ""}`,
      async run(_: Known, shop: Shop) {
        const ids = new Ids(shop, at);
        const token = path.startsWith("/v1/customer-portal/") ? await portalToken(shop, ids) : undefined;
        await shop.send(method, ids.inPath(path), ids.inBody(body), token);
      },
    })),
  );

async function portalToken(shop: Shop, ids: Ids): Promise<string | undefined> {
  const customer_id = ids.one("customers");
  const { status, body } = await shop.send("POST", "/v1/customer-sessions/", { customer_id });
  return status === 201 ? text(body, "token") : undefined;
}

/** Tables whose names are not the plural of the field that leads to them. */
const TABLES: Readonly<Record<string, string>> = {
  price: "productPrices",
  product_price: "productPrices",
  seat: "seats",
  key: "licenseKeys",
};

/** IDs of things that a mock has, which ones a number says. */
class Ids {
  readonly #tables: Readonly<Record<string, readonly unknown[]>>;
  readonly #at: number;

  constructor({ mock }: Shop, at: number) {
    this.#tables = mock.snapshot().tables;
    this.#at = at;
  }

  /** The ID of a row of a table; one of nothing where it is empty. */
  one(table: string): string {
    const rows = this.#tables[table] ?? [];
    const row = rows[this.#at % Math.max(rows.length, 1)];
    return row === undefined ? "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40" : text(row, "id");
  }

  /** A path whose parameters are IDs of what it is about. */
  inPath(path: string): string {
    return path
      .replace("{external_id}", `ext${this.#at % 4}`)
      .replaceAll(/([\w-]+)\/\{(\w+)\}/g, (_, noun: string, field: string) => {
        const known = this.#of(field);
        return `${noun}/${known ?? this.one(tableOf(noun))}`;
      });
  }

  /** A body whose fields that are IDs lead somewhere, three times out of four. */
  inBody(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((inner) => this.inBody(inner));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([field, inner]) => [field, this.#field(field, inner)]);
    return Object.fromEntries(entries);
  }

  #field(field: string, value: unknown): unknown {
    if (typeof value === "string" && this.#at % 4 !== 0) return this.#of(field) ?? value;
    if (field === "products" || field === "benefits") return [this.one(field)];
    // An organization's token must not name its organization.
    return field === "organization_id" ? undefined : this.inBody(value);
  }

  /** The ID that a field such as `customer_id` has; undefined where it is another kind of field. */
  #of(field: string): string | undefined {
    if (field === "organization_id" || !field.endsWith("_id")) return undefined;
    const noun = field.slice(0, -3);
    const table = TABLES[noun] ?? tableOf(`${noun}s`);
    return this.#tables[table] === undefined ? undefined : this.one(table);
  }
}

/** `checkout-links` and `checkout_links` to `checkoutLinks`. */
function tableOf(noun: string): string {
  const named = noun.replaceAll(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
  return named === "endpoints" ? "webhookEndpoints" : named === "customerSeats" ? "seats" : named;
}
