/** What both entry points of webhooks export beside their own `validateEvent`. */

export { PolarError } from "../../core/anyPolarError.js";
export type { Issue } from "../../core/Issue.js";
// The declarations of who wraps an error name its class.
export type { PolarError as PolarErrorClass } from "../../core/PolarError.js";
export type { Failure, Result, Success } from "../../core/Result.js";
export type { StandardIssue } from "../../models/Schema.js";
export {
  createNodeWebhookHandler,
  type NodeWebhookRequest,
  type NodeWebhookResponse,
} from "./createNodeWebhookHandler.js";
export { createWebhookHandler } from "./createWebhookHandler.js";
export type { UnknownWebhookPayload } from "./UnknownWebhookPayload.js";
export type * from "./WebhookError.js";
export type * from "./WebhookHandlerOptions.js";
export type * from "./WebhookOptions.js";
export type { WebhookPayload, WebhookPayloads } from "./WebhookPayload.js";
