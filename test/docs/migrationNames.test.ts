import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { namesPage } from "../../bench/migration/namesPage.js";

const PAGE = join(import.meta.dirname, "..", "..", "docs", "migration", "names.md");

describe("the names of docs/migration/names.md", () => {
  it("are those of the official SDKs' own files", async () => {
    expect(await namesPage()).toBe(readFileSync(PAGE, "utf8"));
  });
});
