import { expect } from "vitest";
import type { MockPolar } from "../../src/mock/MockPolar.js";
import type { MockPolarOptions } from "../../src/mock/MockPolarOptions.js";
import { facts } from "../facts/facts.js";
import { apiDocument } from "../laws/apiDocument.js";
import { schemaProblems } from "./schemaProblems.js";
import { type Answer, at, type Send, setup } from "./support.js";

/** A mock and a way to talk to it that holds each answer against the API's facts. */
export function checkedSetup(options: MockPolarOptions = {}): { mock: MockPolar; send: Send } {
  const { mock, send } = setup(options);
  return {
    mock,
    async send(method, path, body, headers) {
      const answer = await send(method, path, body, headers);
      expectDescribed(method, path, answer);
      return answer;
    },
  };
}

/** Headers that speak with another token. */
export function as(token: unknown): { readonly authorization: string } {
  return { authorization: `Bearer ${String(token)}` };
}

function expectDescribed(method: string, path: string, answer: Answer): void {
  // What any operation may answer is not always in the document.
  if ([401, 403, 405, 422, 501].includes(answer.status)) return;
  const template = templateOf(path.split("?")[0] ?? "");
  if (wasSeen(method, template, answer.status)) return;
  const described = at(apiDocument, "paths", template, method.toLowerCase());
  const response = at(described, "responses", String(answer.status));
  expect(response, `${method} ${template} ${answer.status}: ${answer.text}`).toBeDefined();
  const schema = at(response, "content", "application/json", "schema");
  if (schema === undefined) return;
  expect(schemaProblems(apiDocument, schema, answer.body), `${method} ${template}`).toEqual([]);
}

/** Whether a server was seen to answer so, though the document does not say it. */
function wasSeen(method: string, path: string, status: number): boolean {
  const operation = facts.operations.find((each) => each.method === method && each.path === path);
  return operation?.errors.some((error) => error.seen && error.status === status) ?? false;
}

/**
 * The path of the document that fits; the one with the fewest parameters when there are several.
 */
function templateOf(path: string): string {
  const fits = Object.keys(Object(at(apiDocument, "paths"))).filter((template) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path),
  );
  const [best] = fits.sort((a, b) => a.split("{").length - b.split("{").length);
  if (best === undefined) throw new Error(`The API document has no ${path}.`);
  return best;
}
