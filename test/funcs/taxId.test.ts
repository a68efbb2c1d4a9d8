/*
 * Tax IDs are read as pairs of a number and its format. Whatever takes one also takes such a pair,
 * and sends the number, which is all that the server takes.
 */
import { PolarCore } from "polar-fn/core";
import { describe, expect, it } from "vitest";
import type { Shape } from "../../codegen/facts/Shape.js";
import { walkThrough } from "../../codegen/facts/walk.js";
import * as full from "../contract/fullFunctions.js";
import * as lite from "../contract/liteFunctions.js";
import { facts } from "../facts/facts.js";
import { ID } from "./samples.js";

const PAIR = ["FR61954506077", "eu_vat"] as const;

const address = { country: "FR" } as const;

/** Every body with a tax ID, as a request. */
const requests: Readonly<Record<string, (taxId: unknown) => object>> = {
  customersCreate: (taxId) => ({ email: "a@example.com", taxId, billingAddress: address }),
  customersUpdate: (taxId) => ({ id: ID, customerUpdate: { taxId } }),
  customersUpdateExternal: (taxId) => ({ externalId: "u", customerUpdate: { taxId } }),
  customerPortalCustomersUpdate: (taxId) => ({ taxId }),
  checkoutsCreate: (customerTaxId) => ({ products: [ID], customerTaxId }),
  checkoutsUpdate: (customerTaxId) => ({ id: ID, checkoutUpdate: { customerTaxId } }),
  checkoutsClientUpdate: (customerTaxId) => ({
    clientSecret: "c",
    checkoutUpdatePublic: { customerTaxId },
  }),
  checkoutsClientConfirm: (customerTaxId) => ({
    clientSecret: "c",
    checkoutConfirmStripe: { customerTaxId },
  }),
};

type Call = (core: PolarCore, request: object) => PromiseLike<{ ok: boolean; error?: Error }>;

/** What is sent, or the name of the error where nothing is. */
async function sentFor(functions: object, name: string, request: object): Promise<unknown> {
  let sent: unknown;
  const core = new PolarCore({
    fetch: async (_, { body }) => {
      sent = JSON.parse(String(body));
      return Response.json({});
    },
  });
  const { error } = await ((functions as Readonly<Record<string, Call>>)[name] as Call)(core, request);
  return sent ?? error?.name;
}

/** Whether a body has a text that is a tax ID. */
function hasTaxId(model: string): boolean {
  const shapes = new Map(facts.schemas.map(({ name, shape }) => [name, shape] as const));
  const places = [...walkThrough({ kind: "model", name: model }, "", shapes)];
  return places.some(({ shape }: { readonly shape: Shape }) =>
    shape.kind === "object" ? shape.properties.some(({ name }) => /(^|_)tax_id$/.test(name)) : false,
  );
}

it("these are all the functions whose bodies have a tax ID", () => {
  const names = facts.operations.flatMap(({ name, body }) => (body && hasTaxId(body.model) ? [name] : []));
  expect(names.sort()).toEqual(Object.keys(requests).sort());
});

describe.each([
  ["full", full],
  ["lite", lite],
])("%s functions", (_, functions) => {
  it.each(Object.entries(requests))(
    "%s sends the number of a pair, and text as it is",
    async (name, make) => {
      const text = await sentFor(functions, name, make(PAIR[0]));
      expect(JSON.stringify(text)).toContain(`tax_id":"${PAIR[0]}"`);
      expect(await sentFor(functions, name, make(PAIR))).toEqual(text);
      expect(await sentFor(functions, name, make([...PAIR]))).toEqual(text);
      // A format that this version does not know is as good.
      expect(await sentFor(functions, name, make([PAIR[0], "xx_vat"]))).toEqual(text);
      expect(JSON.stringify(await sentFor(functions, name, make(null)))).toContain('tax_id":null');
    },
  );
});

it.each(Object.entries(requests))("%s, full, refuses what is neither", async (name, make) => {
  for (const taxId of [5, [], [5, "eu_vat"], { 0: PAIR[0], 1: PAIR[1] }])
    expect(await sentFor(full, name, make(taxId))).toBe("SDKValidationError");
});

it("a tax ID that was just read is written back", async () => {
  const bodies: unknown[] = [];
  const polar = new PolarCore({
    fetch: async (_, { body }) => {
      bodies.push(body);
      return Response.json({ type: "individual", tax_id: PAIR });
    },
  });
  const read = await full.customersGet(polar, { id: ID });
  if (!read.ok) throw read.error;
  expect(read.value.taxId).toEqual(PAIR);
  await full.customersUpdate(polar, { id: ID, customerUpdate: { taxId: read.value.taxId } });
  expect(bodies.at(-1)).toBe('{"tax_id":"FR61954506077"}');
});
