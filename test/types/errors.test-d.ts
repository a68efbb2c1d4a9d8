import type { APIError, ClientError, PolarCore as FullCore, PolarError } from "polar-fn/core";
import type { CustomersListError } from "polar-fn/funcs/customersList";
import type { CustomersMembersCreateExternalError } from "polar-fn/funcs/customersMembersCreateExternal";
import type { PolarCore as LiteCore } from "polar-fn/lite/core";
import type { AmbiguousExternalCustomerID } from "polar-fn/models/AmbiguousExternalCustomerID";
import type { HTTPValidationError } from "polar-fn/models/HTTPValidationError";
import type { NotPermitted } from "polar-fn/models/NotPermitted";
import type { ResourceNotFound } from "polar-fn/models/ResourceNotFound";
import { expectTypeOf, it } from "vitest";
import type { Calls, ErrorOf } from "./calls.js";

/** The errors that the API documents, as its reference has them. */
interface Documented {
  customersCreate: "HTTPValidationError";
  customersDelete: "ResourceNotFound" | "HTTPValidationError";
  customersDeleteExternal: "ResourceNotFound" | "HTTPValidationError";
  customersExport: "HTTPValidationError";
  customersGet: "ResourceNotFound" | "HTTPValidationError";
  customersGetExternal: "ResourceNotFound" | "HTTPValidationError";
  customersGetState: "ResourceNotFound" | "HTTPValidationError";
  customersGetStateExternal: "ResourceNotFound" | "HTTPValidationError";
  customersList: "HTTPValidationError";
  customersListPaymentMethods: "ResourceNotFound" | "HTTPValidationError";
  customersListPaymentMethodsExternal: "ResourceNotFound" | "HTTPValidationError";
  customersMembersCreate: "NotPermitted" | "ResourceNotFound" | "HTTPValidationError";
  customersMembersCreateExternal:
    | "NotPermitted"
    | "ResourceNotFound"
    | "AmbiguousExternalCustomerID"
    | "HTTPValidationError";
  customersMembersDelete: "ResourceNotFound" | "HTTPValidationError";
  customersMembersDeleteExternal: "ResourceNotFound" | "AmbiguousExternalCustomerID" | "HTTPValidationError";
  customersMembersGet: "ResourceNotFound" | "HTTPValidationError";
  customersMembersGetExternal: "ResourceNotFound" | "AmbiguousExternalCustomerID" | "HTTPValidationError";
  customersMembersList: "ResourceNotFound" | "HTTPValidationError";
  customersMembersListExternal: "ResourceNotFound" | "AmbiguousExternalCustomerID" | "HTTPValidationError";
  customersMembersUpdate: "ResourceNotFound" | "HTTPValidationError";
  customersMembersUpdateExternal: "ResourceNotFound" | "AmbiguousExternalCustomerID" | "HTTPValidationError";
  customersUpdate: "ResourceNotFound" | "HTTPValidationError";
  customersUpdateExternal: "ResourceNotFound" | "HTTPValidationError";
}

/** What each of them carries. */
interface Data {
  HTTPValidationError: HTTPValidationError;
  ResourceNotFound: ResourceNotFound;
  NotPermitted: NotPermitted;
  AmbiguousExternalCustomerID: AmbiguousExternalCustomerID;
}

type ClientErrorName =
  | "SDKError"
  | "ConnectionError"
  | "RequestTimeoutError"
  | "RequestAbortedError"
  | "InvalidRequestError"
  | "SDKValidationError"
  | "ResponseValidationError"
  | "UnexpectedClientError";

type APIErrors<Name extends keyof Data> = Name extends unknown ? APIError<Name, Data[Name]> : never;

type NameOf<Failure> = Failure extends { readonly name: infer Name } ? Name : never;

type Expected = { [F in keyof Documented]: APIErrors<Documented[F]> | ClientError };
type ExpectedNames = { [F in keyof Documented]: Documented[F] | ClientErrorName };

it("every function fails with exactly the documented errors and the client's, on both cores", () => {
  expectTypeOf<{ [F in keyof Calls<LiteCore>]: ErrorOf<LiteCore, F> }>().toEqualTypeOf<Expected>();
  expectTypeOf<{ [F in keyof Calls<FullCore>]: ErrorOf<FullCore, F> }>().toEqualTypeOf<Expected>();
});

it("the names are closed unions of these, and no others", () => {
  expectTypeOf<{
    [F in keyof Calls<LiteCore>]: NameOf<ErrorOf<LiteCore, F>>;
  }>().toEqualTypeOf<ExpectedNames>();
  expectTypeOf<{
    [F in keyof Calls<FullCore>]: NameOf<ErrorOf<FullCore, F>>;
  }>().toEqualTypeOf<ExpectedNames>();
  expectTypeOf<ClientError["name"]>().toEqualTypeOf<ClientErrorName>();
});

it("every error is a PolarError, and so a real Error", () => {
  expectTypeOf<ErrorOf<LiteCore, keyof Calls<LiteCore>>>().toExtend<PolarError & Error>();
});

it("a switch over every name leaves nothing over, and narrows to what each carries", () => {
  const explain = (error: CustomersMembersCreateExternalError): string | number => {
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
  };
  expectTypeOf(explain).returns.toEqualTypeOf<string | number>();
});

it("a switch that forgets a name does not pass for exhaustive", () => {
  const explain = (error: CustomersListError): string => {
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
  };
  expectTypeOf(explain).toBeFunction();
});
