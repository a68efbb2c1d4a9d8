import type { PolarError } from "../PolarError.js";
import type { Answer } from "./Answer.js";

/** An error that has the fields of an answer where it is one. */
export type Failed = PolarError & Partial<Answer>;
