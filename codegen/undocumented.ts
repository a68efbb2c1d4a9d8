import type { Overlay } from "./overlay/Overlay.js";

const nameOf = (path: string): string => path.replace(/^.*\/|\.ts$/g, "");

/** The generated functions and models that no words are about. */
export const undocumented = (
  files: ReadonlyMap<string, string>,
  { functions }: Overlay,
): { readonly functions: readonly string[]; readonly models: readonly string[] } => ({
  functions: [...files.keys()]
    .filter((path) => path.startsWith("funcs/lite/"))
    .map(nameOf)
    .filter((name) => !functions[name]?.about),
  // Each has one comment of its own beside the one on its schema: before the type.
  models: [...files]
    .filter(
      ([path, text]) =>
        path.startsWith("models/") &&
        !/^ ?\*\/\nexport (interface|type) |^\/\*\* .* \*\/\nexport (interface|type) /m.test(text),
    )
    .map(([path]) => nameOf(path))
    .filter((name) => name !== "index"),
});
