import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const named = process.env["CHROMIUM"];
const path = named ?? "/usr/bin/chromium";

/**
 * Why there is no browser, for the title of what is then skipped; empty where there is one, or one
 * is asked for.
 */
export const WITHOUT_CHROMIUM =
  named || existsSync(path)
    ? ""
    : ` (skipped: there is no ${path}; "apt-get install chromium" brings it, CHROMIUM names another)`;

/** Starts a real Chromium. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
}
