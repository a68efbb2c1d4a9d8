import { aboutModel } from "./emit/model.js";
import type { Plan } from "./plan/Plan.js";
import type { Words } from "./words/Words.js";

/** The functions and models that no words are about. */
export function undocumented(
  plan: Plan,
  words: Words,
): { readonly functions: readonly string[]; readonly models: readonly string[] } {
  return {
    functions: plan.functions
      .map(({ operation }) => operation.name)
      .filter((name) => !words.functions[name]?.about),
    models: plan.models.filter((model) => aboutModel(model, plan, words) === "").map(({ name }) => name),
  };
}
