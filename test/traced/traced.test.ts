import {
  context,
  propagation,
  type Span,
  SpanKind,
  type SpanOptions,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import * as functions from "polar-fn";
import { PolarCore as BrowserCore } from "polar-fn/browser/core";
import { type Fetch, PolarCore as FullCore } from "polar-fn/core";
import { customersGet } from "polar-fn/funcs/customersGet";
import { PolarCore } from "polar-fn/lite/core";
import { customersCreate } from "polar-fn/lite/funcs/customersCreate";
import { customersExport } from "polar-fn/lite/funcs/customersExport";
import { customersGet as liteCustomersGet } from "polar-fn/lite/funcs/customersGet";
import { customersList } from "polar-fn/lite/funcs/customersList";
import { paced } from "polar-fn/paced";
import { stream } from "polar-fn/stream";
import { traced } from "polar-fn/traced";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const ID = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";
const SECRET = "polar_oat_5ecre7Sentine1";
const NO_RETRY = { strategy: "none" } as const;

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer("shop");

beforeEach(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  exporter.reset();
});

afterEach(() => {
  context.disable();
  propagation.disable();
  vi.useRealTimers();
});

/** A core whose requests are answered from a list; the last answer is given again and again. */
function coreAnswering(...answers: readonly (() => Response)[]) {
  let count = 0;
  const fetch = vi.fn(async () => {
    const answer = answers[Math.min(count++, answers.length - 1)];
    return (answer ?? (() => Response.json({ id: ID })))();
  });
  return { fetch, core: new PolarCore({ accessToken: SECRET, fetch }) };
}

function status(code: number, headers: Record<string, string> = {}): () => Response {
  return () => new Response(null, { status: code, headers });
}

function onlySpan(): ReadableSpan {
  const [span, ...others] = exporter.getFinishedSpans();
  if (!span) throw new Error("There is no span.");
  expect(others).toEqual([]);
  return span;
}

describe("a traced call", () => {
  test("is one span with the standard's attributes, named as the function", async () => {
    const polar = traced(coreAnswering().core, tracer, { functions: { customersGet } });
    await liteCustomersGet(polar, { id: ID });
    const span = onlySpan();
    expect(span.name).toBe("customersGet");
    expect(span.kind).toBe(SpanKind.CLIENT);
    expect(span.status).toEqual({ code: SpanStatusCode.UNSET });
    expect(span.attributes).toEqual({
      "http.request.method": "GET",
      "url.template": "/v1/customers/{id}",
      "server.address": "api.polar.sh",
      "server.port": 443,
      "http.response.status_code": 200,
    });
    expect(span.events.map(({ name, attributes }) => ({ name, attributes }))).toEqual([
      { name: "attempt", attributes: { "http.request.resend_count": 0, "http.response.status_code": 200 } },
    ]);
  });

  test("has its method and path for a name where its function was not given", async () => {
    await liteCustomersGet(traced(coreAnswering().core, tracer), { id: ID });
    expect(onlySpan().name).toBe("GET /v1/customers/{id}");
  });

  test("has the name of its function, too, where all of the package was given", async () => {
    await liteCustomersGet(traced(coreAnswering().core, tracer, { functions }), { id: ID });
    expect(onlySpan().name).toBe("customersGet");
  });

  test("tells of every attempt, and how many there were beside the first", async () => {
    vi.useFakeTimers();
    const { core } = coreAnswering(status(503), status(429, { "retry-after": "7" }));
    const called = liteCustomersGet(traced(core, tracer), { id: ID });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await called).toMatchObject({ ok: false });
    const span = onlySpan();
    expect(span.events.map(({ attributes }) => attributes)).toEqual([
      { "http.request.resend_count": 0, "error.type": "SDKError", "http.response.status_code": 503 },
      { "http.request.resend_count": 1, "error.type": "SDKError", "http.response.status_code": 429 },
      { "http.request.resend_count": 2, "error.type": "SDKError", "http.response.status_code": 429 },
    ]);
    expect(span.attributes).toMatchObject({
      "http.request.resend_count": 2,
      "http.response.status_code": 429,
      "error.type": "SDKError",
    });
    expect(span.status).toEqual({ code: SpanStatusCode.ERROR });
  });

  test.each([
    ["ResourceNotFound", () => Response.json({ error: "ResourceNotFound", detail: ID }, { status: 404 })],
    ["ResponseValidationError", () => new Response("no JSON")],
    [
      "ConnectionError",
      () => {
        throw new Error("reset");
      },
    ],
  ])("that fails says why by name: %s", async (name, answer) => {
    const polar = traced(coreAnswering(answer).core, tracer);
    await liteCustomersGet(polar, { id: ID }, { retries: NO_RETRY });
    expect(onlySpan().attributes["error.type"]).toBe(name);
    expect(onlySpan().status.code).toBe(SpanStatusCode.ERROR);
  });

  test("that is a stream ends when the answer has begun, whatever becomes of the pieces", async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error("reset")),
    });
    const polar = traced(coreAnswering(() => new Response(body)).core, tracer);
    const res = await stream(polar, customersExport);
    await vi.waitFor(() => expect(onlySpan().status.code).toBe(SpanStatusCode.UNSET));
    if (!res.ok) throw res.error;
    const pieces: boolean[] = [];
    for await (const { ok } of res.value) pieces.push(ok);
    expect(pieces).toEqual([false]);
    expect(onlySpan().attributes["error.type"]).toBeUndefined();
  });

  test("is made on a plain object: what was wrapped is not an `instanceof PolarCore`", () => {
    const { core } = coreAnswering();
    expect([core, traced(core, tracer), paced(core)].map((each) => each instanceof PolarCore)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("that sends nothing has no attempt", async () => {
    await liteCustomersGet(traced(coreAnswering().core, tracer), { id: ".." });
    const span = onlySpan();
    expect(span.events).toEqual([]);
    expect(span.attributes).toEqual({
      "http.request.method": "GET",
      "url.template": "/v1/customers/{id}",
      "error.type": "InvalidRequestError",
    });
  });

  test("shows no ID, no value of a query or a body, and no token", async () => {
    const values = [ID, SECRET, "jane@example.com", "needle"];
    const answers = [
      status(500),
      () => Response.json({ error: "X", detail: values.join() }, { status: 422 }),
      () => Response.json({ items: [], pagination: { max_page: 1 }, id: ID }),
    ];
    for (const answer of answers) {
      const polar = traced(coreAnswering(answer).core, tracer, { functions: { customersGet } });
      await liteCustomersGet(polar, { id: ID }, { retries: NO_RETRY });
      await customersList(polar, { email: "jane@example.com", query: "needle" }, { retries: NO_RETRY });
      await customersCreate(polar, { email: "jane@example.com", externalId: "needle" });
      await liteCustomersGet(
        polar,
        { id: ID },
        { retries: NO_RETRY, serverURL: `https://u:${SECRET}@h.test/` },
      );
    }
    const spans = exporter.getFinishedSpans();
    expect(spans).toHaveLength(12);
    const shown = JSON.stringify(
      spans.map(({ name, attributes, events, status: state, links }) => [
        name,
        attributes,
        events,
        state,
        links,
      ]),
    );
    for (const value of values) expect(shown).not.toContain(value);
  });

  test("is below the span that is active, and active for what its `fetch` does", async () => {
    const { core, fetch } = coreAnswering();
    const seen: unknown[] = [];
    fetch.mockImplementation(async () => {
      seen.push(trace.getActiveSpan()?.spanContext().spanId);
      tracer.startSpan("of the platform's fetch").end();
      return Response.json({ id: ID });
    });
    for (const polar of [traced(core, tracer), traced(paced(new FullCore({ fetch })), tracer)]) {
      exporter.reset();
      seen.length = 0;
      await tracer.startActiveSpan("request", async (parent) => {
        await liteCustomersGet(polar, { id: ID });
        expect(trace.getActiveSpan()).toBe(parent);
        parent.end();
      });
      const [inner, call, request] = exporter.getFinishedSpans();
      expect(inner?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
      expect(call?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
      expect(seen).toEqual([call?.spanContext().spanId]);
    }
  });

  test("hands its context on to the server, by a `fetch` that injects it", async () => {
    propagation.setGlobalPropagator({
      inject: (active, carrier, setter) => {
        const { traceId, spanId } = trace.getSpanContext(active) ?? {};
        setter.set(carrier, "traceparent", `00-${traceId}-${spanId}-01`);
      },
      extract: (active) => active,
      fields: () => ["traceparent"],
    });
    const seen: (string | null)[] = [];
    const injecting: Fetch = async (_, init) => {
      const headers = new Headers(init.headers);
      propagation.inject(context.active(), headers, { set: (to, name, value) => to.set(name, value) });
      seen.push(headers.get("traceparent"));
      return new Response(null, { status: seen.length < 2 ? 503 : 200 });
    };
    vi.useFakeTimers();
    for (const Core of [PolarCore, FullCore]) {
      exporter.reset();
      seen.length = 0;
      const polar = traced(paced(new Core({ fetch: injecting }), { perMinute: 60, burst: 1 }), tracer);
      const called = liteCustomersGet(polar, { id: ID });
      await vi.advanceTimersByTimeAsync(60_000);
      await called;
      const { traceId, spanId } = onlySpan().spanContext();
      expect(seen).toEqual([`00-${traceId}-${spanId}-01`, `00-${traceId}-${spanId}-01`]);
    }
  });

  test.each(["setAttributes", "addEvent", "end"] as const)(
    "goes well though its span's %s fails, and nothing is left unhandled",
    async (method) => {
      const failing = {
        startActiveSpan: (name: string, options: SpanOptions, run: (span: Span) => unknown) =>
          tracer.startActiveSpan(name, options, (span) => {
            vi.spyOn(span, method).mockImplementation(() => {
              throw new Error("of a processor");
            });
            return run(span);
          }),
      };
      const unhandled = vi.fn();
      process.on("unhandledRejection", unhandled);
      const polar = traced(coreAnswering().core, failing as unknown as Tracer);
      expect(await liteCustomersGet(polar, { id: ID })).toMatchObject({ ok: true });
      await new Promise((resolve) => setImmediate(resolve));
      process.off("unhandledRejection", unhandled);
      expect(unhandled).not.toHaveBeenCalled();
    },
  );

  test("has ended when its result is there", async () => {
    for (const Core of [PolarCore, FullCore]) {
      exporter.reset();
      const polar = traced(new Core({ fetch: async () => Response.json({ id: ID }) }), tracer);
      await liteCustomersGet(polar, { id: ID });
      expect(exporter.getFinishedSpans()).toHaveLength(1);
    }
  });

  test("is a span for each page, and no page tells the span of another", async () => {
    const { core } = coreAnswering(() => Response.json({ items: [1], pagination: { max_page: 3 } }));
    for (const polar of [traced(core, tracer), paced(traced(core, tracer)), traced(paced(core), tracer)]) {
      exporter.reset();
      const first = await customersList(polar);
      if (!first.ok) throw first.error;
      for await (const page of first.value) expect(page.ok).toBe(true);
      const spans = exporter.getFinishedSpans();
      expect(spans.map(({ events }) => events.length)).toEqual([1, 1, 1]);
    }
  });
});

describe("traced", () => {
  test("keeps the kind of the core and what was put around it", async () => {
    const core = new FullCore({ fetch: async () => Response.json({ id: ID }) });
    const polar = traced(paced(core), tracer);
    const id = await customersGet(polar, { id: ID }).map((customer) => customer.id);
    expect(id._unsafeUnwrap()).toBe(ID);
    expect(polar.pace().sent).toBe(1);
  });

  test("knows no server of a page that asks its own", async () => {
    const core = new BrowserCore({ serverURL: "/api/polar", fetch: async () => Response.json({ id: ID }) });
    await liteCustomersGet(traced(core, tracer), { id: ID });
    expect(onlySpan().attributes).not.toHaveProperty("server.address");
  });
});
