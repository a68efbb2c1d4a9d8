import type { AnyCore, CoreOptions, PolarCore as FullCore, RequestOptions } from "polar-fn/core";
import type { PolarCore as LiteCore } from "polar-fn/lite/core";
import { expectTypeOf, it } from "vitest";
import type { ErrorOf, Name, RequestOf, ValueOf } from "./calls.js";

type IsAny<T> = 0 extends 1 & T ? true : false;

type Leaf =
  | string
  | number
  | boolean
  | bigint
  | symbol
  | null
  | undefined
  | Date
  | Headers
  | Response
  | AbortSignal;

/**
 * The paths at which a type is `any` or `unknown`, as deep as `TDepth` is long; functions are not
 * followed.
 */
type Leaks<T, TPath extends string = "", TDepth extends readonly 0[] = Deep> =
  IsAny<T> extends true
    ? `${TPath}: any`
    : unknown extends T
      ? `${TPath}: unknown`
      : T extends Leaf | ((...args: never[]) => unknown)
        ? never
        : TDepth extends readonly [0, ...infer TLess extends readonly 0[]]
          ? T extends readonly (infer TItem)[]
            ? Leaks<TItem, `${TPath}[]`, TDepth>
            : {
                [TKey in keyof T & string]-?: Leaks<
                  T[TKey],
                  string extends TKey ? `${TPath}.*` : `${TPath}.${TKey}`,
                  TLess
                >;
              }[keyof T & string]
          : never;

/** Models hold models, and filters hold filters without end. */
type Deep = readonly [0, 0, 0, 0];

/** Values of maps whose values the API leaves open. */
type FreeForm = `${string}${"seatMetadata" | "processorMetadata" | "AssignSeat.metadata"}.*: unknown`;

/**
 * The leaks of an error, below its name. What any `Error` may carry as its cause is JavaScript's
 * business.
 */
type ErrorLeaks<TError extends { name: string }> = TError extends unknown
  ? Leaks<Omit<TError, "cause">, TError["name"]>
  : never;

it("finds what it looks for", () => {
  type Leaky = {
    // biome-ignore lint/suspicious/noExplicitAny: it must be found
    a: { b: any }[];
    c: Record<string, unknown>;
    d?: unknown;
    e: [string, unknown];
    f: string | { g: unknown };
  };
  expectTypeOf<Leaks<Leaky>>().toEqualTypeOf<
    ".a[].b: any" | ".c.*: unknown" | ".d: unknown" | ".e[]: unknown" | ".f.g: unknown"
  >();
});

it("no value of any function is any, nor unknown but where the API says nothing of it", () => {
  type Untyped =
    | "customerPortalCustomersRequestEmailUpdate"
    | "customerPortalOrdersGenerateInvoice"
    | "oauth2ClientsCreate"
    | "oauth2ClientsGet"
    | "oauth2ClientsUpdate"
    | "ordersGenerateInvoice"
    | "webhooksRedeliverWebhookEvent";
  type Found<TCore extends AnyCore> = {
    [TName in Name]: Exclude<Leaks<ValueOf<TCore, TName>, TName>, FreeForm>;
  }[Name];
  expectTypeOf<Found<LiteCore>>().toEqualTypeOf<`${Untyped}: unknown`>();
  expectTypeOf<Found<FullCore>>().toEqualTypeOf<`${Untyped}: unknown`>();
});

it("no request of any function is unknown or any", () => {
  expectTypeOf<{ [TName in Name]: Exclude<Leaks<RequestOf<TName>, TName>, FreeForm> }[Name]>().toBeNever();
});

it("errors are unknown only where nobody can know", () => {
  type Known =
    // Any body of any status.
    | "SDKError.data: unknown"
    // What the caller gave, and what the server sent, when it is not what it should be.
    | "SDKValidationError.rawValue: unknown"
    | "ResponseValidationError.rawValue: unknown"
    // What the server says of the caller's own input.
    | "HTTPValidationError.data.detail[].input: unknown"
    | "HTTPValidationError.data.detail[].ctx.*: unknown";
  expectTypeOf<ErrorLeaks<ErrorOf<Name>>>().toEqualTypeOf<Known>();
});

it("options are nowhere any", () => {
  expectTypeOf<
    Extract<Leaks<CoreOptions> | Leaks<Omit<RequestOptions, keyof RequestInit>>, `${string}: any`>
  >().toBeNever();
});
