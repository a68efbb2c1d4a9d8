import { createEntitlements, type EntitlementsOptions } from "polar-fn/entitlements";
import { PolarCore } from "polar-fn/lite/core";
import { memoryStore } from "polar-fn/store";
import { vi } from "vitest";
import { type StateParts, stateAnswer, stateWith } from "./states.js";

/** A state with one subscription. */
export const PRO = { subscriptions: [{ productId: "pro" }] };

/** When it is here, in milliseconds since 1970. */
export const NOW = Date.parse("2026-11-27T12:00:00.500Z");

/** Entitlements whose requests are answered by a function. */
export function desk(
  answer: () => Response | Promise<Response> = () => stateAnswer(PRO),
  options: Partial<EntitlementsOptions> = {},
) {
  const fetch = vi.fn(async () => answer());
  const store = options.store ?? memoryStore();
  const core = new PolarCore({ fetch, retryConfig: { strategy: "none" } });
  return { fetch, store, entitlements: createEntitlements(core, { store, ...options }) };
}

/** A verified webhook. */
export function changed(timestamp: number, parts: StateParts = {}) {
  return { type: "customer.state_changed", timestamp: new Date(timestamp), data: stateWith(parts) };
}
