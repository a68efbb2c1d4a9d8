/*
 * How members of a union are told apart where no discriminator is stated: never by what a document
 * merely leaves out, where a server was seen to send it or the document admits it all the same.
 */
import { describe, expect, it } from "vitest";
import { changed, type Json, small, withAnswer, withRequest } from "./documents.js";
import { generated, NO_WORDS } from "./generated.js";

function at(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

const text = { type: "string" };

function literal(value: string | boolean): Json {
  return { type: typeof value, const: value };
}

function object(properties: Json, more: Json = {}): Json {
  return {
    type: "object",
    properties,
    required: Object.keys(properties),
    ...more,
  };
}

const reference = { anyOf: [at("One"), at("Other")] };

/** How an answer, or a request, is checked that has one of two objects. */
function checkOf(one: Json, other: Json, inRequest = false): string {
  const document = inRequest ? withRequest(reference) : withAnswer(reference);
  const schemas = { One: one, Other: other };
  const whole = Object.entries(schemas).reduce<Json>(
    (all, [name, schema]) => changed(all, `/components/schemas/${name}`, schema),
    document,
  );
  const module = generated(whole, NO_WORDS).get(`models/${inRequest ? "CustomerWrite" : "Person"}.ts`) ?? "";
  return /extraField: (?:nullish|v\.optional)\((.*)\)[, ]/.exec(module)?.[1] ?? module;
}

describe("a union of two objects", () => {
  it("is told apart by a literal that only one has", () => {
    expect(checkOf(object({ type: literal("recurring") }), object({ amount: text }))).toBe(
      'variant("type", { recurring: OneSchema }, OtherSchema)',
    );
  });

  it("is told apart by true, as by any other literal", () => {
    expect(checkOf(object({ legacy: literal(true) }), object({ amount: text }))).toBe(
      'variant("legacy", { true: OneSchema }, OtherSchema)',
    );
  });

  it("is not told apart by a literal where the other has a hidden field of its name", () => {
    const one = object({ type: literal("recurring"), legacy: literal(true) });
    expect(checkOf(one, object({ amount: text }, { "x-hidden": ["type"] }))).toBe(
      'variant("legacy", { true: OneSchema }, OtherSchema)',
    );
  });

  it("is not told apart by a key where the other has a hidden field of its name", () => {
    const one = object({ price: text, id: text });

    function hidden(...names: readonly string[]) {
      return object({ id: text, note: text }, { "x-hidden": names });
    }

    expect(checkOf(one, hidden("user"))).toBe('byKeys([OneSchema, "price"], [OtherSchema, "note"])');
    // The other is still known by its own key, if it is asked for first.
    expect(checkOf(object({ price: text, id: text }), hidden("price"))).toBe("objectSchema({})");
  });

  it("is told apart by literal and keys where the other takes any text", () => {
    const card = object({ method: literal("card"), method_metadata: object({ brand: text }) });
    expect(checkOf(card, object({ method: text }))).toBe(
      'variant("method", { card: byKeys([OneSchema, "methodMetadata"], [OtherSchema]) }, OtherSchema)',
    );
  });

  it("is told apart by the literal alone where there are no such keys", () => {
    expect(checkOf(object({ method: literal("card") }), object({ method: text }))).toBe(
      'variant("method", { card: OneSchema }, OtherSchema)',
    );
    const hidden = object({ method: text }, { "x-hidden": ["metadata"] });
    expect(checkOf(object({ method: literal("card"), metadata: text }), hidden)).toBe(
      'variant("method", { card: OneSchema }, OtherSchema)',
    );
  });

  it("is told apart by the literal alone in a request, which says what it means", () => {
    const card = object({ method: literal("card"), method_metadata: object({ brand: text }) });
    expect(checkOf(card, object({ method: text }), true)).toBe(
      'variant("method", { card: OneSchema }, OtherSchema)',
    );
  });
});

it("a hidden field is in no type and no schema", () => {
  const hidden = changed(small, "/components/schemas/Person/x-hidden", ["secret_note"]);
  expect([...generated(hidden)]).toEqual([...generated(small)]);
});
