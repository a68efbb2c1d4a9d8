import { fileURLToPath } from "node:url";
import type { Api } from "../../codegen/facts/Api.js";
import { readFacts } from "../../codegen/facts/readFacts.js";

/** The API's facts as the repository has them. */
export const facts: Api = readFacts(fileURLToPath(new URL("../../api", import.meta.url)));
