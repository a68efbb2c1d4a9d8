/** Thrown for a document, or facts, that the generator does not understand. */
export class RefusedDocument extends Error {
  override readonly name = "RefusedDocument";
}

/** Stops the generator, naming the place as a JSON pointer. */
export function refuse(pointer: string, problem: string): never {
  throw new RefusedDocument(`${pointer || "/"}: ${problem}`);
}

/** Adds steps to a JSON pointer (RFC 6901). */
export function at(pointer: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>(
    (path, step) => `${path}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    pointer,
  );
}
