/* Two deliveries of one event at the same time, within one process. */
import { createWebhookHandler, type WebhookHandlerOptions } from "polar-fn/lite/webhooks";
import { signEvent } from "polar-fn/mock";
import { afterEach, describe, expect, it, vi } from "vitest";
import { eventText, SECRET } from "./deliveries.js";

async function delivered(id: string): Promise<Request> {
  const { body, headers } = await signEvent(eventText(), SECRET, { id });
  return new Request("https://example.com/", { method: "POST", body, headers });
}

/** A promise that is settled by hand. */
function gate(): { readonly opened: Promise<void>; open(): void; fail(cause: unknown): void } {
  let open!: () => void;
  let fail!: (cause: unknown) => void;
  const opened = new Promise<void>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  return { opened, open, fail };
}

/** A handler that remembers, and waits at a gate while it handles. */
function remembering(more: Partial<WebhookHandlerOptions> = {}) {
  const asked: string[] = [];
  const handled: string[] = [];
  const errors: string[] = [];
  const { opened, open } = gate();
  const handler = createWebhookHandler({
    secret: SECRET,
    seen: async (id) => {
      asked.push(id);
      return handled.includes(id);
    },
    on: {
      "customer.deleted": async (_, { id }) => {
        await opened;
        handled.push(id);
      },
    },
    onError: ({ name }) => errors.push(name),
    ...more,
  });
  return { asked, handled, errors, handler, open };
}

/** Waits until so many deliveries have been verified, and what follows has begun. */
async function verified(count: number): Promise<void> {
  const verify = vi.spyOn(crypto.subtle, "verify");
  await vi.waitFor(() => expect(verify).toHaveBeenCalledTimes(count));
  await Promise.all(verify.mock.results.map(({ value }) => value));
  // What follows a verification, up to `seen`, takes no more than microtasks.
  await new Promise(setImmediate);
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("deliveries of one ID at the same time", () => {
  it("are asked about once and handled once, and get the same answer", async () => {
    const { asked, handled, handler, open } = remembering();
    const bothVerified = verified(2);
    const both = [handler(await delivered("a")), handler(await delivered("a"))];
    await bothVerified;
    open();
    const [first, second] = await Promise.all(both);
    expect([first?.status, second?.status]).toEqual([202, 202]);
    expect(first).not.toBe(second);
    expect([asked, handled]).toEqual([["a"], ["a"]]);
  });

  it("both fail where the handler does, which is told once, and the next is handled anew", async () => {
    const { opened, fail } = gate();
    let calls = 0;
    const { asked, errors, handler } = remembering({
      on: {
        "customer.deleted": () => {
          calls += 1;
          return calls === 1 ? opened : undefined;
        },
      },
    });
    const bothVerified = verified(2);
    const both = [handler(await delivered("a")), handler(await delivered("a"))];
    await bothVerified;
    fail(new Error("no database"));
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([500, 500]);
    expect([asked, calls, errors]).toEqual([["a"], 1, ["WebhookHandlerError"]]);
    expect((await handler(await delivered("a"))).status).toBe(202);
    expect([asked, calls]).toEqual([["a", "a"], 2]);
  });

  it("do not wait for those of another ID", async () => {
    const { asked, handled, handler, open } = remembering();
    const both = [handler(await delivered("a")), handler(await delivered("b"))];
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    open();
    await Promise.all(both);
    expect(handled.sort()).toEqual(["a", "b"]);
  });

  it("are not joined by one that nobody signed", async () => {
    const { asked, handler, open } = remembering();
    const good = handler(await delivered("a"));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    const { body, headers } = await signEvent(eventText(), "another", { id: "a" });
    const forged = await handler(new Request("https://example.com/", { method: "POST", body, headers }));
    expect(forged.status).toBe(403);
    open();
    expect((await good).status).toBe(202);
  });

  it("do not wait for one that hangs, once Polar has given it up", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { asked, handler } = remembering();
    void handler(await delivered("a"));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    vi.setSystemTime(Date.now() + 10_001);
    void handler(await delivered("a"));
    await vi.waitFor(() => expect(asked).toHaveLength(2));
  });

  it("are handled each where nobody asked what was seen", async () => {
    const handled: string[] = [];
    const handler = createWebhookHandler({
      secret: SECRET,
      on: { "customer.deleted": (_, { id }) => handled.push(id) },
    });
    await Promise.all([handler(await delivered("a")), handler(await delivered("a"))]);
    expect(handled).toEqual(["a", "a"]);
  });
});
