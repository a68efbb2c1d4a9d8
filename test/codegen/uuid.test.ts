import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { uuid } from "../../models/uuid.js";
import { changed, small } from "./documents.js";
import { generated } from "./generated.js";

const ID = "992fae2a-2a17-4b7a-8d9e-e287cf90131b";

function isUUID(value: unknown): boolean {
  return safeParse(uuid(), value).success;
}

describe("a UUID in a path", () => {
  it.each([
    ["with hyphens", ID],
    ["in upper case", ID.toUpperCase()],
    ["without hyphens", ID.replaceAll("-", "")],
    ["in braces", `{${ID}}`],
    ["as a URN", `urn:uuid:${ID}`],
    ["of another version than the API makes", "00000000-0000-0000-0000-000000000000"],
  ])("is taken %s", (_, value) => {
    expect(isUUID(value)).toBe(true);
  });

  it.each([
    ["the name of another endpoint", "export"],
    ["empty text", ""],
    ["an external ID", "usr_1337"],
    ["a digit short", ID.slice(1)],
    ["a digit long", `${ID}0`],
    ["with a letter that is not a digit", ID.replace("9", "g")],
    ["with a line break after it", `${ID}\n`],
    ["with a space before it", ` ${ID}`],
    ["a number", 992],
    ["null", null],
  ])("is not %s", (_, value) => {
    expect(isUUID(value)).toBe(false);
  });

  it("is named in what is expected", () => {
    expect(safeParse(uuid(), "export").issues?.[0]).toMatchObject({
      expected: "a UUID",
      received: '"export"',
    });
  });
});

describe("the schema of a request", () => {
  const parameter = "/paths/~1v1~1customers~1{customer_id}/delete/parameters/0/schema/format";

  function requestOf(document: unknown): string {
    return generated(document).get("models/CustomersDeleteRequest.ts") ?? "";
  }

  it.each(["uuid", "uuid4"])("takes nothing but UUIDs for a path parameter that is %s", (format) => {
    expect(requestOf(changed(small, parameter, format))).toContain("customerId: uuid()");
  });

  it("takes any text for other path parameters", () => {
    expect(requestOf(small)).toContain("customerId: string()");
    expect(requestOf(changed(small, parameter, "email"))).toContain("customerId: string()");
  });

  it("takes any text for UUIDs in a query or a body", () => {
    const query = "/paths/~1v1~1customers~1/get/parameters/0/schema";
    const body = "/components/schemas/CustomerWrite/properties/extra_field";
    const id = { type: "string", format: "uuid4" };
    const files = generated(changed(changed(small, query, id), body, id));
    expect(files.get("models/CustomersListRequest.ts")).toContain("page: v.optional(string())");
    expect(files.get("models/CustomerWrite.ts")).toContain("extraField: v.optional(string())");
  });
});
