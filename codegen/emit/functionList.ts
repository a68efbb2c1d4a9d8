import type { Answer, Operation } from "../facts/Api.js";
import type { FunctionPlan, Plan } from "../plan/Plan.js";
import type { Words } from "../words/Words.js";

/** The list of all functions, for people to find theirs. */
export function emitFunctionList({ version, functions }: Plan, words: Words): string {
  const groups = new Map<string, FunctionPlan[]>();
  for (const plan of functions) {
    const heading = headingOf(plan.operation);
    groups.set(heading, [...(groups.get(heading) ?? []), plan]);
  }
  const sections = [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([heading, group]) => sectionOf(heading, group, words));
  return `# Functions

All ${functions.length} functions of the Polar API ${version}. Import each from \`polar-fn/funcs/<name>\`, checked, or from
\`polar-fn/lite/funcs/<name>\`. The first argument is a core; the request comes second, options of the call last. The models
named here are at \`polar-fn/models/<name>\`.

${sections.join("\n")}`;
}

function sectionOf(heading: string, group: readonly FunctionPlan[], words: Words): string {
  return `## ${heading}

| function | does | request | value |
| --- | --- | --- | --- |
${group.map((plan) => rowOf(plan, words)).join("\n")}
`;
}

/** `customer_portal`, `benefit-grants` to `Customer portal: benefit grants`. */
function headingOf({ tags }: Operation): string {
  const words = tags
    .filter((tag) => tag !== "public")
    .map((tag) => tag.replace(/[-_]/g, " "))
    .join(": ")
    .replace(/^oauth2/, "OAuth 2");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function rowOf({ operation, request }: FunctionPlan, words: Words): string {
  const { name, method, path, deprecated, answer } = operation;
  const said = words.functions[name]?.about ?? "";
  const about = `${deprecated ? "Deprecated. " : ""}${said}`.replaceAll("|", "\\|");
  return `| \`${name}\`<br>\`${method} ${path}\` | ${about} | ${requestText(operation, request)} | ${valueText(answer)} |`;
}

function requestText({ body }: Operation, request: FunctionPlan["request"]): string {
  if (!request) return "none";
  const parts = [`\`${request.model}\``];
  if (body?.key != null) parts.push(`body under \`${body.key}\``);
  if (request.optional) parts.push("may be left out");
  return parts.join(", ");
}

function valueText(answer: Answer): string {
  switch (answer.kind) {
    case "json":
      return answer.empty.length > 0 ? `\`${answer.model}\` or undefined` : `\`${answer.model}\``;
    case "page": {
      const how = answer.paginations.includes("CursorPagination") ? ", by number or cursor" : "";
      return `pages of \`${answer.item}\`${how}`;
    }
    case "untyped":
      return "unknown";
    case "text":
      return "string";
    case "none":
      return "undefined";
  }
}
