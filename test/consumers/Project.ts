import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The forms that the shared program comes in. */
export type Form = "ts" | "cts" | "mjs" | "cjs";

/** What a project's package.json says under `consumer`. */
export interface Consumer {
  /** The table of the matrix that it stands in. */
  readonly group: string;
  readonly name: string;
  /** Whether it is among those that every run of CI looks at. */
  readonly quick: boolean;
  /** The forms of the shared program that it has. */
  readonly programs: readonly Form[];
  /** Files of `shared/` that it has. */
  readonly shared?: readonly string[];
  /** The folders that the program lies in; its own if left out. */
  readonly programFolders?: readonly string[];
  /** The packages whose installed versions the matrix names. */
  readonly versions: readonly string[];
  /** Why it is not run. */
  readonly skip?: string;
}

/** A project that consumes the package. */
export interface Project {
  /** Its folder in `projects`. */
  readonly folder: string;
  readonly consumer: Consumer;
}

const PROJECTS = join(import.meta.dirname, "projects");

function titleOf({ consumer }: Project): string {
  return `${consumer.group} ${consumer.name}`;
}

/** All projects, by group and name. */
export function readProjects(): readonly Project[] {
  const projects = readdirSync(PROJECTS).map((folder) => {
    const text = readFileSync(join(PROJECTS, folder, "package.json"), "utf8");
    return { folder, consumer: (JSON.parse(text) as { readonly consumer: Consumer }).consumer };
  });
  return projects.sort((a, b) => titleOf(a).localeCompare(titleOf(b), "en", { numeric: true }));
}
