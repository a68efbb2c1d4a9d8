import { describe, expect, it } from "vitest";
import { changed, type Json, small } from "./documents.js";
import { generated } from "./generated.js";

const PAIR: Json = {
  type: "array",
  prefixItems: [{ type: "string" }, { type: "string" }],
  minItems: 2,
  maxItems: 2,
};

const NULL: Json = { type: "null" };

/** The small document with a pair in an answer and a text in a request. */
function document(inAnswer: Json, sentAs: string, inRequest: Json): Json {
  const answered = changed(small, "/components/schemas/Person/properties/code", inAnswer);
  return changed(answered, `/components/schemas/CustomerWrite/properties/${sentAs}`, inRequest);
}

function written(of: Json): { readonly model: string; readonly definition: string } {
  const files = generated(of);
  return {
    model: files.get("models/CustomerWrite.ts") ?? "",
    definition: files.get("funcs/lite/customersCreate.ts") ?? "",
  };
}

describe("a text in a request that answers hold a pair of", () => {
  it.each([
    ["under the same name", "code", "code?: string | readonly [string, string] | undefined"],
    [
      "under a name that ends in it",
      "owner_code",
      "ownerCode?: string | readonly [string, string] | undefined",
    ],
  ])("is taken as the pair, too: %s", (_, name, type) => {
    const { model, definition } = written(document(PAIR, name, { type: "string" }));
    expect(model).toContain(type);
    expect(model).toContain("unionSchema(string(), tupleSchema(string(), string()))");
    expect(definition).toContain(`${name}: "first"`);
  });

  it("may be null in both", () => {
    const { model, definition } = written(
      document({ anyOf: [PAIR, NULL] }, "code", { anyOf: [{ type: "string" }, NULL] }),
    );
    expect(model).toContain("code?: string | readonly [string, string] | null | undefined");
    expect(definition).toContain('code: "first"');
  });

  it.each([
    ["the names differ", PAIR, "barcode", { type: "string" }],
    ["the request has a number", PAIR, "code", { type: "integer" }],
    ["the answer has text", { type: "string" }, "code", { type: "string" }],
    [
      "the answer's list begins with a number",
      { type: "array", prefixItems: [{ type: "integer" }, { type: "string" }], minItems: 2, maxItems: 2 },
      "code",
      { type: "string" },
    ],
  ])("is text alone where %s", (_, inAnswer, name, inRequest) => {
    const { model, definition } = written(document(inAnswer, name, inRequest));
    expect(model).not.toContain("tupleSchema");
    expect(definition).not.toContain('"first"');
  });
});
