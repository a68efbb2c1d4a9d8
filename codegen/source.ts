import { readFile } from "node:fs/promises";

/** Thrown where there is no document to read. */
export class UnreadableSource extends Error {
  override readonly name = "UnreadableSource";
}

const textOf = async (source: string): Promise<string> => {
  if (!/^https?:/.test(source)) return await readFile(source, "utf8");
  const response = await fetch(source);
  if (!response.ok) throw new UnreadableSource(`the answer is ${response.status}`);
  return await response.text();
};

/** The JSON document at a path or URL. */
export const readSource = async (source: string): Promise<unknown> => {
  try {
    return JSON.parse(await textOf(source));
  } catch (cause) {
    throw new UnreadableSource(`cannot read ${source}: ${(cause as Error).message}`, { cause });
  }
};
