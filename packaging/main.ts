import { packInto } from "./pack.js";

/*
 * npm run package          packs the package as it is published, and prints where it lies
 * npm run package -- ..    does so into that folder
 */

console.log(packInto(process.argv[2] ?? "."));
