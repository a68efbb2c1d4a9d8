import type { Words } from "../Words.js";
import { faults } from "./faults.js";

const NOT_FOUND = "`ResourceNotFound`: the token reaches no such file; a deleted one counts as missing.";
const FORBIDDEN = "`NotPermitted`: the file is attached to a support case, or your role does not allow it.";

/** Files: downloads, product media, avatars. */
export const files: Words["functions"] = {
  filesList: {
    about: "Lists the files that the token reaches, a page at a time.",
    more: `Only files that are completely uploaded; attachments of support cases are never listed. In no particular order. ${faults.list}`,
  },
  filesCreate: {
    about: "Announces a file and returns the addresses to upload its parts to.",
    more: "The first of three steps. Then `PUT` each part's bytes to its `url` with its `headers`, without your token, before `expiresAt`, and keep the `ETag` header of each answer; at last call `filesUploaded`. Until then the file is not listed and cannot be used. No function of this package uploads: use `fetch`.\n\n`HTTPValidationError`: the size or type is not allowed for this `service`, the `organizationId` is missing or, with an organization access token, given, or a field is wrong.",
  },
  filesUploaded: {
    about: "Completes an upload once all parts are stored, and returns the file.",
    more: `Give back the upload's \`id\` and \`path\` from \`filesCreate\`, and for each part its number and the \`ETag\` that the storage answered. \`ResourceNotFound\`: the token reaches no such file. \`NotPermitted\`: your role does not allow it. \`HTTPValidationError\`: the ID is no UUID, or a field is wrong.`,
  },
  filesUpdate: {
    about: "Changes the name or version of a file, and returns it.",
    more: `Fields left out, null or empty stay as they are. The content cannot change: upload a new file. ${NOT_FOUND} ${FORBIDDEN} ${faults.id}`,
  },
  filesDelete: {
    about: "Deletes a file and takes it off the products that show it. Nothing comes back.",
    more: `Cannot be undone; customers can no longer download it. ${FORBIDDEN} \`ResourceNotFound\`: no such file, or deleted before, so a second call does no harm. ${faults.id}`,
  },
};
