import { beforeAll, describe, expect, it } from "vitest";
import { ID, SECRET } from "./support/answers.js";
import { runChild } from "./support/child.js";
import { combinations } from "./support/cores.js";

interface Told {
  readonly what: string;
  readonly outcome: { readonly value?: unknown; readonly error?: string; readonly rejected?: string };
  readonly seen: readonly string[];
}

const TOKEN = `Bearer ${SECRET}`;

describe.each(combinations)("With React Native's fetch and AbortController ($name)", ({ name, hasToken }) => {
  const told = new Map<string, Told>();
  let lines: readonly string[] = [];
  let errors = "";

  beforeAll(async () => {
    ({ lines, errors } = await runChild("reactNative.ts", [name]));
    for (const line of lines) {
      const one = JSON.parse(line) as Told;
      told.set(one.what, one);
    }
  }, 60_000);

  it("a program runs to its end, and nothing is rejected that nobody looks at", () => {
    expect(errors).toBe("");
    expect(lines.filter((line) => line.includes("stray"))).toEqual([]);
    expect(told.has("refused")).toBe(true);
  });

  it("a call gets its answer", () => {
    expect(told.get("get")).toMatchObject({
      outcome: { value: { id: ID, createdAt: "2025-06-15T17:14:28.552Z", metadata: { foo_bar: 1 } } },
      seen: [`GET /v1/customers/${ID} ${TOKEN} no type `],
    });
  });

  it("a body arrives, with its type", () => {
    expect(told.get("create")).toMatchObject({
      outcome: { value: { id: ID } },
      seen: [`POST /v1/customers/ ${TOKEN} application/json {"email":"ü@example.com"}`],
    });
  });

  it("an answer without a body, and one that is a text, are told", () => {
    expect(told.get("delete")).toMatchObject({
      outcome: {},
      seen: [`DELETE /v1/customers/${ID} ${TOKEN} no type `],
    });
    expect(told.get("delete")?.outcome).toEqual({});
    expect(told.get("export")?.outcome).toEqual({ value: "id,name\n1,a\n" });
  });

  it("an error of the API has its name", () => {
    expect(told.get("missing")?.outcome).toEqual({ error: "ResourceNotFound" });
  });

  if (hasToken)
    it("a call is tried again", () => {
      expect(told.get("busy")?.outcome).toMatchObject({ value: { id: ID } });
      expect(told.get("busy")?.seen).toHaveLength(2);
    });

  it("a list has its next page", () => {
    expect(told.get("list")?.outcome).toMatchObject({ value: { items: [{ id: ID }] } });
    expect(told.get("next page")?.outcome).toMatchObject({ value: { items: [{ id: ID }] } });
    expect(told.get("next page")?.seen).toEqual([`GET /v1/customers/?limit=1&page=2 ${TOKEN} no type `]);
  });

  it("time runs out, and a signal is minded", () => {
    expect(told.get("timeout")?.outcome).toEqual({ error: "RequestTimeoutError" });
    expect(told.get("aborted")?.outcome).toEqual({ error: "RequestAbortedError" });
    expect(told.get("aborted before")).toEqual({
      what: "aborted before",
      outcome: { error: "RequestAbortedError" },
      seen: [],
    });
    expect(told.get("a signal")?.outcome).toMatchObject({ value: { id: ID } });
  });

  it("a broken connection is told as one", () => {
    expect(told.get("refused")?.outcome).toEqual({ error: "ConnectionError" });
  });
});
