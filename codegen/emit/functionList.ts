import type { API, Operation } from "../ir.js";
import type { Overlay } from "../overlay/Overlay.js";

/** `customer_portal`, `benefit-grants` to `Customer portal: benefit grants`. */
const headingOf = ({ tags }: Operation): string => {
  const words = tags
    .filter((tag) => tag !== "public")
    .map((tag) => tag.replace(/[-_]/g, " "))
    .join(": ")
    .replace(/^oauth2/, "OAuth 2");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

const modelLink = (name: string): string => `[\`${name}\`](models/${name}.ts)`;

const valueLink = ({ answer }: Operation): string => {
  switch (answer.kind) {
    case "json":
      return answer.optional ? `${modelLink(answer.model)} or undefined` : modelLink(answer.model);
    case "page":
      return `pages of ${modelLink(answer.item)}`;
    case "untyped":
      return "unknown";
    case "text":
      return "string";
    case "none":
      return "undefined";
  }
};

/** The list of all functions, for people to find theirs. */
export const emitFunctionList = ({ version, operations }: API, { functions }: Overlay): string => {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const heading = headingOf(operation);
    groups.set(heading, [...(groups.get(heading) ?? []), operation]);
  }
  const sections = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([heading, group]) => `## ${heading}

| function | does | request | value |
| --- | --- | --- | --- |
${group.map((operation) => rowOf(operation, functions)).join("\n")}
`,
    );
  return `# Functions

All ${operations.length} functions of the Polar API ${version}. Import each from \`polar-fn/funcs/<name>\`, checked, or from
\`polar-fn/lite/funcs/<name>\`. The first argument is a core; the request comes second, options of the call last.

${sections.join("\n")}`;
};

const rowOf = (operation: Operation, words: Overlay["functions"]): string => {
  const { name, method, path, request, deprecated } = operation;
  const about = `${deprecated ? "Deprecated. " : ""}${words[name]?.about ?? ""}`.replaceAll("|", "\\|");
  const asked = request
    ? `${modelLink(request.model)}${request.optional ? ", may be left out" : ""}`
    : "none";
  return `| [\`${name}\`](funcs/lite/${name}.ts)<br>\`${method} ${path}\` | ${about} | ${asked} | ${valueLink(operation)} |`;
};
