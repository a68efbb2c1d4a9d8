import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A schema of the API document, as far as the tests read it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

interface Parameter {
  readonly name: string;
}

export interface ApiDocument {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly parameters?: readonly Parameter[] }>>>
  >;
  readonly webhooks?: Readonly<Record<string, unknown>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The API document lies outside of the repository; POLAR_API_FILE may name another place. */
const FILE =
  process.env["POLAR_API_FILE"] ??
  fileURLToPath(new URL("../../../shared/api/polar-2026-10-observed.json", import.meta.url));

/** The API document, where it lies beside the repository; undefined elsewhere. */
export const apiDocument: ApiDocument | undefined = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, "utf8")) as ApiDocument)
  : undefined;

/** Added to the title of a test that needs the document. */
export const WITHOUT_DOCUMENT: string =
  apiDocument === undefined ? " (skipped: ../shared/api/polar-2026-10-observed.json is not there)" : "";

/** The names of the schemas that a part of the document leads to. */
export function reachable(document: ApiDocument, from: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "$ref" && typeof value === "string") {
        const name = value.slice(value.lastIndexOf("/") + 1);
        if (!names.has(name)) {
          names.add(name);
          visit(document.components.schemas[name]);
        }
      } else visit(value);
    }
  };
  visit(from);
  return names;
}

/** What lies under a path prefix, such as `/v1/customers/`. */
export function under(document: ApiDocument, prefix: string): unknown {
  return Object.entries(document.paths).filter(([path]) => path.startsWith(prefix));
}
