import type { Meter } from "@opentelemetry/api";
import {
  AggregationTemporality,
  DataPointType,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { PolarCore } from "polar-fn/lite/core";
import { customersGet } from "polar-fn/lite/funcs/customersGet";
import { metered } from "polar-fn/traced";
import { afterEach, expect, test, vi } from "vitest";

const ID = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";

afterEach(() => {
  vi.useRealTimers();
});

test("a metered core counts how long calls of a function take, and which fail", async () => {
  vi.useFakeTimers();
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 1_000_000 });
  const meter = new MeterProvider({ readers: [reader] }).getMeter("shop");
  let count = 0;
  async function fetch(): Promise<Response> {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return count++ < 2
      ? Response.json({ id: ID })
      : Response.json({ error: "ResourceNotFound", detail: ID }, { status: 404 });
  }
  const polar = metered(new PolarCore({ fetch }), meter, { functions: { customersGet } });
  for (let call = 0; call < 3; call++) {
    const called = customersGet(polar, { id: ID });
    await vi.advanceTimersByTimeAsync(300);
    await called;
  }
  // The reader waits by timers of its own.
  vi.useRealTimers();
  await reader.forceFlush();
  const metrics = exporter
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  const points = Object.fromEntries(
    metrics.map(({ descriptor, dataPoints }) => [descriptor.name, dataPoints]),
  );
  const whose = {
    "polar.function": "customersGet",
    "http.request.method": "GET",
    "url.template": "/v1/customers/{id}",
  };
  const well = { ...whose, "http.response.status_code": 200 };
  const failed = { ...whose, "http.response.status_code": 404, "error.type": "ResourceNotFound" };
  expect(metrics.map(({ dataPointType }) => dataPointType)).toEqual([
    DataPointType.HISTOGRAM,
    DataPointType.SUM,
  ]);
  expect(points["polar.call.duration"]).toMatchObject([
    { attributes: well, value: { count: 2, min: 0.3 } },
    { attributes: failed, value: { count: 1 } },
  ]);
  expect(points["polar.call.errors"]).toMatchObject([{ attributes: failed, value: 1 }]);
  expect(JSON.stringify(points)).not.toContain(ID);
});

test("a meter that fails fails no call, and leaves nothing unhandled", async () => {
  function fail(): never {
    throw new Error("of a meter");
  }
  const meter = { createHistogram: () => ({ record: fail }), createCounter: () => ({ add: fail }) };
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const core = new PolarCore({ fetch: async () => Response.json({ id: ID }) });
  const polar = metered(core, meter as unknown as Meter);
  expect(await customersGet(polar, { id: ID })).toMatchObject({ ok: true });
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
