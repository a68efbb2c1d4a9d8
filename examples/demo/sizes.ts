import { measureOne } from "../../bench/measure.js";

// Prints what the one-function program weighs with the package installed below a folder.
const [, , folder = "."] = process.argv;
for (const { name, gzip, minified } of await measureOne(folder)) {
  console.log(
    `  ${name.padEnd(28)} ${String(gzip).padStart(6)} bytes gzip -9, ${String(minified).padStart(6)} minified`,
  );
}
