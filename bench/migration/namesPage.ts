import { functionsOf049 } from "./functionsOf049.js";
import { functionsOf101 } from "./functionsOf101.js";
import { methodsOf049 } from "./methodsOf049.js";
import { methodsOf101 } from "./methodsOf101.js";
import { ourFunctions } from "./ourFunctions.js";
import { reasonFor } from "./reasonFor.js";

/** What calls one endpoint, in polar-fn and in the two official SDKs. */
interface Row {
  readonly ours: string;
  readonly function049: string | undefined;
  readonly method049: string | undefined;
  readonly methods101: readonly string[];
  readonly functions101: readonly string[];
}

/** Things by their endpoint. */
function grouped<T extends { readonly endpoint: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(each.endpoint, [...(groups.get(each.endpoint) ?? []), each]);
  return groups;
}

async function rows(): Promise<readonly Row[]> {
  const functions049 = new Map([...functionsOf049()].map(([name, endpoint]) => [endpoint, name]));
  const of049 = methodsOf049();
  const methods101 = grouped(await methodsOf101());
  const functions101 = grouped(await functionsOf101());
  return [...ourFunctions()].map(([endpoint, ours]) => {
    const function049 = functions049.get(endpoint);
    return {
      ours,
      function049,
      method049: function049 === undefined ? undefined : of049.get(function049),
      methods101: (methods101.get(endpoint) ?? []).map(({ method }) => method),
      functions101: (functions101.get(endpoint) ?? []).map(({ name, module }) => `${module}: ${name}`),
    };
  });
}

function cell(...names: readonly (string | undefined)[]): string {
  const known = names.filter((name) => name !== undefined).sort();
  return known.length === 0 ? "none" : known.map((name) => `\`${name}\``).join("<br>");
}

function line({ ours, function049, method049, methods101, functions101 }: Row): string {
  const cells = [cell(ours), cell(function049), cell(method049), cell(...methods101), cell(...functions101)];
  return `| ${cells.join(" | ")} |`;
}

/** What has no counterpart on one of the sides, each with the reason. */
function lonely(all: readonly Row[]): readonly string[] {
  const endpoints = ourFunctions();
  const theirs = [...functionsOf049()].filter(([, endpoint]) => !endpoints.has(endpoint ?? ""));
  const missing = [
    ...theirs.map(([name]) => ["polar-fn", name]),
    ...all.filter((row) => row.function049 === undefined).map(({ ours }) => ["0.49", ours]),
    ...all.filter((row) => row.methods101.length === 0).map(({ ours }) => ["1.0.1", ours]),
  ] as const;
  return missing.map(([where = "", name = ""]) => `| \`${name}\` | ${where} | ${reasonFor(name)} |`);
}

/** The text of `docs/migration/names.md`. */
export async function namesPage(): Promise<string> {
  const all = await rows();
  const lines = [
    "# Names: official SDKs to polar-fn",
    "",
    "<!-- Written by `npm run migration -- --write` from the official SDKs' own files: do not edit. -->",
    "",
    "One row for each endpoint of the API 2026-10. Look for the name that your program has. Lists of 1.0.1 have two",
    "names, of which `iter…` walks all items; here that is `items(…)` of `polar-fn/pages` around the call.",
    "The modules of the last column are below `@polar-sh/sdk/2026-10/services/`. [FUNCTIONS.md](../../FUNCTIONS.md) has",
    "what each function of polar-fn takes and gives.",
    "",
    "| polar-fn | 0.49, function | 0.49, class | 1.0.1, client | 1.0.1, module: function |",
    "| --- | --- | --- | --- | --- |",
    ...all.map(line),
    "",
    "## Without a counterpart",
    "",
    "| name | is not in | why |",
    "| --- | --- | --- |",
    ...lonely(all),
  ];
  return `${lines.join("\n")}\n`;
}
