import type { Words } from "../Words.js";

const LIMIT = "Items a page. More than 100 counts as 100.";
const EMAIL = "Unique among the customer's members; upper and lower case do not matter.";
const NAME = "An empty string counts as null.";
const EXTERNAL_ID = "The member's ID in your system, unique among the customer's members.";

const byId = { id: "The customer's Polar ID." };
const byExternalId = { externalId: "The customer's ID in your system. May hold any character but a slash." };
const memberById = { ...byId, memberId: "The member's Polar ID." };
const memberByExternalId = {
  ...byExternalId,
  memberExternalId: "The member's ID in your system. May hold any character but a slash.",
};
const listFields = {
  role: "Only members with this role.",
  limit: LIMIT,
};

/** Members of a customer, and what their functions take. */
export const members: Words["models"] = {
  Member: {
    about: "A person who belongs to a customer: the owner, and in a team others as well.",
    fields: {
      modifiedAt: "Null until the first change.",
      customerId: "The customer whose member this is.",
      email: EMAIL,
      name: "Null if not known.",
      externalId: `${EXTERNAL_ID} Null if it has none.`,
    },
  },
  MemberRole: {
    about:
      "What a member may do for the customer. There is one `owner`; it and each `billing_manager` look after billing and members, a `member` does not.",
  },
  Role: {
    about: "The role of a new member. An owner is made by changing the role of a member that exists.",
  },
  MemberCreateFromCustomer: {
    about: "A member to add to a customer.",
    fields: {
      email: EMAIL,
      name: NAME,
      externalId: `${EXTERNAL_ID} Cannot be set later. An empty string counts as null.`,
    },
  },
  MemberOwnerCreate: {
    about: "The owner to create together with a customer.",
    fields: {
      name: `${NAME} Without one the owner gets the customer's name.`,
      externalId: "The owner's ID in your system. Without one the owner gets the customer's external ID.",
    },
  },
  MemberUpdate: {
    about: "What to change on a member. A field left out or null stays as it is.",
    fields: {
      email: `${EMAIL} An individual's owner has the customer's e-mail, which \`customersUpdate\` changes.`,
      role: "With `owner`, the former owner becomes a billing manager. The owner's own role cannot be changed.",
    },
  },
  MemberSortProperty: { about: "What to sort members by; a leading `-` reverses the order." },
  ListResourceMember: { about: "A page of members as the API sends it." },
  CustomersMembersListRequest: {
    about: "Whose members `customersMembersList` lists, and which page.",
    fields: { ...byId, ...listFields },
  },
  CustomersMembersListExternalRequest: {
    about: "Whose members `customersMembersListExternal` lists, and which page.",
    fields: { ...byExternalId, ...listFields },
  },
  CustomersMembersCreateRequest: {
    about: "Which customer `customersMembersCreate` adds a member to.",
    fields: { ...byId, memberCreateFromCustomer: "The new member." },
  },
  CustomersMembersCreateExternalRequest: {
    about: "Which customer `customersMembersCreateExternal` adds a member to.",
    fields: { ...byExternalId, memberCreateFromCustomer: "The new member." },
  },
  CustomersMembersGetRequest: { about: "Which member `customersMembersGet` gets.", fields: memberById },
  CustomersMembersGetExternalRequest: {
    about: "Which member `customersMembersGetExternal` gets.",
    fields: memberByExternalId,
  },
  CustomersMembersUpdateRequest: {
    about: "Which member `customersMembersUpdate` changes, and how.",
    fields: { ...memberById, memberUpdate: "The fields to change." },
  },
  CustomersMembersUpdateExternalRequest: {
    about: "Which member `customersMembersUpdateExternal` changes, and how.",
    fields: { ...memberByExternalId, memberUpdate: "The fields to change." },
  },
  CustomersMembersDeleteRequest: {
    about: "Which member `customersMembersDelete` removes.",
    fields: memberById,
  },
  CustomersMembersDeleteExternalRequest: {
    about: "Which member `customersMembersDeleteExternal` removes.",
    fields: memberByExternalId,
  },
};
