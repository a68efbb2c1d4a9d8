import type { Words } from "../Words.js";
import { faults } from "./faults.js";

const NOT_FOUND = "`ResourceNotFound`: the token reaches no such organization.";

/** Organizations: who sells. */
export const organizations: Words["functions"] = {
  organizationsListOrganizations: {
    about: "Lists the organizations that the token reaches, the oldest first, a page at a time.",
    more: `An organization access token reaches one: its own. \`slug\` finds one by its exact short name. ${faults.list}`,
  },
  organizationsCreate: {
    about: "Creates an organization, owned by the person whose token it is, and returns it.",
    more: "Needs a person's token: an organization access token is refused. In production it cannot take payments until Polar has reviewed it (`status`, `capabilities`); in the sandbox it is active at once. The slug cannot be changed, and no function deletes an organization.\n\n`CannotCreateOrganizationError`: the token is restricted to certain organizations. `HTTPValidationError`: the slug is taken or reserved, the name is not allowed, or a field is wrong.",
  },
  organizationsGet: {
    about: "Gets an organization by its ID.",
    more: `With the slug use \`organizationsListOrganizations\`; \`customerPortalOrganizationsGet\` gives what customers may see. ${NOT_FOUND} ${faults.id}`,
  },
  organizationsUpdate: {
    about: "Changes the given fields of an organization, and returns it.",
    more: `Fields left out stay as they are. \`featureSettings\` and \`disputeSettings\` are merged; \`socials\`, \`embedHosts\`, \`details\` and the subscription, e-mail and portal settings are replaced as a whole, so send what is to stay as well. Sends the \`organization.updated\` webhook. Enforcing SSO revokes the OAuth tokens that are restricted to this organization.\n\n\`NotPermitted\`: your role does not allow it, or SSO is to be enforced by someone not signed in through it. \`DisputeAutoAcceptNotEnabled\`: Polar has not switched that setting on for the organization. \`SSOEnforcementRequiresConnection\`: set up and enable an SSO connection first. \`HTTPValidationError\`: an active product has no price in the new default currency, or a field is wrong. ${NOT_FOUND}`,
  },
};
