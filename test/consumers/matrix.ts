import type { Outcome } from "./runProject.js";

const HEAD = `# Consumers

Where polar-fn is shown to run: small projects, each installed from the packed package as a user would, in which one
program makes a call, meets an error, walks pages, verifies a webhook and serves a proxy, against the mock.
\`npm run test:consumers\` runs those that are quick, \`npm run test:consumers -- --all\` all, and
\`npm run consumers -- --write\` all, and writes this page.

A bundler bundles one call: its bundle runs, has no other endpoint's path in it, and nothing warns; its size is after
gzip -9, with what the bundler adds.

The declarations name what the standard has for \`fetch\`: \`Request\`, \`RequestInit\`, \`Response\`, \`Headers\`, \`URL\`,
in \`polar-fn/mock\` also \`URLSearchParams\` and \`fetch\`. They come with the types of any platform: the DOM's library,
@types/node, those of Workers, Bun, Deno, React Native. Where there are none, a program compiles with \`skipLibCheck\`
only. Two entry points want types of their own: \`polar-fn/proxy/node\` @types/node, \`polar-fn/traced\` @opentelemetry/api.
`;

function row({ project: { consumer }, failure, versions, bytes }: Outcome): string {
  const said =
    consumer.skip === undefined
      ? failure === undefined
        ? `runs${bytes === undefined ? "" : `, ${bytes} bytes`}`
        : "fails"
      : `not run: ${consumer.skip}`;
  return `| ${consumer.name} | ${versions.join(", ")} | ${consumer.quick ? "every run" : "with `--all`"} | ${said} |`;
}

/** The page of the matrix: a table for each group. */
export function matrixPage(outcomes: readonly Outcome[]): string {
  const groups = [...new Set(outcomes.map(({ project }) => project.consumer.group))];
  const tables = groups.map((group) => {
    const rows = outcomes.filter(({ project }) => project.consumer.group === group).map(row);
    const title = `${group.slice(0, 1).toUpperCase()}${group.slice(1)}`;
    return [
      `## ${title}`,
      "",
      "| project | versions | looked at | outcome |",
      "| --- | --- | --- | --- |",
      ...rows,
      "",
    ];
  });
  return [HEAD, ...tables.flat()].join("\n");
}
