import { toCamelCase } from "../../../core/codec/names.js";
import type { Discriminator, ModelShape, Property, UnionShape } from "../../facts/Shape.js";
import type { Context } from "../Context.js";
import { keyOf } from "../keys.js";
import { alwaysIn, type MemberObject, mayHave, objectsOf, propertyIn } from "./objects.js";

/** The property that tells the members of a union apart. */
export interface PropertyChoice {
  readonly key: string;
  /** The members by value; those that may do without the property also stand under an empty one. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** The member that admits any other value. */
  readonly otherwise?: string;
  /**
   * By member, the keys that it must have beside its value, where `otherwise` may have that value,
   * too.
   */
  readonly ownKeys: ReadonlyMap<string, readonly string[]>;
}

/** A member of a union, and the objects that it can be. */
interface Member {
  readonly name: string;
  readonly objects: readonly MemberObject[];
}

/** The property that tells the members apart, as stated or as found; undefined where none does. */
export function choiceByProperty(
  { members, discriminator }: UnionShape,
  context: Context,
): PropertyChoice | undefined {
  if (discriminator) return statedChoice(discriminator, context);
  const models = members.filter((member) => member.kind === "model");
  const told = models.flatMap((member) => memberOf(member, context));
  return told.length === members.length ? foundChoice(told, context) : undefined;
}

function memberOf(model: ModelShape, context: Context): readonly Member[] {
  const objects = objectsOf(model, context);
  return objects ? [{ name: model.name, objects }] : [];
}

/** The stated discriminator, which some members may do without. */
function statedChoice({ property, members }: Discriminator, context: Context): PropertyChoice {
  const byValue = Object.entries(members).map(([value, name]) => [value, [name]] as const);
  const silent = [...new Set(Object.values(members))].filter((name) =>
    objectsOf({ kind: "model", name }, context)?.some(
      (object) => propertyIn(object, property)?.required === false,
    ),
  );
  return {
    key: toCamelCase(property),
    members: new Map<string, readonly string[]>(silent.length > 0 ? [...byValue, ["", silent]] : byValue),
    ownKeys: new Map(),
  };
}

/**
 * A required property that is a literal in every member but one, which admits anything else there.
 */
function foundChoice(members: readonly Member[], context: Context): PropertyChoice | undefined {
  const properties = members.flatMap(({ objects }) => objects.flatMap((object) => object.properties));
  for (const property of properties) {
    const choice = choiceBy(property, members, context);
    if (choice) return choice;
  }
  return undefined;
}

function choiceBy(
  property: Property,
  members: readonly Member[],
  context: Context,
): PropertyChoice | undefined {
  const { name } = property;
  const byValue = members.flatMap((member) =>
    literalsIn(member, name).map((value) => [value, [member.name]] as const),
  );
  const values = byValue.map(([value]) => value);
  const [otherwise, ...more] = members.filter((member) => literalsIn(member, name).length === 0);
  const isClear = values.length > 0 && new Set(values).size === values.length;
  if (!otherwise || more.length > 0 || !isClear) return undefined;
  if (otherwise.objects.some((object) => mayBeOneOf(values, object, name))) return undefined;
  return {
    key: keyOf(property),
    members: new Map(byValue),
    otherwise: otherwise.name,
    ownKeys: ownKeysOf(members, otherwise, name, context),
  };
}

/**
 * The keys that members have and `otherwise` lacks, where it takes any text under the name. A
 * payment by card, for one, has `method_metadata`; any other payment may say `card` as well.
 */
function ownKeysOf(
  members: readonly Member[],
  otherwise: Member,
  name: string,
  context: Context,
): PropertyChoice["ownKeys"] {
  const takesAny = otherwise.objects.some((object) => propertyIn(object, name)?.shape.kind === "string");
  if (!takesAny) return new Map();
  const keys = members.map((member) => {
    const [first, ...others] = member.objects.map((object) => alwaysIn(object, context));
    const shared = (first ?? []).filter((each) =>
      others.every((always) => always.some((one) => one.name === each.name)),
    );
    const own = shared.filter((each) => !otherwise.objects.some((object) => mayHave(object, each.name)));
    return [member.name, own.map(keyOf)] as const;
  });
  return new Map(keys.filter(([, own]) => own.length > 0));
}

/** The values of a property, if it is a literal in every object that a member can be. */
function literalsIn({ objects }: Member, name: string): readonly string[] {
  const literals = objects.map((object) => {
    const property = propertyIn(object, name);
    const literal =
      property?.required && property.shape.kind === "literal" ? property.shape.value : undefined;
    return typeof literal === "string" || typeof literal === "boolean" ? String(literal) : undefined;
  });
  const known = literals.filter((literal) => literal !== undefined);
  return known.length === objects.length ? [...new Set(known)] : [];
}

/**
 * Whether an object may have one of the values under a name. A name that a document does not list
 * proves nothing where the server was seen to send it. An object that takes any text is told by the
 * keys of the others, see {@link ownKeysOf}.
 */
function mayBeOneOf(values: readonly string[], object: MemberObject, name: string): boolean {
  if (object.hidden.includes(name)) return true;
  const shape = propertyIn(object, name)?.shape;
  if (!shape || shape.kind === "string") return false;
  return shape.kind !== "literal" || values.includes(String(shape.value));
}
