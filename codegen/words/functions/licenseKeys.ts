import type { Words } from "../Words.js";
import { faults } from "./faults.js";

const NOT_FOUND = "`ResourceNotFound`: the token reaches no such license key.";
const UNAUTHORIZED = "`Unauthorized`: there is no access token.";

function atCustomers(sibling: string): string {
  return `For your server. A program that runs at a customer's must not hold your token: there use \`${sibling}\`, which needs none but is limited to 3 calls a second.`;
}

/** License keys and their activations. */
export const licenseKeys: Words["functions"] = {
  licenseKeysList: {
    about: "Lists the license keys that the token reaches, the oldest first, a page at a time.",
    more: `The whole key is shown, so handle the answer as a secret. Activations come with \`licenseKeysGet\`. Nothing found is an empty page, not a \`ResourceNotFound\`. ${UNAUTHORIZED} ${faults.list}`,
  },
  licenseKeysGet: {
    about: "Gets a license key by its ID, with its activations.",
    more: `The ID is not the key itself; with the key use \`licenseKeysValidate\`. ${NOT_FOUND} ${UNAUTHORIZED} ${faults.id}`,
  },
  licenseKeysUpdate: {
    about: "Changes the status, limits, usage or expiry of a license key, and returns it.",
    more: `Fields left out stay as they are; null lifts the usage limit or the expiry, as \`limitActivations\` it ends further activations. With the status \`revoked\` the customer loses the benefit behind the key as well, back to \`granted\` returns it, both in the background with the benefit grant's webhooks; \`disabled\` only stops the key. A later change of the benefit's limits overwrites those set here. The key itself changes with \`licenseKeysRotate\`.\n\n${NOT_FOUND} ${UNAUTHORIZED} \`HTTPValidationError\`: the ID is no UUID, or a field is wrong.`,
  },
  licenseKeysRotate: {
    about: "Replaces the key by a new one and returns it; the old one stops working at once.",
    more: `For a key that has leaked. Cannot be undone, and no one is told: give the customer the new key. Status, usage, limits, expiry and activations stay. Sent twice, it rotates twice.\n\n\`RotateNotPermitted\`: the key is revoked; only granted and disabled ones rotate. ${NOT_FOUND} ${UNAUTHORIZED} ${faults.id}`,
  },
  licenseKeysGetActivation: {
    about: "Gets one activation of a license key, with the key.",
    more: `\`ResourceNotFound\`: no such license key, or it has no such activation, or that was deactivated. ${UNAUTHORIZED} ${faults.id}`,
  },
  licenseKeysValidate: {
    about: "Checks a license key, counts the check, and returns the key if it is good.",
    more: `${atCustomers("customerPortalLicenseKeysValidate")} \`incrementUsage\` adds to the usage in the same step, so a repeated call adds again.\n\n\`ResourceNotFound\`: the key is not good: unknown, revoked, disabled, expired, or not of the given benefit, customer or activation, or the activation's conditions differ. \`BadRequest\`: the usage limit leaves less than \`incrementUsage\`; nothing was counted. \`HTTPValidationError\`: a field is wrong.`,
  },
  licenseKeysActivate: {
    about: "Activates a license key for one device or other instance, and returns the activation.",
    more: `${atCustomers("customerPortalLicenseKeysActivate")} Keep the activation's \`id\` and give it to \`licenseKeysValidate\`. The same label twice makes two activations, so look before you repeat a call.\n\n\`NotPermitted\`: the key is not active or expired, has no activation limit and so needs no activation (validate it without), or all its activations are taken (\`licenseKeysDeactivate\` frees one). \`ResourceNotFound\`: the token reaches no such key. \`HTTPValidationError\`: a field is wrong.`,
  },
  licenseKeysDeactivate: {
    about: "Ends an activation of a license key, so that its place is free. Nothing comes back.",
    more: `${atCustomers("customerPortalLicenseKeysDeactivate")} Cannot be undone; the instance can be activated anew and gets another ID. \`ResourceNotFound\`: no such key or activation, or it was ended before, so a second call does no harm. ${faults.id}`,
  },
};
