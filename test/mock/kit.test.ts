import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/mock/kit/sha256.js";
import { storedTimestamp, wireTimestamp } from "../../src/mock/kit/time.js";
import { jsonSyntaxError } from "../../src/mock/read/jsonSyntaxError.js";

describe("the mock's own SHA-256", () => {
  it("agrees with Node's on texts of any length", () => {
    const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string({ maxLength: 300 }));
    fc.assert(
      fc.property(texts, (text) => {
        const sound = /\p{Cs}/u.test(text) ? "" : text;
        expect(sha256(sound)).toBe(createHash("sha256").update(sound).digest("hex"));
      }),
    );
    for (let length = 50; length < 70; length += 1) {
      const text = "a".repeat(length);
      expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
    }
  });
});

describe("the search for a JSON syntax error", () => {
  it("finds none in any JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, 2), (text, indent) => {
        expect(jsonSyntaxError(text)).toBeUndefined();
        expect(jsonSyntaxError(JSON.stringify(JSON.parse(text), null, indent))).toBeUndefined();
      }),
    );
  });

  it("finds one exactly where JSON.parse does", () => {
    const mutated = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", "{", "}", "[", "]", ",", ":", '"', "\\", "1", "e", " "))
      .map(([text, position, insert]) => {
        const at = position % (text.length + 1);
        return text.slice(0, at) + insert + text.slice(at + 1);
      });
    fc.assert(
      fc.property(mutated, (text) => {
        expect(jsonSyntaxError(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a timestamp", () => {
  it("keeps microseconds and turns any zone into UTC", () => {
    expect(storedTimestamp("2026-01-01T02:00:00.123456+02:00")).toBe("2026-01-01T00:00:00.123456Z");
    expect(storedTimestamp("2026-01-01T00:00:00Z")).toBe("2026-01-01T00:00:00.000000Z");
    expect(storedTimestamp(new Date("2026-01-01T00:00:00.120Z"))).toBe("2026-01-01T00:00:00.120000Z");
    expect(wireTimestamp("2026-01-01T00:00:00.000000Z")).toBe("2026-01-01T00:00:00Z");
    expect(wireTimestamp("2026-01-01T00:00:00.120000Z")).toBe("2026-01-01T00:00:00.120000Z");
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
