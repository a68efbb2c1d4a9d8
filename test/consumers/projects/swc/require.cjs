const { deepStrictEqual } = require("node:assert");
const { EXPECTED, run } = require("./cjs/program.cjs");

run().then((outcome) => deepStrictEqual(outcome, EXPECTED));
