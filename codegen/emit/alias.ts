import type { Alias } from "../ir.js";

/** The names that are to be treated as others, as an expression; undefined where there are none. */
export const aliasOf = (aliases: readonly Alias[]): string | undefined => {
  const always = new Map<string, string[]>();
  const cases: string[] = [];
  for (const { name, as } of aliases) {
    if (typeof as === "string") {
      always.set(as, [...(always.get(as) ?? []), name]);
      continue;
    }
    if ("present" in as) {
      const test = `name === ${JSON.stringify(name)} && ${JSON.stringify(as.property)} in holder`;
      cases.push(`${test} ? ${JSON.stringify(as.present)} : `);
      continue;
    }
    const property = `holder[${JSON.stringify(as.property)}]`;
    const values = Object.entries(as.values).map(
      ([value, other]) => `${property} === ${JSON.stringify(value)} ? ${JSON.stringify(other)} : `,
    );
    cases.push(`name === ${JSON.stringify(name)} ? (${values.join("")}name) : `);
  }
  for (const [as, names] of always) {
    const test =
      names.length === 1
        ? `name === ${JSON.stringify(names[0])}`
        : `/^(${names.map((each) => each.replace(/\W/g, "\\$&")).join("|")})$/.test(name)`;
    cases.push(`${test} ? ${JSON.stringify(as)} : `);
  }
  if (cases.length === 0) return undefined;
  const holder = aliases.some(({ as }) => typeof as !== "string") ? ", holder" : "";
  return `(name${holder}) => ${cases.join("")}name`;
};
