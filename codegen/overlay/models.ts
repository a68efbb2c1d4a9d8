import type { Overlay } from "./Overlay.js";

/** What each model is, and its fields by key. */
export const models: Overlay["models"] = {};
