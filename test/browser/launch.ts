import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Starts a real Chromium. Without one the tests fail: they are not skipped quietly. */
export const launch = (): Promise<Browser> => {
  if (!existsSync(CHROMIUM))
    throw new Error(
      `There is no Chromium at ${CHROMIUM}: "apt-get install chromium" brings it, or CHROMIUM names another.`,
    );
  return chromium.launch({ executablePath: CHROMIUM });
};
