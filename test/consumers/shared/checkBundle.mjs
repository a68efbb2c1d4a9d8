import { deepStrictEqual, match } from "node:assert";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

// A bundle of one.mjs: it runs, and no other endpoint's path is in it.
const [file] = process.argv.slice(2);
match(execFileSync(process.execPath, [file], { encoding: "utf8" }), /^bundled me$/m);
const code = readFileSync(file, "utf8");
const paths = new Set(code.match(/\/v1\/[\w{}/-]+/g));
deepStrictEqual([...paths], ["/v1/customers/external/{externalId}/state"]);
console.log(`gzip ${gzipSync(code, { level: 9 }).length}`);
