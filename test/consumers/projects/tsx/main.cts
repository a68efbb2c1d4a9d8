import { deepStrictEqual } from "node:assert";
import { EXPECTED, run } from "./program.cjs";

run().then((outcome) => deepStrictEqual(outcome, EXPECTED));
