import { deepStrictEqual } from "node:assert";
import { EXPECTED, run } from "./program";

run().then((outcome) => deepStrictEqual(outcome, EXPECTED));
