import type { Dispute } from "../api/answers.js";
import type { Stored } from "./records.js";

/** A payment that its customer contests with the bank. */
export type DisputeRecord = Stored<Dispute, "resolved" | "closed" | "past_due" | "customer" | "case_id">;
