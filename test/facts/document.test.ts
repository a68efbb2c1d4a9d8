import { expect, it } from "vitest";
import { parseDocument } from "../../codegen/parse/document.js";
import { documentOf } from "./documentOf.js";
import { facts } from "./facts.js";

it("the facts, written as a document, are read as the same facts", () => {
  expect(parseDocument(documentOf(facts))).toEqual(facts);
});
