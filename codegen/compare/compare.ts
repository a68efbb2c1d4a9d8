import type { Api, Operation, Schema } from "../facts/Api.js";
import { shortText } from "../facts/jsonText.js";
import { writeShape } from "../facts/writeShape.js";
import type { Change, Comparison } from "./Change.js";
import { differing, listChanges } from "./entries.js";
import { callText, operationChanges } from "./operationChanges.js";
import { shapeChanges } from "./shapeChanges.js";

/** What changed from one version of an API's facts to another. */
export function compare(before: Api, after: Api): Comparison {
  return {
    api: [
      ...listChanges([before.version], [after.version], "version"),
      ...listChanges(serverTexts(before), serverTexts(after), "server"),
    ],
    operations: changesOf(byName(before.operations), byName(after.operations), callText, operationChanges),
    schemas: changesOf(byName(before.schemas), byName(after.schemas), schemaText, schemaChanges),
    webhooks: changesOf(modelsOf(before), modelsOf(after), String, (one, other) =>
      listChanges([one], [other], "payload"),
    ),
  };
}

function serverTexts({ servers }: Api): readonly string[] {
  return Object.entries(servers).map(([environment, url]) => `${environment} ${url}`);
}

function byName<TNamed extends Operation | Schema>(items: readonly TNamed[]): ReadonlyMap<string, TNamed> {
  return new Map(items.map((item) => [item.name, item]));
}

function modelsOf({ webhooks }: Api): ReadonlyMap<string, string> {
  return new Map(webhooks.map(({ type, model }) => [type, model]));
}

function changesOf<TValue>(
  before: ReadonlyMap<string, TValue>,
  after: ReadonlyMap<string, TValue>,
  textOf: (value: TValue) => string,
  detailsOf: (before: TValue, after: TValue) => readonly string[],
): readonly Change[] {
  return differing(before, after).map(({ key: name, before: one, after: other }): Change => {
    if (one !== undefined && other !== undefined)
      return { verb: "changed", name, details: detailsOf(one, other) };
    if (other !== undefined) return { verb: "added", name, details: [textOf(other)] };
    return { verb: "removed", name, details: one === undefined ? [] : [textOf(one)] };
  });
}

function schemaText({ shape }: Schema): string {
  return shortText(writeShape(shape));
}

function schemaChanges(before: Schema, after: Schema): readonly string[] {
  return [
    ...shapeChanges(before.shape, after.shape, ""),
    ...listChanges(before.hidden, after.hidden, "hidden field"),
  ];
}
