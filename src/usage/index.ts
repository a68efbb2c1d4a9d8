/** `polar-fn/usage`: an outbox for usage events. */
export type { Claim, Store, StoreOptions } from "../store/Store.js";
export type { StoreError } from "../store/StoreError.js";
export type { WaitUntil } from "../web/keepAlive.js";
export { createUsage, type Usage } from "./createUsage.js";
export {
  type CandidateTokens,
  type InputTokens,
  type LLMResult,
  type LLMSource,
  type LLMStep,
  llmMetadata,
  type ModelTokens,
  type PromptTokens,
  type TokenUsage,
} from "./llmMetadata.js";
export { type OutboxCounts, outboxCounts } from "./outboxCounts.js";
export { retryRejected } from "./retryRejected.js";
export { type LLMCustomer, type LLMUse, trackLLM } from "./trackLLM.js";
export type { RecordedEvent, UnrecordedError, UsageEvent, UsageRecordError } from "./UsageEvent.js";
export type { CloseOptions, UsageBatch, UsageFlush, UsageOptions, UsagePlace } from "./UsageOptions.js";
