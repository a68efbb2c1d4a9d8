import { logged } from "polar-fn/log";
import type { Named } from "./Named.js";
import { promises } from "./throwables.js";

type Fetch = (url: string, init: RequestInit) => Promise<Response>;
type Thrown = Named<unknown>;

const JSON_TYPE = { "content-type": "application/json" };

function thrower(make: () => unknown): () => never {
  return () => {
    throw make();
  };
}

function streamed(source: UnderlyingDefaultSource<unknown>): Response {
  return new Response(new ReadableStream(source) as ReadableStream<Uint8Array<ArrayBuffer>>, {
    headers: JSON_TYPE,
  });
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A response one of whose properties is another. */
function spoilt(property: keyof Response, descriptor: PropertyDescriptor): Response {
  return Object.defineProperty(new Response("{}", { headers: JSON_TYPE }), property, descriptor);
}

async function used(): Promise<Response> {
  const response = new Response("{}");
  await response.text();
  return response;
}

function locked(): Response {
  const response = new Response("{}");
  response.body?.getReader();
  return response;
}

/** A response whose body breaks, or is none, because of what is thrown. */
function brokenBodies({ name, make }: Thrown): readonly Named<unknown>[] {
  return [
    {
      name: `a body that fails at once with ${name}`,
      make: () => streamed({ start: (c) => c.error(make()) }),
    },
    {
      name: `a body that fails half-way with ${name}`,
      make: () =>
        streamed({
          start: (c) => c.enqueue(encoded('{"id":')),
          pull: (c) => void setTimeout(() => c.error(make()), 2),
        }),
    },
    { name: `a body that throws ${name} when pulled`, make: () => streamed({ pull: thrower(make) }) },
    {
      name: `a body that throws ${name} when cancelled`,
      make: () => streamed({ start: (c) => c.enqueue(encoded("{")), cancel: thrower(make) }),
      endless: true,
    },
    {
      name: `a body whose chunk is ${name}`,
      make: () => streamed({ start: (c) => c.enqueue(make()) }),
      endless: true,
    },
    { name: "a body without an end", make: () => streamed({}), endless: true },
    { name: "a body that trickles", make: () => streamed(trickle()), endless: true },
    { name: "a body that is no Unicode", make: () => new Response(new Uint8Array([0xff, 0xfe, 0x00])) },
  ];
}

/** Sends a blank every few milliseconds, until nobody reads any more. */
function trickle(): UnderlyingDefaultSource<unknown> {
  let timer: ReturnType<typeof setInterval>;
  return {
    start(controller) {
      timer = setInterval(() => controller.enqueue(encoded(" ")), 3);
    },
    cancel: () => clearInterval(timer),
  };
}

/** What is almost a response, or is none. */
function odd({ name, make }: Thrown): readonly Named<unknown>[] {
  const plain = { ok: true, status: 200, headers: new Headers(JSON_TYPE) };
  return [
    { name, make },
    { name: "an empty object", make: () => ({}) },
    { name: "a response that was used", make: used },
    { name: "a response that is locked", make: locked },
    { name: "a network error", make: () => Response.error() },
    { name: "a response without a body", make: () => new Response(null) },
    { name: "a plain object like a response", make: () => ({ ...plain, text: async () => "{}" }) },
    { name: "one without text", make: () => plain },
    { name: `one whose text throws ${name}`, make: () => ({ ...plain, text: thrower(make) }) },
    {
      name: `one whose text rejects with ${name}`,
      make: () => ({ ...plain, text: () => Promise.reject(make()) }),
    },
    { name: `one whose text gives ${name}`, make: () => ({ ...plain, text: async () => make() }) },
    {
      name: "one whose text never comes",
      make: () => ({ ...plain, text: () => new Promise(() => {}) }),
      endless: true,
    },
    {
      name: `one whose headers are ${name}`,
      make: () => ({ ...plain, headers: make(), text: async () => "{}" }),
    },
    {
      name: `one whose headers throw ${name}`,
      make: () => spoilt("headers", { value: { get: thrower(make), forEach: thrower(make) } }),
    },
    { name: `one whose status throws ${name}`, make: () => spoilt("status", { get: thrower(make) }) },
    { name: `one whose status is ${name}`, make: () => spoilt("status", { value: make() }) },
    { name: `one whose ok throws ${name}`, make: () => spoilt("ok", { get: thrower(make) }) },
    { name: "one whose ok is a lie", make: () => spoilt("ok", { value: false }) },
    {
      name: `one whose headers getter throws ${name}`,
      make: () => spoilt("headers", { get: thrower(make) }),
    },
    { name: `one whose text getter throws ${name}`, make: () => spoilt("text", { get: thrower(make) }) },
    { name: `one whose clone throws ${name}`, make: () => spoilt("clone", { value: thrower(make) }) },
  ];
}

function giving({ name, make, endless = false }: Named<unknown>): Named<Fetch> {
  return { name: `gives ${name}`, make: () => (async () => make()) as Fetch, endless };
}

function loggedFetches({ name, make }: Thrown): readonly Named<Fetch>[] {
  const good: Fetch = async () => new Response("{}", { headers: JSON_TYPE });
  return [
    {
      name: `is logged to one that throws ${name}`,
      make: () => logged(good as never, { info: thrower(make) }) as Fetch,
    },
    {
      name: `rejects with ${name} and is logged`,
      make: () => logged((() => Promise.reject(make())) as never, { info() {} }) as Fetch,
    },
  ];
}

/** Fetches that fail in every way, or give what is no usable response. */
export function hostileFetches(thrown: Thrown): readonly Named<Fetch>[] {
  return [
    ...(promises(thrown) as readonly Named<Fetch>[]),
    ...brokenBodies(thrown).map(giving),
    ...odd(thrown).map(giving),
    ...loggedFetches(thrown),
    { name: `is ${thrown.name}`, make: () => thrown.make() as Fetch },
  ];
}
