import type { Words } from "../Words.js";
import { faults } from "./faults.js";

const NOT_FOUND = "`ResourceNotFound`: the token reaches no such benefit; a deleted one counts as missing.";
const VISIBILITY =
  "a `visibility` other than `public` on a type that customers must see (Discord, GitHub, downloads, Slack)";
const REFERENCES =
  "something that `properties` names does not exist or cannot be used, such as a file, meter, Discord role, repository or Slack integration";
const STATES =
  "A grant that is neither granted nor revoked has failed or waits for the customer, such as for an account to be connected; its `error` says why.";
const ID_OR_LIST = "`HTTPValidationError`: the ID is no UUID, or a filter, `page` or `limit` cannot be read.";

/** Benefits and who has been granted them. */
export const benefits: Words["functions"] = {
  benefitsList: {
    about: "Lists the benefits that the token reaches, the newest first, a page at a time.",
    more: `A benefit must pass all filters that are set; deleted ones are never listed. \`query\` finds text in the description; sorting by \`user_order\` gives the order of the IDs in \`id\`. ${faults.list}`,
  },
  benefitsCreate: {
    about: "Creates a benefit and returns it.",
    more: `Nobody is granted it yet: attach it to a product with \`productsUpdateBenefits\`, and everyone who has the product or buys it gets the benefit. Sends the \`benefit.created\` webhook.\n\nA GitHub benefit cannot be made with an organization access token. \`HTTPValidationError\`: that, ${REFERENCES}, ${VISIBILITY}, the Slack type where it is not switched on for the organization, or a field is wrong.`,
  },
  benefitsGet: {
    about: "Gets a benefit by its ID.",
    more: `Who has it is told by \`benefitsGrants\`. ${NOT_FOUND} ${faults.id}`,
  },
  benefitsUpdate: {
    about: "Changes the given fields of a benefit and returns the benefit.",
    more: `Name the benefit's own \`type\`, which cannot change. Fields left out stay as they are; \`properties\` and \`metadata\` are replaced as a whole. Sends the \`benefit.updated\` webhook.\n\nCustomers who have the benefit follow in the background where its role, repository, files or license key limits change, each with a \`benefit_grant.updated\` webhook. A new number of meter credits counts from the next grant or period on; a new key prefix only for new keys.\n\n${NOT_FOUND} \`HTTPValidationError\`: another type, ${REFERENCES}, ${VISIBILITY}, or a field is wrong.`,
  },
  benefitsDelete: {
    about: "Deletes a benefit and takes it from everyone who has it. Nothing comes back.",
    more: `Cannot be undone. The benefit leaves all products at once; customers lose access in the background, each with a \`benefit_grant.revoked\` webhook. For the benefit itself \`benefit.updated\` is sent.\n\n\`NotPermitted\`: the benefit's \`deletable\` is false, or your role does not allow it. \`ResourceNotFound\`: no such benefit, or deleted before, so a second call does no harm. ${faults.id}`,
  },
  benefitsFiles: {
    about:
      "Lists the files of a `downloadables` benefit with how often they were downloaded, a page at a time.",
    more: `In the benefit's own order; archived files and those not yet uploaded are left out. \`ResourceNotFound\`: the token reaches no such benefit, or it is of another type. ${ID_OR_LIST}`,
  },
  benefitsGrants: {
    about: "Lists who has, had or failed to get a benefit, the newest grant first, a page at a time.",
    more: `${STATES} \`isGranted\` false gives all that are not granted now. Over all benefits use \`benefitGrantsList\`; to ask what one customer has, \`customersGetState\`. ${NOT_FOUND} ${ID_OR_LIST}`,
  },
  benefitGrantsList: {
    about: "Lists the grants of all benefits that the token reaches, the newest first, a page at a time.",
    more: `${STATES} \`isGranted\` false gives all that are not granted now. Of one benefit use \`benefitsGrants\`; to ask what one customer has, \`customersGetState\`. ${faults.list}`,
  },
};
