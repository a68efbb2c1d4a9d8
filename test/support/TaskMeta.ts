/* What a test may say of itself for the figures of docs/security.md (`npm run trust`). */
declare module "vitest" {
  interface TaskMeta {
    /** What was tried, and what came of it. */
    figures?: string;
  }
}

export {};
