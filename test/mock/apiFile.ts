import { existsSync, readFileSync } from "node:fs";

/** The API document lies outside of the repository; POLAR_API_FILE may name another place. */
export const file: string =
  process.env["POLAR_API_FILE"] ??
  new URL("../../../shared/api/polar-2026-10.json", import.meta.url).pathname;

export const present: boolean = existsSync(file);

export const document: unknown = present ? JSON.parse(readFileSync(file, "utf8")) : undefined;
