import type { Conversion, FieldRule } from "../../core/codec/fields.js";
import { refuse } from "../refuse.js";
import { type Conversions, common, preferred } from "./conversions.js";

/** A property somewhere in what an operation sends or receives. */
export interface Occurrence {
  readonly name: string;
  /** The conversions that are right for it. */
  readonly right: Conversions;
  /** The holder's properties: the text of a literal, or undefined if the property is not one. */
  readonly literals: ReadonlyMap<string, string | undefined>;
  /** The names that its holder always has. */
  readonly always: ReadonlySet<string>;
  readonly pointer: string;
}

/** The rule that a name needs; undefined where its usual conversion is right wherever it occurs. */
export function ruleOf(
  name: string,
  usual: Conversion,
  occurrences: readonly Occurrence[],
  place: string,
): FieldRule | undefined {
  const right = common(occurrences.map((each) => each.right));
  if (right.has(usual)) return undefined;
  const rule = preferred(right) ?? ruleByText(occurrences, usual) ?? ruleByProperty(occurrences, usual);
  if (rule !== undefined) return rule;
  const places = [...new Set(occurrences.map(({ pointer }) => pointer))];
  return refuse(place, `"${name}" means different things to the codec: ${places.join(", ")}`);
}

/**
 * The codec sees holders of the wire and of the program, so what it goes by must be called the same
 * in both.
 */
function isSameInBoth(property: string): boolean {
  return !property.includes("_");
}

/** The rule by the text that a holder has under a property; undefined where no property tells. */
function ruleByText(occurrences: readonly Occurrence[], usual: Conversion): FieldRule | undefined {
  const properties = new Set(occurrences.flatMap(({ literals }) => [...literals.keys()]));
  for (const property of [...properties].filter(isSameInBoth)) {
    const values = conversionsByText(property, occurrences, usual);
    if (values) return { by: property, values };
  }
  return undefined;
}

/** The unusual conversions by the text under `property`; undefined where that does not tell. */
function conversionsByText(
  property: string,
  occurrences: readonly Occurrence[],
  usual: Conversion,
): Readonly<Record<string, Conversion>> | undefined {
  const groups = new Map<string | undefined, Conversions[]>();
  for (const { literals, right } of occurrences) {
    const text = literals.get(property);
    if (text === undefined && literals.has(property)) return undefined;
    groups.set(text, [...(groups.get(text) ?? []), right]);
  }
  const values: (readonly [text: string, conversion: Conversion])[] = [];
  for (const [text, sets] of groups) {
    const right = common(sets);
    if (right.has(usual)) continue;
    const chosen = preferred(right);
    if (text === undefined || !chosen) return undefined;
    values.push([text, chosen]);
  }
  return Object.fromEntries(values);
}

/**
 * The rule by a property that only some holders have, and those always; undefined where none tells.
 */
function ruleByProperty(occurrences: readonly Occurrence[], usual: Conversion): FieldRule | undefined {
  const others = occurrences.filter(({ right }) => right.has(usual));
  const odd = occurrences.filter(({ right }) => !right.has(usual));
  const conversion = preferred(common(odd.map(({ right }) => right)));
  const beside = [...(odd[0]?.always ?? [])].find(
    (property) =>
      isSameInBoth(property) &&
      odd.every(({ always }) => always.has(property)) &&
      others.every(({ literals }) => !literals.has(property)),
  );
  return conversion && beside !== undefined ? { beside, conversion } : undefined;
}
