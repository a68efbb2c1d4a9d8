import { PolarCore } from "polar-fn/core";
import { customersCreate } from "polar-fn/funcs/customersCreate";
import { customersDelete } from "polar-fn/funcs/customersDelete";
import { customersGet } from "polar-fn/funcs/customersGet";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { customersList } from "polar-fn/funcs/customersList";
import { customersUpdate } from "polar-fn/funcs/customersUpdate";
import type { Customer } from "polar-fn/models/Customer";

/*
 * The life of a few customers, through public entry points alone. It runs against the mock
 * (`npm run demo`) and against Polar's sandbox
 * (`POLAR_ACCESS_TOKEN=… npm run demo -- --server sandbox`), and deletes what it made, also when a
 * step fails.
 */

const {
  POLAR_ACCESS_TOKEN,
  POLAR_SERVER_URL,
  POLAR_ORGANIZATION_ID,
  POLAR_DEMO_DOMAIN = "example.com",
} = process.env;

const polar = new PolarCore({
  accessToken: POLAR_ACCESS_TOKEN,
  ...(POLAR_SERVER_URL ? { serverURL: POLAR_SERVER_URL } : { server: "sandbox" as const }),
});

// Names of this run alone, so that it can run beside others.
const run = `demo_${Date.now().toString(36)}`;
// An organization's own token already says which organization.
const organization = POLAR_ORGANIZATION_ID ? { organizationId: POLAR_ORGANIZATION_ID } : {};
const made: string[] = [];

function step(title: string): void {
  console.log(`\n■ ${title}`);
}

function say(...lines: readonly string[]): void {
  console.log(lines.map((line) => `  ${line}`).join("\n"));
}

/** Ends the run at a step that did not go as it should. */
function unexpected(what: string): never {
  throw new Error(`unexpected: ${what}`);
}

function nameOf(customer: Customer): string {
  return `${customer.name ?? "nobody"} <${customer.email}>`;
}

async function create(name: string, number: number, plan: string): Promise<Customer> {
  const res = await customersCreate(polar, {
    externalId: `${run}_${number}`,
    email: `${run}_${number}@${POLAR_DEMO_DOMAIN}`,
    name,
    billingAddress: { country: "US" },
    locale: "en",
    metadata: { run, plan },
    ...organization,
  });
  if (!res.ok) throw res.error;
  made.push(res.value.id);
  return res.value;
}

async function main(): Promise<void> {
  step("customersCreate: a customer");
  const customer = await create("John Doe", 1, "pro");
  say(`created ${nameOf(customer)}`, `id ${customer.id}, external ID ${customer.externalId}`);
  say(`createdAt is a Date: ${customer.createdAt instanceof Date}; type narrows: ${customer.type}`);

  step("customersCreate again with the same e-mail: an error with a name");
  const duplicate = await customersCreate(polar, { email: customer.email ?? "", ...organization });
  if (duplicate.ok) made.push(duplicate.value.id);
  if (!duplicate.ok && duplicate.error.name === "HTTPValidationError") {
    for (const { loc, msg } of duplicate.error.data.detail ?? [])
      say(`${duplicate.error.name} at ${loc.join(".")}: ${msg}`);
  } else unexpected("a duplicate was not refused as such");

  step("customersCreate with an input that breaks the schema: nothing is sent");
  // @ts-expect-error -- the compiler sees it too: an e-mail is a string
  const invalid = await customersCreate(polar, { email: 42 });
  if (invalid.ok) unexpected("an e-mail that is a number was taken");
  else say(`${invalid.error.name}: ${invalid.error.message}`);

  step("customersList: all pages of the plan «pro», two a page");
  for (const [index, name] of ["Ada Lovelace", "Grace Hopper", "Alan Turing", "Mary Shelley"].entries()) {
    await create(name, index + 2, index === 3 ? "free" : "pro");
  }
  const list = await customersList(polar, { metadata: { run, plan: "pro" }, sorting: ["name"], limit: 2 });
  if (!list.ok) throw list.error;
  let seen = 0;
  for await (const page of list.value) {
    if (!page.ok) throw page.error;
    seen += page.value.items.length;
    say(`a page of ${page.value.items.length}: ${page.value.items.map(nameOf).join(", ")}`);
  }
  say(`${seen} of ${list.value.pagination.totalCount} seen`);
  if (seen !== 4) unexpected(`${seen} customers have the plan`);

  step("customersGet and customersUpdate");
  const read = await customersGet(polar, { id: customer.id });
  if (!read.ok) throw read.error;
  const updated = await customersUpdate(polar, { id: customer.id, customerUpdate: { name: "Johnny Doe" } });
  if (!updated.ok) throw updated.error;
  say(
    `${read.value.name} is now ${updated.value.name}; metadata stays ${JSON.stringify(updated.value.metadata)}`,
  );

  step("customersGetStateExternal: the customer's state, by your own ID");
  const state = await customersGetStateExternal(polar, { externalId: `${run}_1` });
  if (!state.ok) throw state.error;
  const { activeSubscriptions, grantedBenefits, activeMeters } = state.value;
  say(
    `${activeSubscriptions.length} subscriptions, ${grantedBenefits.length} benefits, ${activeMeters.length} meters`,
  );
  say(
    `what the answer contradicts in the schema: ${state.drift.length === 0 ? "nothing" : JSON.stringify(state.drift)}`,
  );

  step("customersDelete, and then it is gone");
  const deleted = await customersDelete(polar, { id: customer.id });
  if (!deleted.ok) throw deleted.error;
  const gone = await customersGet(polar, { id: customer.id });
  if (gone.ok) unexpected("a deleted customer was found");
  else say(`${gone.error.name} (${"statusCode" in gone.error ? gone.error.statusCode : "no status"})`);
}

try {
  await main();
} finally {
  for (const id of made) await customersDelete(polar, { id });
}
