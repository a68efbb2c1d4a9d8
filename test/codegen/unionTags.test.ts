import { describe, expect, it } from "vitest";
import { changed, type Json, small } from "./documents.js";
import { generated } from "./generated.js";

function kind(text: string, more: Json = {}): Json {
  return {
    type: "object",
    properties: { type: { type: "string", const: text }, ...more },
    required: ["type"],
  };
}

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** The small document with a field of a body that is one of two kinds. */
function document(field: Json, kinds: Json): Json {
  const held = changed(small, "/components/schemas/CustomerWrite/properties/pet", field);
  return Object.entries(kinds).reduce<Json>(
    (made, [name, schema]) => changed(made, `/components/schemas/${name}`, schema),
    held,
  );
}

function tagsIn(of: Json): string {
  return generated(of).get("src/fieldErrors/unionTags.ts") ?? "";
}

describe("the words that name members of unions in the place of a fault", () => {
  const kinds = { Cat: kind("cat"), Dog: kind("big_dog") };

  it.each([
    ["a field", { oneOf: [ref("Cat"), ref("Dog")] }],
    ["a field that can be null", { anyOf: [ref("Cat"), ref("Dog"), { type: "null" }] }],
    ["the items of a field", { type: "array", items: { oneOf: [ref("Cat"), ref("Dog")] } }],
    ["the values of a map", { type: "object", additionalProperties: { oneOf: [ref("Cat"), ref("Dog")] } }],
  ])("are found by what holds the union: %s", (_, field) => {
    expect(tagsIn(document(field, kinds))).toContain('pet: ["big_dog","cat"]');
  });

  it("are those of a discriminator", () => {
    const mapping = { tame: "#/components/schemas/Cat", wild: "#/components/schemas/Dog" };
    const field = {
      oneOf: [ref("Cat"), ref("Dog")],
      discriminator: { propertyName: "type", mapping: { cat: mapping.tame, big_dog: mapping.wild } },
    };
    expect(tagsIn(document(field, kinds))).toContain('pet: ["big_dog","cat"]');
  });

  it("are none where a text is the same in all members, or no union is sent", () => {
    const same = { Cat: kind("pet", { a: { type: "string" } }), Dog: kind("pet") };
    expect(tagsIn(document({ anyOf: [ref("Cat"), ref("Dog")] }, same))).toBe("");
    expect(tagsIn(small)).toBe("");
  });

  it("are refused where one is a field as well, because a fault could be told of either", () => {
    const clash = { Cat: kind("cat", { big_dog: { type: "string" } }), Dog: kind("big_dog") };
    const field = { oneOf: [ref("Cat"), ref("Dog")] };
    expect(() => tagsIn(document(field, clash))).toThrow(/"big_dog" is a field and a member of a union/);
  });
});
