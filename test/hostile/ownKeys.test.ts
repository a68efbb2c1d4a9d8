import { beforeAll, describe, expect, it } from "vitest";
import type { Told } from "./programs/ownKeys.js";
import { runChild } from "./support/child.js";
import { combinations } from "./support/cores.js";
import { gadgetsFor } from "./support/gadgets.js";

describe.each(combinations)("With a property of Object.prototype ($name)", (combination) => {
  const differences = new Map<string, string>();

  beforeAll(async () => {
    // In a process of its own, so that nothing but the calls meets the property.
    const { lines, errors } = await runChild("ownKeys.ts", [combination.name]);
    for (const line of lines) {
      const { key, difference } = JSON.parse(line) as Told;
      differences.set(key, difference);
    }
    expect(errors).toBe("");
  }, 400_000);

  it.each(gadgetsFor(combination))("a call sends and gives the same: %s", (key) => {
    expect(differences.get(key) ?? "its calls did not come to their end").toBe("none");
  });
});
