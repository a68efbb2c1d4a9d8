import type { Words } from "../Words.js";
import { portalToken } from "./portalToken.js";

const BAD_ID = "`HTTPValidationError`: the ID is no UUID.";
const BAD_LIST = "`HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.";
const OWN = "A member gets its own only.";
const KEY_LIMIT =
  "At most 3 calls a second from an IP address, validating, activating and deactivating together; after that every call gets an `SDKError` with status 429 for a minute.";

function forClients(onServers: string): string {
  return `${portalToken.none} Made for programs at the customer's; on a server use \`${onServers}\`, which has no such narrow limit. ${KEY_LIMIT}`;
}

const NO_KEY = "`ResourceNotFound`: the organization has no such key";
const NO_OWN_KEY = "`ResourceNotFound`: the customer (or member) has no such key.";
const UNAUTHORIZED =
  "`Unauthorized`: no token was sent, or one of another kind; a session that is over gets an `SDKError` with status 401.";

/** What the customer has got: benefit grants, files, license keys. */
export const customerPortalBenefits: Words["functions"] = {
  customerPortalBenefitGrantsList: {
    about: "Lists the customer's benefit grants, in the order that its products show them, a page at a time.",
    more: `${portalToken.session} ${OWN}\n\nRevoked grants and benefits that are not public are left out; one that is still being granted or needs something of the customer is there with \`isGranted\` false. \`query\` looks in the benefit's description. A grant must pass all filters that are set. ${BAD_LIST}`,
  },
  customerPortalBenefitGrantsGet: {
    about: "Gets a benefit grant of the customer.",
    more: `${portalToken.session} ${OWN} \`ResourceNotFound\`: no such grant, or it was revoked. ${BAD_ID}`,
  },
  customerPortalBenefitGrantsUpdate: {
    about:
      "Gives a grant what it needs of the customer: a Discord or GitHub account, or an e-mail for Slack.",
    more: `${portalToken.session} ${OWN}\n\nGranting is then tried again in the background: read the grant again, or wait for the \`benefit_grant.updated\` webhook. Another account takes the place of the earlier one, which loses access; another e-mail gets a new invitation. For the other types of benefit there is nothing to change.\n\n\`HTTPValidationError\`: \`benefitType\` is not the grant's, \`accountId\` is not among the \`oauthAccounts\` that the customer has connected in Polar's portal, or a field is wrong. \`ResourceNotFound\`: no such grant, or it was revoked. \`NotPermitted\`: the grant is revoked.`,
  },
  customerPortalDownloadablesList: {
    about: "Lists the files that the customer may download, the newest first, a page at a time.",
    more: `${portalToken.session} ${OWN}\n\n\`file.download.url\` needs no token: whoever has it can download for an hour. So do not store it, but list again. Files that are disabled or still being uploaded are left out. \`HTTPValidationError\`: \`benefitId\` is no UUID, or \`page\` or \`limit\` is below 1.`,
  },
  customerPortalLicenseKeysList: {
    about: "Lists the customer's license keys, the oldest first, a page at a time.",
    more: `${portalToken.session} ${OWN}\n\nRevoked and disabled keys are listed too: look at \`status\`. No keys are an empty page, not an error. ${UNAUTHORIZED} \`HTTPValidationError\`: \`benefitId\` is no UUID, or \`page\` or \`limit\` is below 1.`,
  },
  customerPortalLicenseKeysGet: {
    about: "Gets a license key of the customer, with its activations.",
    more: `${portalToken.session} ${OWN} \`activations\` is empty unless the benefit lets customers manage them (\`enableCustomerAdmin\`). ${NO_OWN_KEY} ${BAD_ID}`,
  },
  customerPortalLicenseKeysRotate: {
    about: "Replaces the text of a license key with a new one, and returns the key.",
    more: `${portalToken.session} ${OWN}\n\nThe old text fails at once wherever it is in use, and cannot be brought back. The ID, status, usage, limits, expiry and activations stay. Never repeat it blindly: each call makes another text.\n\n\`RotateNotPermitted\`: the key is revoked. ${NO_OWN_KEY} ${UNAUTHORIZED} ${BAD_ID}`,
  },
  customerPortalLicenseKeysValidate: {
    about: "Checks a license key, and counts its use.",
    more: `${forClients("licenseKeysValidate")}\n\nA good key is the value; a bad one an error. Every success adds to \`validations\`, and \`incrementUsage\` to \`usage\`, so after a timeout a second call may count twice. Activations are only looked at with \`activationId\`; then \`conditions\` must be exactly those that the activation was made with, if it has any.\n\n${NO_KEY}, or the key is revoked, disabled or expired, or does not go with the given activation, conditions, benefit or customer; \`data.detail\` says which. \`BadRequest\`: fewer uses are left than \`incrementUsage\`; nothing was counted. \`HTTPValidationError\`: a field is wrong.`,
  },
  customerPortalLicenseKeysActivate: {
    about: "Activates a license key for a device or another place of use, and returns the activation.",
    more: `${forClients("licenseKeysActivate")}\n\nKeep the \`id\`: \`customerPortalLicenseKeysValidate\` and \`customerPortalLicenseKeysDeactivate\` want it as \`activationId\`. Every call takes another place, also for the same device, so do not repeat it blindly.\n\n\`NotPermitted\`: the key is revoked, disabled or expired; its benefit has no activations, so validate only; or all places are taken, until one is deactivated. \`data.detail\` says which. ${NO_KEY}. \`HTTPValidationError\`: a field is wrong.`,
  },
  customerPortalLicenseKeysDeactivate: {
    about: "Removes an activation of a license key and frees its place. Nothing comes back.",
    more: `${forClients("licenseKeysDeactivate")}\n\nWorks with revoked and expired keys as well. Validating with this activation fails from now on. ${NO_KEY}, or the key no such activation, or no longer, so a second call does no harm. \`HTTPValidationError\`: a field is wrong.`,
  },
};
