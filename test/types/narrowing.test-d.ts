import type { Customer } from "polar-fn/models/Customer";
import type { CustomerIndividual } from "polar-fn/models/CustomerIndividual";
import type { CustomerPaymentMethodGeneric } from "polar-fn/models/CustomerPaymentMethodGeneric";
import type { CustomerPaymentMethodKrCard } from "polar-fn/models/CustomerPaymentMethodKrCard";
import type { CustomerState } from "polar-fn/models/CustomerState";
import type { CustomerStateIndividual } from "polar-fn/models/CustomerStateIndividual";
import type { CustomerStateTeam } from "polar-fn/models/CustomerStateTeam";
import type { CustomerTeam } from "polar-fn/models/CustomerTeam";
import type { Member } from "polar-fn/models/Member";
import type { PaymentMethod } from "polar-fn/models/PaymentMethod";
import { expectTypeOf, it } from "vitest";

it("a customer narrows on type", () => {
  const customer = {} as Customer;
  expectTypeOf(customer.type).toEqualTypeOf<"individual" | "team">();
  expectTypeOf(customer.email).toEqualTypeOf<string | null | undefined>();
  if (customer.type === "individual") {
    expectTypeOf(customer).toEqualTypeOf<CustomerIndividual>();
    expectTypeOf(customer.email).toEqualTypeOf<string>();
  } else {
    expectTypeOf(customer).toEqualTypeOf<CustomerTeam>();
    expectTypeOf(customer.email).toEqualTypeOf<string | null | undefined>();
  }
});

it("a customer's state narrows on type", () => {
  const state = {} as CustomerState;
  if (state.type === "team") expectTypeOf(state).toEqualTypeOf<CustomerStateTeam>();
  else expectTypeOf(state).toEqualTypeOf<CustomerStateIndividual>();
  expectTypeOf(state.activeSubscriptions[0]?.currentPeriodEnd).toEqualTypeOf<Date | undefined>();
  expectTypeOf(state.activeSubscriptions[0]?.customFieldData).toEqualTypeOf<
    Record<string, string | number | boolean | null> | undefined
  >();
});

it("a grant's properties narrow on a key", () => {
  const [grant] = ({} as CustomerState).grantedBenefits;
  if (grant && "displayKey" in grant.properties) {
    expectTypeOf(grant.properties.displayKey).toEqualTypeOf<string | undefined>();
  }
});

it("a payment method narrows on its details, and those with details on type", () => {
  const method = {} as PaymentMethod;
  if (!("methodMetadata" in method)) expectTypeOf(method).toEqualTypeOf<CustomerPaymentMethodGeneric>();
  else if (method.type === "card") expectTypeOf(method.methodMetadata.expYear).toBeNumber();
  else expectTypeOf(method).toEqualTypeOf<CustomerPaymentMethodKrCard>();
});

it("an enum of an answer admits values that this version does not know, and still suggests the known ones", () => {
  const { role } = {} as Member;
  expectTypeOf<"owner">().toExtend<typeof role>();
  expectTypeOf<"a role of tomorrow">().toExtend<typeof role>();
  expectTypeOf<string>().not.toExtend<"owner" | "billing_manager" | "member">();
});
