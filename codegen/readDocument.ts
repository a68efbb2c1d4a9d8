import { readFile } from "node:fs/promises";

/** Thrown where there is no document to read. */
export class UnreadableDocument extends Error {
  override readonly name = "UnreadableDocument";
}

/** The JSON document at a path or URL. */
export async function readDocument(source: string): Promise<unknown> {
  try {
    return JSON.parse(await textOf(source));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableDocument(`cannot read ${source}: ${reason}`, { cause });
  }
}

async function textOf(source: string): Promise<string> {
  if (!source.startsWith("http:") && !source.startsWith("https:")) return await readFile(source, "utf8");
  const response = await fetch(source);
  if (!response.ok) throw new Error(`the answer is ${response.status}`);
  return await response.text();
}
