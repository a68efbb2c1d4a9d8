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

const code = (name: string): string => `\`${name}\``;

const valueText = ({ answer }: Operation): string => {
  switch (answer.kind) {
    case "json":
      return answer.optional ? `${code(answer.model)} or undefined` : code(answer.model);
    case "page":
      return `pages of ${code(answer.item)}${answer.paginations.includes("CursorPagination") ? ", by number or cursor" : ""}`;
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
\`polar-fn/lite/funcs/<name>\`. The first argument is a core; the request comes second, options of the call last. The models
named here are at \`polar-fn/models/<name>\`.

${sections.join("\n")}`;
};

const rowOf = (operation: Operation, words: Overlay["functions"]): string => {
  const { name, method, path, request, body, deprecated } = operation;
  const about = `${deprecated ? "Deprecated. " : ""}${words[name]?.about ?? ""}`.replaceAll("|", "\\|");
  const asked = request
    ? [
        code(request.model),
        ...(body?.key ? [`body under ${code(body.key)}`] : []),
        ...(request.optional ? ["may be left out"] : []),
      ].join(", ")
    : "none";
  return `| \`${name}\`<br>\`${method} ${path}\` | ${about} | ${asked} | ${valueText(operation)} |`;
};
