/** `polar-fn/paced`: a core that does not run into the API's limit. */
export type { LaneState } from "./Lane.js";
export { type Pace, type Paced, type PaceOptions, paced } from "./paced.js";
