import { type API, type Model, modelsIn, type Shape } from "../ir.js";
import { schemaName } from "./names.js";

/** What is imported from each hand-written helper of `models/`. */
const SUPPORT = {
  Open: "type { Open }",
  integer: "{ integer }",
  mapSchema: "{ mapSchema }",
  ObjectSchema: "{ type ObjectSchema }",
  objectSchema: "{ objectSchema }",
  scalar: "{ scalar }",
  variant: "{ variant }",
};

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
  const types = new Set<string>();
  const schemas = new Set<string>();
  const support = new Set<keyof typeof SUPPORT>();
  const model = (name: string): Shape => shapes.get(name) ?? { kind: "unknown" };
  return {
    open: received,
    model,
    isEnum: (name) => model(name).kind === "enum",
    isCyclic: (name) => reaches(name, own, model),
    inMap: false,
    useType: (name) => types.add(name),
    useSchema: (name) => schemas.add(name),
    useSupport: (name) => support.add(name),
    imports: () =>
      [
        ...[...support].map((name) => `import ${SUPPORT[name]} from "./${name.replace(/^O(?=bject)/, "o")}.js";`),
        ...[...new Set([...types, ...schemas])]
          .filter((name) => name !== own)
          .map((name) => {
            const names = [
              ...(types.has(name) ? [name] : []),
              ...(schemas.has(name) ? [schemaName(name)] : []),
            ];
            const typeOnly = !schemas.has(name);
            const list = names.map((each) => (!typeOnly && each === name ? `type ${each}` : each)).join(", ");
            return `import ${typeOnly ? "type " : ""}{ ${list} } from "./${name}.js";`;
          }),
      ]
        .sort()
        .join("\n"),
  };
};
