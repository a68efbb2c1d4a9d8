import * as fc from "fast-check";

/**
 * Fixed, so that every run tries the same. A failing law prints it with the path to its
 * counterexample.
 */
const SEED = 20_261_001;

fc.configureGlobal({ seed: SEED, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: true });

/** An ID of Polar's own, which full functions know to be a UUID. */
export const UUID = "992fae2a-2a17-4b7a-8d9e-e287cf90131b";

/**
 * Any text without halves of surrogate pairs: graphemes, single code points, and what is special in
 * URLs.
 */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "binary-ascii" }),
  fc.string({ unit: fc.constantFrom(..."/?#%.:;&=+ \\@[]{}2eEfFüñ例🧑‍💻\u0000\n\u00ad\u202e") }),
);

/** Any JSON, as it is after a journey as text: `__proto__` may be a key like any other. */
export const json: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.json({ stringUnit: "grapheme", maxDepth: 3 }),
    fc
      .dictionary(freeKey(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 5 })
      .map((value) => JSON.stringify(value)),
  )
  .map((value) => JSON.parse(value) as unknown);

/** Keys of free-form maps, with those that trip converters and prototypes. */
export function freeKey(): fc.Arbitrary<string> {
  return fc.oneof(
    text,
    fc.constantFrom(
      "__proto__",
      "constructor",
      "prototype",
      "toString",
      "hasOwnProperty",
      "toJSON",
      "valueOf",
      "fooBar",
      "foo_bar",
      "created_at",
      "createdAt",
      "metadata",
      "_cost",
      "_llm",
      "__double__",
      "",
      "0",
      "-1",
      "length",
      "then",
    ),
  );
}

/** A map with free keys; built as JSON is, so that `__proto__` is an own key. */
export function freeMap<TValue>(
  values: fc.Arbitrary<TValue>,
  keys = freeKey(),
): fc.Arbitrary<Record<string, TValue>> {
  return fc
    .uniqueArray(fc.tuple(keys, values), { maxLength: 6, selector: ([key]) => key })
    .map((entries) => Object.fromEntries(entries));
}

const names = Object.getOwnPropertyNames(Object.prototype).join();

/** Throws when something was added to, or removed from, what all objects inherit. */
export function unpolluted(): void {
  if (Object.getOwnPropertyNames(Object.prototype).join() !== names)
    throw new Error("Object.prototype was changed.");
  if (Object.getPrototypeOf(Object.prototype) !== null) throw new Error("Object.prototype got a prototype.");
}
