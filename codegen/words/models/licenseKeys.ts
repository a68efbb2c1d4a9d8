import type { Words } from "../Words.js";
import { customerFields } from "./customers.js";
import { phrases } from "./phrases.js";

const keyFields = {
  modifiedAt: phrases.modifiedAt,
  id: "The ID of the license key; what customers enter is `key`.",
  memberId: "The member who holds the key. Null: the customer as a whole.",
  benefitId: "The benefit that gives the key.",
  key: "The whole key, as customers enter it.",
  displayKey: "The key with most of it masked, to show to people. Not for validation.",
  limitActivations: "How many activations at a time. Null: the key has none and is only validated.",
  usage: "What validations have counted with `incrementUsage`.",
  limitUsage: "Null: no limit.",
  validations: "How often the key was validated.",
  lastValidatedAt: "Null: never.",
  expiresAt: "Null: does not expire, or follows a subscription.",
};
const activationFields = {
  modifiedAt: phrases.modifiedAt,
  id: "What `licenseKeysValidate` and `licenseKeysDeactivate` take as `activationId`.",
  label: "The name that was given to the instance.",
  meta: "Your own data on the activation.",
};
const which = {
  key: "The whole key, as the customer entered it.",
  organizationId: "The organization that issued the key.",
};

/** License keys and their activations. */
export const licenseKeys: Words["models"] = {
  LicenseKeyRead: { about: "A license key of a customer.", fields: keyFields },
  LicenseKeyWithActivations: {
    about: "A license key of a customer, with its activations.",
    fields: { ...keyFields, activations: "Those that are in use; ended ones are left out." },
  },
  ValidatedLicenseKey: {
    about: "A license key that is good. One that is not gives an error instead.",
    fields: { ...keyFields, activation: "The activation that was asked for. Null: none was." },
  },
  GrantedLicenseKey: { about: "A license key that is good.", fields: keyFields },
  RotatedLicenseKey: {
    about: "A license key after its rotation.",
    fields: { ...keyFields, key: "The new key, whole; the old one no longer works." },
  },
  LicenseKeyStatus: {
    about:
      "Whether a license key works: `granted` does; `disabled` was switched off; `revoked` went with its benefit.",
  },
  Status: { about: "The status of a license key that was rotated." },
  LicenseKeyCustomer: { about: "The customer that a license key belongs to.", fields: customerFields },
  LicenseKeyMember: {
    about: "The member who holds a license key.",
    fields: { externalId: "The member's ID in your system. Null if it has none." },
  },
  LicenseKeyActivationBase: { about: "An instance that uses a license key.", fields: activationFields },
  LicenseKeyActivationRead: {
    about: "An instance that uses a license key, with the key.",
    fields: activationFields,
  },
  LicenseKeyActivationCreated: {
    about: "An instance that may use a license key from now on, with the key.",
    fields: activationFields,
  },
  LicenseKeyActivate: {
    about: "An instance to activate a license key for.",
    fields: {
      ...which,
      label: "A name for the instance, for people, such as the device's. Need not be unique.",
      conditions: "What each validation of this activation must send alike, such as a major version.",
      meta: "Your own data on the activation.",
    },
  },
  LicenseKeyDeactivate: { about: "Which activation of which license key to end.", fields: which },
  LicenseKeyValidate: {
    about: "Which license key to check, and what else must be true of it.",
    fields: {
      ...which,
      activationId: "The key must have this activation.",
      benefitId: "The key must come from this benefit, so a key of another product is refused.",
      customerId: "The key must belong to this customer.",
      incrementUsage: "Adds to the usage, if the limit allows it. Left out: counts no usage.",
      conditions:
        "Must equal the activation's conditions, if it has any. Only looked at with `activationId`.",
    },
  },
  LicenseKeyUpdate: {
    about: "What to change on a license key. A field left out stays as it is.",
    fields: {
      status: "`revoked` takes the benefit too, `granted` gives it back; `disabled` stops the key alone.",
      usage: "Sets the count, such as to 0. Left out, it stays as it is.",
      limitActivations: "Null: no activations. Those that exist stay, even above a lower limit.",
      limitUsage: "Null: no limit.",
      expiresAt: "Null: never.",
    },
  },
  ListResourceLicenseKeyRead: { about: "A page of license keys as the API sends it." },
  BadRequest: {
    about: "The request cannot be met as things are. A license key's usage limit leaves too little.",
    fields: { detail: phrases.detail },
  },
  RotateNotPermitted: {
    about: "The license key is revoked, so it cannot be rotated.",
    fields: { detail: phrases.detail },
  },
  Unauthorized: { about: "There is no access token.", fields: { detail: phrases.detail } },
};
