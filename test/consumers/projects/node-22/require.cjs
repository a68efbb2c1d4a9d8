const { deepStrictEqual } = require("node:assert");
const { EXPECTED, run } = require("./program.cjs");

run().then((outcome) => deepStrictEqual(outcome, EXPECTED));
