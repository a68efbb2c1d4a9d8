import { functions } from "./functions/index.js";
import { models } from "./models/index.js";
import type { Words } from "./Words.js";

/** All of our words. */
export const ourWords: Words = { functions, models };
