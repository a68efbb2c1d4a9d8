import { type API, type Model, modelsIn, type Shape } from "../ir.js";
import { schemaName } from "./names.js";

/** The hand-written helpers of `models/`, and their files. */
export const SUPPORT = {
  Open: "Open",
  ObjectSchema: "Schema",
  addIssues: "addIssues",
  byKeys: "byKeys",
  CheckConfig: "CheckConfig",
  choiceSchema: "choiceSchema",
  closedVariant: "closedVariant",
  Dataset: "Dataset",
  eachKey: "eachKey",
  integer: "integer",
  listSchema: "listSchema",
  makeSchema: "makeSchema",
  mapSchema: "mapSchema",
  memberNamed: "memberNamed",
  nullish: "nullish",
  objectSchema: "objectSchema",
  objectsFor: "objectsFor",
  ownValue: "ownValue",
  partsSchema: "partsSchema",
  run: "run",
  Schema: "Schema",
  SchemaOf: "SchemaOf",
  scalar: "scalar",
  tupleSchema: "tupleSchema",
  unionSchema: "unionSchema",
  variant: "variant",
  variantWithin: "variantWithin",
};

/** What is imported from one file. */
interface Imported {
  readonly types: Set<string>;
  readonly values: Set<string>;
}

const importLine = (file: string, { types, values }: Imported): string =>
  values.size === 0
    ? `import type { ${[...types].join(", ")} } from "./${file}.js";`
    : `import { ${[...[...types].map((type) => `type ${type}`), ...values].join(", ")} } from "./${file}.js";`;

/** A module of `models/` while it is written: what it asks for, and what it has come to need. */
export interface Module {
  /** Whether its values come from the server, and may therefore hold what this version does not know. */
  readonly open: boolean;
  readonly model: (name: string) => Shape;
  readonly isEnum: (name: string) => boolean;
  /** Whether a model leads back to the one of this module. */
  readonly isCyclic: (name: string) => boolean;
  /** Whether what is written now lies in a free-form map. */
  readonly inMap: boolean;
  readonly useType: (name: string) => void;
  readonly useSchema: (name: string) => void;
  /** Notes the use of a hand-written helper of `models/`. */
  readonly useSupport: (name: keyof typeof SUPPORT) => void;
  /** The import lines for everything noted. */
  readonly imports: () => string;
}

/** Whether one model leads to another, or is it. */
const reaches = (
  from: string,
  to: string,
  model: Module["model"],
  seen: Set<string> = new Set(),
): boolean => {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return modelsIn(model(from)).some((name) => reaches(name, to, model, seen));
};

/** Begins the module of a model. */
export const moduleOf = ({ name: own, received }: Model, { models }: API): Module => {
  const shapes = new Map(models.map((model) => [model.name, model.shape]));
  const files = new Map<string, Imported>();
  const imported = (file: string): Imported => {
    const known = files.get(file) ?? { types: new Set(), values: new Set() };
    files.set(file, known);
    return known;
  };
  const model = (name: string): Shape => shapes.get(name) ?? { kind: "unknown" };
  return {
    open: received,
    model,
    isEnum: (name) => model(name).kind === "enum",
    isCyclic: (name) => reaches(name, own, model),
    inMap: false,
    useType: (name) => imported(name).types.add(name),
    useSchema: (name) => imported(name).values.add(schemaName(name)),
    useSupport: (name) => imported(SUPPORT[name])[/^[A-Z]/.test(name) ? "types" : "values"].add(name),
    imports: () =>
      [...files]
        .filter(([file]) => file !== own)
        .map(([file, names]) => importLine(file, names))
        .sort()
        .join("\n"),
  };
};
