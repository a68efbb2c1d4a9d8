const ABSENT = "0.49 has no function for this endpoint.";

const REASONS: ReadonlyMap<string, string> = new Map([
  [
    "validateWebhook",
    "It tells the type of an event, but does not verify who sent it. `validateEvent` of `polar-fn/webhooks` does both.",
  ],
  ["benefitsFiles", ABSENT],
  ["customerPortalLicenseKeysRotate", ABSENT],
  ["customersMembersList", ABSENT],
  ["customersMembersListExternal", ABSENT],
  ["licenseKeysRotate", ABSENT],
  ["productsDelete", ABSENT],
  [
    "membersListMembers",
    "The API calls it deprecated. `customersMembersList` and `customersMembersListExternal` are what to use.",
  ],
]);

/** Why a function has no counterpart. One that has none needs a reason. */
export function reasonFor(name: string): string {
  const reason = REASONS.get(name);
  if (reason === undefined)
    throw new Error(`Say in bench/migration/reasonFor.ts why ${name} has no counterpart.`);
  return reason;
}
