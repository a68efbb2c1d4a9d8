import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Figure, measureAll, measureMarginal, measureOfficial, measureOne } from "./measure.js";
import { ROOT, unpackedPackage } from "./pack.js";

/*
 * npm run size            prints the table and fails where a budget is exceeded
 *                         or the README says something else
 * npm run size -- --write writes the table into the README
 */

const row = ({ name, gzip, minified, budget }: Figure): string =>
  `| ${name} | ${gzip} | ${minified} | ${budget?.target ?? ""} | ${budget?.limit ?? ""} |`;

const { folder, remove } = unpackedPackage();
try {
  const figures = [
    ...(await measureOne(folder)),
    ...(await measureOfficial(folder)),
    await measureMarginal(folder),
    await measureAll(folder),
  ];
  const table = [
    "| program: core + `customersGetStateExternal` | gzip -9, bytes | minified, bytes | target | limit |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...figures.map(row),
  ].join("\n");
  console.log(table);

  const readme = join(ROOT, "README.md");
  const [before, after] = ["<!-- sizes: npm run size -- --write -->", "<!-- /sizes -->"];
  const text = readFileSync(readme, "utf8");
  const written = text.replace(new RegExp(`${before}[^]*?${after}`), `${before}\n\n${table}\n\n${after}`);
  if (process.argv.includes("--write")) writeFileSync(readme, written);
  else if (text !== written) {
    console.error("The README has other figures: npm run size -- --write");
    process.exitCode = 1;
  }
  for (const { name, gzip, budget } of figures) {
    if (budget && gzip > budget.limit) {
      console.error(`${name}: ${gzip} bytes, the limit is ${budget.limit}`);
      process.exitCode = 1;
    }
    if (budget && gzip <= budget.target && budget.limit > budget.target) {
      console.error(`${name}: ${gzip} bytes meet the target of ${budget.target}: lower the limit`);
      process.exitCode = 1;
    }
  }
} finally {
  remove();
}
