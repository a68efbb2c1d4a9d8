import type { API, Model, Shape } from "../ir.js";
import { schemaName } from "./names.js";

/** What is imported from each hand-written helper of `models/`. */
const SUPPORT = { Open: "type { Open }", objectSchema: "{ type ObjectSchema, objectSchema }", variant: "{ variant }" };

/** A module of `models/` while it is written: what it asks for, and what it has come to need. */
export interface Module {
  /** Whether its values come from the server, and may therefore hold what this version does not know. */
  readonly open: boolean;
  readonly model: (name: string) => Shape;
  readonly isEnum: (name: string) => boolean;
  readonly useType: (name: string) => void;
  readonly useSchema: (name: string) => void;
  /** Notes the use of a hand-written helper of `models/`. */
  readonly useSupport: (name: keyof typeof SUPPORT) => void;
  /** The import lines for everything noted. */
  readonly imports: () => string;
}

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
    useType: (name) => types.add(name),
    useSchema: (name) => schemas.add(name),
    useSupport: (name) => support.add(name),
    imports: () =>
      [
        ...[...support].map((name) => `import ${SUPPORT[name]} from "./${name}.js";`),
        ...[...new Set([...types, ...schemas])]
          .filter((name) => name !== own)
          .map((name) => {
            const names = [...(types.has(name) ? [name] : []), ...(schemas.has(name) ? [schemaName(name)] : [])];
            const typeOnly = !schemas.has(name);
            const list = names.map((each) => (!typeOnly && each === name ? `type ${each}` : each)).join(", ");
            return `import ${typeOnly ? "type " : ""}{ ${list} } from "./${name}.js";`;
          }),
      ]
        .sort()
        .join("\n"),
  };
};
