import type { Overlay } from "./Overlay.js";

/** What each function does, and what to know before calling it. */
export const functions: Overlay["functions"] = {};
