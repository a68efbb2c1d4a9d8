import { describe, expect, it } from "vitest";
import { apiDocument, type Schema, WITHOUT_DOCUMENT } from "../laws/apiDocument.js";
import * as facts from "./facts.js";

const tables: Readonly<Record<string, facts.Facts>> = {
  Address: facts.address,
  CustomerIndividual: facts.customerIndividual,
  CustomerTeam: facts.customerTeam,
  CustomerStateIndividual: facts.customerStateIndividual,
  CustomerStateTeam: facts.customerStateTeam,
  CustomerStateSubscription: facts.subscription,
  CustomerStateSubscriptionMeter: facts.subscriptionMeter,
  CustomerStateBenefitGrant: facts.grant,
  CustomerStateMeter: facts.meter,
  Pagination: facts.pagination,
};

describe.skipIf(apiDocument === undefined)(`the tables of facts${WITHOUT_DOCUMENT}`, () => {
  it.each(Object.entries(tables))("tell of each field of %s what the API's document tells", (name, table) => {
    const { properties = {}, required = [] } = apiDocument?.components.schemas[name] ?? {};
    expect(Object.keys(table).sort()).toEqual(Object.keys(properties).sort());
    const presences = Object.fromEntries(
      Object.entries(properties).map(([field, { anyOf = [] }]) => {
        const nullable = anyOf.some(({ type }: Schema) => type === "null");
        return [field, required.includes(field) ? (nullable ? "nullable" : "required") : "optional"];
      }),
    );
    expect(Object.fromEntries(Object.entries(table).map(([field, [presence]]) => [field, presence]))).toEqual(
      presences,
    );
  });
});
