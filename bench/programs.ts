/** A program that makes one call of each function named, on a core of the kind asked for. */
export const program = (
  core: "" | "lite/",
  functions: "" | "lite/",
  calls: Readonly<Record<string, string>>,
): string => `
import { PolarCore } from "polar-fn/${core}core";
${Object.keys(calls)
  .map((name) => `import { ${name} } from "polar-fn/${functions}funcs/${name}";`)
  .join("\n")}
const polar = new PolarCore({ accessToken: "x" });
${Object.entries(calls)
  .map(([name, request]) => `console.log(await ${name}(polar, ${request}));`)
  .join("\n")}
`;

/** The same on the official SDK 1.0.1: its functions by name, with their arguments. */
export const officialProgram = (calls: Readonly<Record<string, string>>): string => `
import { createPolarCore } from "polar-sdk-1/2026-10";
import { ${Object.keys(calls).join(", ")} } from "polar-sdk-1/2026-10/services/customers";
const polar = createPolarCore({ accessToken: "x" });
${Object.entries(calls)
  .map(([name, args]) => `console.log(await ${name}(polar)(${args}));`)
  .join("\n")}
`;

/** The same on the official SDK 0.49.0. */
export const officialProgram0 = (calls: Readonly<Record<string, string>>): string => `
import { PolarCore } from "polar-sdk-0/core.js";
${Object.keys(calls)
  .map((name) => `import { ${name} } from "polar-sdk-0/funcs/${name}.js";`)
  .join("\n")}
const polar = new PolarCore({ accessToken: "x" });
${Object.entries(calls)
  .map(([name, request]) => `console.log(await ${name}(polar, ${request}));`)
  .join("\n")}
`;

/** The one-function program that the budgets are about. */
export const ONE = { customersGetStateExternal: '{ externalId: "usr_1337" }' };

/** Every customer function with the shortest sensible request. */
export const ALL: Readonly<Record<string, string>> = {
  ...ONE,
  customersList: "{ page: 2 }",
  customersCreate: '{ email: "a@b.co" }',
  customersExport: "{}",
  customersGet: '{ id: "a" }',
  customersUpdate: '{ id: "a", customerUpdate: { name: "b" } }',
  customersDelete: '{ id: "a" }',
  customersGetExternal: '{ externalId: "a" }',
  customersUpdateExternal: '{ externalId: "a", customerUpdate: { name: "b" } }',
  customersDeleteExternal: '{ externalId: "a" }',
  customersGetState: '{ id: "a" }',
  customersListPaymentMethods: '{ id: "a" }',
  customersListPaymentMethodsExternal: '{ externalId: "a" }',
  customersMembersList: '{ id: "a" }',
  customersMembersListExternal: '{ externalId: "a" }',
  customersMembersCreate: '{ id: "a", memberCreateFromCustomer: { email: "a@b.co" } }',
  customersMembersCreateExternal: '{ externalId: "a", memberCreateFromCustomer: { email: "a@b.co" } }',
  customersMembersGet: '{ id: "a", memberId: "b" }',
  customersMembersGetExternal: '{ externalId: "a", memberExternalId: "b" }',
  customersMembersUpdate: '{ id: "a", memberId: "b", memberUpdate: { name: "c" } }',
  customersMembersUpdateExternal: '{ externalId: "a", memberExternalId: "b", memberUpdate: { name: "c" } }',
  customersMembersDelete: '{ id: "a", memberId: "b" }',
  customersMembersDeleteExternal: '{ externalId: "a", memberExternalId: "b" }',
};
