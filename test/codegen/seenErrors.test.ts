/* Errors that a server was seen to answer with although the document does not say it. */
import { describe, expect, it } from "vitest";
import { changed, json, small } from "./documents.js";
import { generated, NO_WORDS } from "./generated.js";

const DELETE = "/paths/~1v1~1customers~1{customer_id}/delete";

function withErrors(...errors: readonly unknown[]): ReadonlyMap<string, string> {
  return generated(changed(small, `${DELETE}/x-errors`, errors), NO_WORDS);
}

/** A comment without its line breaks. */
function inOneLine(module = ""): string {
  return module.replaceAll("\n * ", " ");
}

describe("an error that was seen", () => {
  it("joins the errors of the function, by name and in its comment", () => {
    const module = withErrors({ status: 409, name: "CustomerLocked" }).get("funcs/lite/customersDelete.ts");
    expect(module).toContain('  | APIError<"CustomerLocked", CustomerLocked>\n  | ClientError;');
    expect(module).toContain('errors: ["ResourceNotFound","HTTPValidationError","CustomerLocked"],');
    expect(inOneLine(module)).toContain("`HTTPValidationError` (422), `CustomerLocked` (409).");
  });

  it("has a body of its name and a reason", () => {
    const model = withErrors({ status: 409, name: "CustomerLocked" }).get("models/CustomerLocked.ts");
    expect(model).toContain(`/** The body of the error \`CustomerLocked\`. */
export interface CustomerLocked {
  error: "CustomerLocked";
  detail: string;
}`);
  });

  it("has a body as OAuth has it where its name is one of OAuth's", () => {
    const files = withErrors({ status: 400, name: "invalid_grant" });
    expect(files.get("models/InvalidGrant.ts")).toContain(`export interface InvalidGrant {
  error: "invalid_grant";
  errorDescription?: string | undefined;
}`);
    expect(files.get("funcs/lite/customersDelete.ts")).toContain(
      '  | APIError<"invalid_grant", InvalidGrant>\n',
    );
  });

  it("has the body that the document describes elsewhere", () => {
    const named = changed(small, `${DELETE}/responses/404`, undefined);
    const files = generated(
      changed(named, `${DELETE}/x-errors`, [{ status: 404, name: "ResourceNotFound" }]),
    );
    const update = "funcs/lite/customersUpdate.ts";
    expect(files.get("models/ResourceNotFound.ts")).toBe(generated(small).get("models/ResourceNotFound.ts"));
    expect(files.get(update)).toBe(generated(small).get(update));
    expect(files.get("funcs/lite/customersDelete.ts")).toContain(
      'APIError<"ResourceNotFound", ResourceNotFound>',
    );
  });

  it("is named once, whatever its statuses and however often it is said", () => {
    const module = withErrors(
      { status: 404, name: "ResourceNotFound" },
      { status: 410, name: "ResourceNotFound" },
    ).get("funcs/lite/customersDelete.ts");
    expect(module?.match(/APIError<"ResourceNotFound"/g)).toHaveLength(1);
    expect(inOneLine(module)).toContain(
      "`ResourceNotFound` (404), `HTTPValidationError` (422), `ResourceNotFound` (410).",
    );
  });
});

it("a 422 without a body is a validation error, as everywhere", () => {
  const silent = changed(small, `${DELETE}/responses/422`, {});
  const module = generated(silent).get("funcs/lite/customersDelete.ts");
  expect(module).toContain('  | APIError<"HTTPValidationError", HTTPValidationError>\n');
  expect(
    generated(changed(small, `${DELETE}/responses/418`, {})).get("funcs/lite/customersDelete.ts"),
  ).not.toContain("418");
});

it("an error with a body that the document describes is as it was", () => {
  const described = changed(
    small,
    `${DELETE}/responses/409`,
    json({ $ref: "#/components/schemas/ResourceNotFound" }),
  );
  expect(generated(described).get("funcs/lite/customersDelete.ts")).toContain("`ResourceNotFound` (409)");
});
