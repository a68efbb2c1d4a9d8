import { toCamelCase, toSnakeCase } from "../../core/codec/names.js";
import type { Model, Operation } from "../ir.js";
import { at, refuse } from "../refuse.js";
import { leavesOf } from "./leaves.js";
import { placeOf } from "./operation.js";

/** Stops at a parameter that the client could not write into a path or a query. */
export const checkParameters = (operation: Operation, models: ReadonlyMap<string, Model>): void => {
  for (const [index, { name, key, shape, deep, in: place }] of operation.parameters.entries()) {
    const pointer = at(placeOf(operation), "parameters", index);
    if (toSnakeCase(toCamelCase(name)) !== name)
      refuse(at(pointer, "name"), "the name does not survive the way to camelCase and back");
    const kinds = leavesOf(shape, models).map(({ kind }) => kind);
    if (place === "path") {
      if (/\W/.test(key ?? toCamelCase(name))) refuse(at(pointer, "name"), "no name for a part of the path");
      const odd = kinds.find((kind) => !["string", "enum", "literal", "number"].includes(kind));
      if (odd) refuse(pointer, `a part of the path that is ${odd}`);
      continue;
    }
    const odd = kinds.find((kind) => kind === "object" || kind === "unknown");
    if (odd) refuse(pointer, `a query parameter that is ${odd}`);
    if (kinds.includes("map") !== deep)
      refuse(pointer, 'the style "deepObject" is due exactly where the value is a map');
  }
};
