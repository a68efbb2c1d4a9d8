// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What is sent: the event itself (`raw`), or a message for Discord or Slack. */
export type WebhookFormat = "raw" | "discord" | "slack";
