/** Fields that a replay does not compare, by their names, with the reason. */
const ACCEPTED: Readonly<Record<string, string>> = {
  avatar_url: "made of e-mail addresses, or asked from a service outside",
  payment_processor_metadata: "the payment processor was a stand-in",
  is_deletable: "newer than the recorded server",
  require_billing_address: "newer than the recorded server",
  start_timestamp: "newer than the recorded server",
  end_timestamp: "newer than the recorded server",
  api_version: "newer than the recorded server",
  payload: "tells of the state that the worker found; its shape is asserted in webhooks.test.ts",
  uses_standard_webhook_signature: "newer than the recorded server",
};

/** Operations that the recorded server lacked, and answered with a 405. */
export const NEWER_OPERATIONS: ReadonlySet<string> = new Set([
  "customersMembersList",
  "customersMembersListExternal",
  "productsDelete",
]);

/** Fields that are newer than the recorded server in one place only, as `holder.name`. */
const ACCEPTED_BELOW: Readonly<Record<string, string>> = {
  "download.url": "holds a signature",
  "active_subscriptions.seats": "newer than the recorded server",
  "active_subscriptions.units": "newer than the recorded server",
};

/** Why a field is not compared; undefined where it is. */
export function reasonFor(path: readonly string[], op: string): string | undefined {
  const names = path.filter((part) => !/^\d+$/.test(part));
  const last = names.at(-1) ?? "";
  if (Object.hasOwn(ACCEPTED, last)) return ACCEPTED[last];
  if (isFigure(names, op)) return "the recorded server had not counted what its workers did";
  if (op === "oauth2Authorize" && names.join(".") === "organizations.name")
    return "newer than the recorded server";
  if (isOfPublicBenefit(names, op)) return "newer than the recorded server";
  if (isOfLicenseKey(names, op)) return "newer than the recorded server";
  // A name that was masked by mistake when the answers were recorded.
  if (/^require_[0-9a-f]{24}$/.test(last)) return "its name is not known";
  const below = names.slice(-2).join(".");
  return Object.hasOwn(ACCEPTED_BELOW, below) ? ACCEPTED_BELOW[below] : undefined;
}

/** Metrics by their values; which there are is told beside them. */
function isFigure([first = "", second]: readonly string[], op: string): boolean {
  return (
    op === "metricsGet" && ["periods", "totals"].includes(first) && ![undefined, "timestamp"].includes(second)
  );
}

/** License keys tell their member since the server was recorded. */
function isOfLicenseKey(names: readonly string[], op: string): boolean {
  const [first = "", ...rest] = names.filter((name) => name !== "items" && name !== "license_key");
  return (
    op.toLowerCase().includes("licensekeys") && rest.length === 0 && ["member", "member_id"].includes(first)
  );
}

/**
 * The credits of a benefit that everybody sees tell what they are since the server was recorded.
 */
function isOfPublicBenefit(names: readonly string[], op: string): boolean {
  const isPublic = op.startsWith("customerPortal") || op.startsWith("checkout");
  return isPublic && names.slice(-2).join(".") === "benefits.properties";
}

/** A text without the choices that are newer than the recorded server. */
export function withoutNewer(text: string): string {
  return text.replace("'subscription.migrated', ", "");
}
