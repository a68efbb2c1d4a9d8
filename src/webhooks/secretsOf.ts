import { trimmed } from "../../core/trimmed.js";
import type { WebhookSecret } from "./WebhookOptions.js";

let isTold = false;

/**
 * The secrets, without white space and quotes around them, which settings leave there; told once.
 */
export function secretsOf(secret: WebhookSecret): readonly string[] {
  const given: readonly (string | null | undefined)[] = [secret].flat();
  // A secret that is missing in the settings is undefined, whatever the types say.
  const secrets = given.map((each) => trimmed(each ?? ""));
  if (!isTold && secrets.some((each, index) => each && each !== given[index])) {
    isTold = true;
    console.warn("polar-fn: white space or quotes around a webhook secret are left out");
  }
  return secrets;
}

/** What a secret says beside its kind. */
export function withoutPrefix(secret: string): string {
  return secret.replace(/^whsec_/, "");
}
