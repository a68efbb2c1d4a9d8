/** Thrown for a document that the generator does not understand. */
export class RefusedDocument extends Error {
  override readonly name = "RefusedDocument";
}

/** Stops the generator, naming the place in the document as a JSON pointer. */
export const refuse = (pointer: string, problem: string): never => {
  throw new RefusedDocument(`${pointer || "/"}: ${problem}`);
};

/** Adds a step to a JSON pointer (RFC 6901). */
export const at = (pointer: string, ...steps: readonly (string | number)[]): string =>
  steps.reduce<string>(
    (path, step) => `${path}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    pointer,
  );
