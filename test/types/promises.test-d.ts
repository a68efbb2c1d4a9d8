import { type Err, type Ok, ok, type ResultAsync, safeTry } from "neverthrow";
import { type FullResult, PolarCore } from "polar-fn/core";
import { customersExport } from "polar-fn/funcs/customersExport";
import { type CustomersGetError, customersGet } from "polar-fn/funcs/customersGet";
import { type CustomersListError, customersList } from "polar-fn/funcs/customersList";
import { type EventsIngestError, eventsIngest } from "polar-fn/funcs/eventsIngest";
import { ordersList } from "polar-fn/funcs/ordersList";
import type { Customer } from "polar-fn/models/Customer";
import type { EventsIngestResponse } from "polar-fn/models/EventsIngestResponse";
import { stream } from "polar-fn/stream";
import { validateEvent, type WebhookError, type WebhookPayload } from "polar-fn/webhooks";
import { expectTypeOf, it } from "vitest";

/*
 * Calls on the full core where others expect promises: platforms, query libraries, the language
 * itself.
 */

const polar = new PolarCore();
const request = { id: "" };

type CustomerResult = FullResult<Customer, CustomersGetError>;

it("a call is a promise of its result", () => {
  expectTypeOf(customersGet(polar, request)).toExtend<Promise<CustomerResult>>();
  expectTypeOf(validateEvent("", {}, "")).toExtend<Promise<object>>();
  expectTypeOf<Awaited<ReturnType<typeof validateEvent>>>().toExtend<
    Ok<WebhookPayload, WebhookError> | Err<WebhookPayload, WebhookError>
  >();
});

it("a function that gives a promise can give a call", () => {
  function get(): Promise<CustomerResult> {
    return customersGet(polar, request);
  }

  async function getLater(): Promise<CustomerResult> {
    return customersGet(polar, request);
  }

  async function inferred() {
    return customersGet(polar, request);
  }

  expectTypeOf(get).toEqualTypeOf(getLater);
  expectTypeOf(inferred).toEqualTypeOf(getLater);
});

it("a platform can be told to wait until a call has ended", () => {
  interface ExecutionContext {
    waitUntil(promise: Promise<unknown>): void;
  }

  function after(task: Promise<unknown> | (() => Promise<unknown>)): void {
    void task;
  }

  function wait(context: ExecutionContext): void {
    context.waitUntil(eventsIngest(polar, { events: [] }));
    after(eventsIngest(polar, { events: [] }));
    after(() => eventsIngest(polar, { events: [] }));
  }

  expectTypeOf(wait).toBeFunction();
});

it("a query library infers what a call comes to", () => {
  // As TanStack Query declares it.
  type QueryFunction<TData> = (context: { readonly signal: AbortSignal }) => TData | Promise<TData>;

  function useQuery<TData>(options: { readonly queryFn: QueryFunction<TData> }): { data: TData | undefined } {
    return {
      data: void options as undefined,
    };
  }

  const { data } = useQuery({ queryFn: ({ signal }) => customersGet(polar, request, { signal }) });
  expectTypeOf(data).toEqualTypeOf<CustomerResult | undefined>();

  // As SWR does.
  function useSWR<TData>(fetcher: () => TData | Promise<TData>): TData | undefined {
    return void fetcher as undefined;
  }

  expectTypeOf(useSWR(() => customersGet(polar, request))).toEqualTypeOf<CustomerResult | undefined>();
});

it("the language's own ways with promises infer what a call comes to", async () => {
  const [customer, list] = await Promise.all([customersGet(polar, request), customersList(polar)]);
  expectTypeOf(customer).toEqualTypeOf<CustomerResult>();
  if (list.ok) expectTypeOf(list.value.items).toEqualTypeOf<Customer[]>();
  else expectTypeOf(list.error).toEqualTypeOf<CustomersListError>();
  const [settled] = await Promise.allSettled([customersGet(polar, request)]);
  if (settled.status === "fulfilled") expectTypeOf(settled.value).toEqualTypeOf<CustomerResult>();
  const raced = await Promise.race([customersGet(polar, request), Promise.resolve("late" as const)]);
  expectTypeOf(raced).toEqualTypeOf<CustomerResult | "late">();
  expectTypeOf(Promise.resolve(customersGet(polar, request))).toEqualTypeOf<Promise<CustomerResult>>();
});

it("then, catch and finally are a promise's", () => {
  const call = customersGet(polar, request);
  expectTypeOf(call.then((result) => result.ok)).toEqualTypeOf<Promise<boolean>>();
  expectTypeOf(call.then()).toEqualTypeOf<Promise<CustomerResult>>();
  expectTypeOf(call.catch(() => null)).toEqualTypeOf<Promise<CustomerResult | null>>();
  expectTypeOf(call.finally(() => {})).toEqualTypeOf<Promise<CustomerResult>>();
});

it("neverthrow's own methods give what neverthrow gives", async () => {
  const call = eventsIngest(polar, { events: [] });
  expectTypeOf(call).toExtend<ResultAsync<EventsIngestResponse, EventsIngestError>>();
  expectTypeOf(call.map(({ inserted }) => inserted)).toEqualTypeOf<ResultAsync<number, EventsIngestError>>();
  expectTypeOf(call.mapErr(({ name }) => name)).toEqualTypeOf<
    ResultAsync<EventsIngestResponse, EventsIngestError["name"]>
  >();
  expectTypeOf(call.andThen(() => customersGet(polar, request))).toEqualTypeOf<
    ResultAsync<Customer, EventsIngestError | CustomersGetError>
  >();
  expectTypeOf(call.orElse(() => ok(0))).toEqualTypeOf<ResultAsync<EventsIngestResponse | number, never>>();
  expectTypeOf(
    call.match(
      ({ inserted }) => inserted,
      ({ name }) => name,
    ),
  ).toEqualTypeOf<Promise<number | EventsIngestError["name"]>>();
  expectTypeOf(call.unwrapOr(null)).toEqualTypeOf<Promise<EventsIngestResponse | null>>();
});

it("safeTry takes calls and results", () => {
  const tried = safeTry(async function* () {
    const { id } = yield* customersGet(polar, request);
    const again = yield* await customersGet(polar, { id });
    return ok(again.email);
  });
  expectTypeOf(tried).toEqualTypeOf<ResultAsync<Customer["email"], CustomersGetError>>();
});

it("the result of a list is not walked: its value is", async () => {
  const result = await customersList(polar);
  // @ts-expect-error this was a way of 0.49, and would give nothing
  for await (const page of result) void page;
  if (result.ok) for await (const page of result.value) expectTypeOf(page.ok).toBeBoolean();
});

it("nor is a success", async () => {
  const result = await ordersList(polar);
  if (!result.ok) return;
  // @ts-expect-error this was a way of 0.49, and would give nothing
  for await (const page of result) void page;
});

it("nor is the result of a stream", async () => {
  const result = await stream(polar, customersExport);
  // @ts-expect-error its value is
  for await (const piece of result) void piece;
});
