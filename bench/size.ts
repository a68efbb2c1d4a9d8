import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Figure, measureMarginal, measureOfficial, measureOne } from "./measure.js";
import { ROOT, unpackedPackage } from "./pack.js";

/*
 * npm run size            prints the table and fails where a budget is exceeded
 *                         or the README says something else
 * npm run size -- --write writes the table into the README
 */

const row = ({ name, gzip, minified, budget }: Figure): string =>
  `| ${name} | ${gzip} | ${minified} | ${budget ?? ""} |`;

const { folder, remove } = unpackedPackage();
try {
  const [ours, official, marginal] = [
    await measureOne(folder),
    await measureOfficial(folder),
    await measureMarginal(folder),
  ];
  const figures = [...ours, ...official, marginal];
  const table = [
    "| program: core + `customersGetStateExternal` | gzip -9, bytes | minified, bytes | budget |",
    "| --- | ---: | ---: | ---: |",
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
    if (budget !== undefined && gzip > budget) {
      console.error(`${name}: ${gzip} bytes, the budget is ${budget}`);
      process.exitCode = 1;
    }
  }
  const [smallest] = ours;
  const [rival] = official;
  if (smallest && rival && smallest.gzip >= rival.gzip) {
    console.error(`${smallest.name}: ${smallest.gzip} bytes, ${rival.name} has ${rival.gzip}`);
    process.exitCode = 1;
  }
} finally {
  remove();
}
