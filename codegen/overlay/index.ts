import { functions } from "./functions.js";
import { models } from "./models.js";
import type { Overlay } from "./Overlay.js";

/** All of our words. */
export const overlay: Overlay = { functions, models };
