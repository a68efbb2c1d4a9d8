import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const lines: string[] = [];

beforeEach(() => {
  lines.length = 0;
  vi.resetModules();
  vi.spyOn(console, "log").mockImplementation((line: string) => {
    lines.push(...line.split("\n").map((part) => part.trim()));
  });
});

afterEach(() => {
  vi.doUnmock("polar-fn/mock");
  vi.restoreAllMocks();
});

describe("the second part of the demo", () => {
  // The mock is loaded anew, which takes a while.
  test("sells a subscription and meters its usage", { timeout: 30_000 }, async () => {
    await import("../../examples/demo/subscription.js");
    const said = expect.arrayContaining([
      "succeeded: paid by Ada Lovelace <ada@example.com>",
      "4 events: 3 taken, 1 known already",
      "Tokens: 1350 used of 1000, balance -350",
      "on the next invoice so far: $1.75 beside the fixed price",
      "0 subscriptions and 0 benefits are left",
      "answers that contradicted the schema: none",
    ]);
    expect(lines).toEqual(said);
  });

  test("fails where something is not as expected", async () => {
    vi.doMock(import("polar-fn/mock"), async (original) => {
      const { createMockPolar, ...rest } = await original();
      // A customer who goes away.
      const unpaid: typeof createMockPolar = (options) => ({
        ...createMockPolar(options),
        confirmCheckout: vi.fn(),
      });
      return { ...rest, createMockPolar: unpaid };
    });
    await expect(import("../../examples/demo/subscription.js")).rejects.toThrow(
      "not as expected: a checkout that is open",
    );
  });
});
