import type { ClientError, PolarError } from "polar-fn/core";
import type { CustomersListError } from "polar-fn/funcs/customersList";
import type { CustomersMembersCreateExternalError } from "polar-fn/funcs/customersMembersCreateExternal";
import { expectTypeOf, it } from "vitest";
import type { ErrorOf, Name } from "./calls.js";

type ClientErrorName =
  | "SDKError"
  | "ConnectionError"
  | "RequestTimeoutError"
  | "RequestAbortedError"
  | "InvalidRequestError"
  | "SDKValidationError"
  | "ResponseValidationError"
  | "UnexpectedClientError";

it("the client's errors have these names, and no others", () => {
  expectTypeOf<ClientError["name"]>().toEqualTypeOf<ClientErrorName>();
});

it("every function can fail with each of the client's errors, and the names are a closed union", () => {
  type Open = { [TName in Name]: string extends ErrorOf<TName>["name"] ? TName : never }[Name];
  type Incomplete = { [TName in Name]: ClientError extends ErrorOf<TName> ? never : TName }[Name];
  expectTypeOf<Open | Incomplete>().toBeNever();
});

it("every error is a PolarError, and so a real Error", () => {
  expectTypeOf<ErrorOf<Name>>().toExtend<PolarError & Error>();
});

it("a switch over every name leaves nothing over, and narrows to what each carries", () => {
  function explain(error: CustomersMembersCreateExternalError): string | number {
    switch (error.name) {
      case "NotPermitted":
      case "ResourceNotFound":
      case "AmbiguousExternalCustomerID":
        return error.data.detail;
      case "HTTPValidationError":
        return error.data.detail?.[0]?.msg ?? error.statusCode;
      case "SDKError":
        return error.body;
      case "ConnectionError":
      case "RequestTimeoutError":
      case "RequestAbortedError":
      case "UnexpectedClientError":
        return error.message;
      case "InvalidRequestError":
        return error.issues?.length ?? 0;
      case "SDKValidationError":
      case "ResponseValidationError":
        return error.issues.length;
      default:
        return error satisfies never;
    }
  }

  expectTypeOf(explain).returns.toEqualTypeOf<string | number>();
});

it("a switch that forgets a name does not pass for exhaustive", () => {
  function explain(error: CustomersListError): string {
    switch (error.name) {
      case "SDKError":
      case "ConnectionError":
      case "RequestTimeoutError":
      case "RequestAbortedError":
      case "InvalidRequestError":
      case "SDKValidationError":
      case "ResponseValidationError":
      case "UnexpectedClientError":
        return error.message;
      // @ts-expect-error the API does not document it for this function
      case "ResourceNotFound":
        return "";
      default:
        // @ts-expect-error HTTPValidationError is left
        return error satisfies never;
    }
  }

  expectTypeOf(explain).toBeFunction();
});
