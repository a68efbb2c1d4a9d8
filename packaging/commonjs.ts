import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { BUNDLE, bundleCommonjs } from "./commonjsBundle.js";
import { allModelsDeclaration, commonjsDeclaration, specifierFrom } from "./commonjsDeclaration.js";
import { ALL_MODELS, entryModules, isSingleModel } from "./entryModules.js";
import { exportedNames } from "./exportedNames.js";
import { ROOT } from "./Manifest.js";
import { trimDeclarations } from "./trimDeclarations.js";

/*
 * npm run build ends with this: CommonJS beside the ES modules that tsup has written.
 *
 * One file holds all of it. Beside each entry point's ES module lies a file for `require`, which
 * gets its exports from there: a file each, so that `jest.mock("polar-fn/funcs/customersGet")`
 * mocks that function and no other.
 */

const entries = entryModules();
trimDeclarations(entries);
const byModule = exportedNames(entries);
function write(module: string, declaration: string): void {
  const file = join(ROOT, "dist", module);
  writeFileSync(`${file}.cjs`, `require("${specifierFrom(module, BUNDLE)}")(exports, "${module}");\n`);
  writeFileSync(`${file}.d.cts`, declaration);
}

for (const module of byModule.keys())
  if (!isSingleModel(module)) write(module, commonjsDeclaration(module, byModule));
write(ALL_MODELS, allModelsDeclaration(byModule));
// The last file of a build.
await bundleCommonjs(byModule);
