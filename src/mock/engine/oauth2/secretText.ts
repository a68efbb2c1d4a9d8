import type { Backend } from "../../Backend.js";

/** A text that nobody guesses, with what it begins with. */
export function secretText({ uuid }: Pick<Backend, "uuid">, prefix: string): string {
  return prefix + uuid().replaceAll("-", "");
}
