import { signEvent } from "polar-fn/mock";
import { memoryStore, type SeenOptions, type Store, seenIn } from "polar-fn/store";
import { createWebhookHandler, type WebhookFailure } from "polar-fn/webhooks";
import { afterEach, describe, expect, test, vi } from "vitest";
import { eventText, SECRET } from "./deliveries.js";

afterEach(() => {
  vi.useRealTimers();
});

async function delivered(id: string): Promise<Request> {
  const { body, headers } = await signEvent(eventText(), SECRET, { id });
  return new Request("https://example.com/", { method: "POST", body, headers });
}

/** A process that receives webhooks; its handler does what it is told. */
function receiver(store: Store, handle: () => unknown = () => {}, options: SeenOptions = {}) {
  const handled = vi.fn(handle);
  const failures: WebhookFailure[] = [];
  const receive = createWebhookHandler({
    secret: SECRET,
    seen: seenIn(store, options),
    on: { "customer.deleted": handled },
    onError: (failure) => failures.push(failure),
  });
  return { handled, failures, status: async (id: string) => (await receive(await delivered(id))).status };
}

describe("a handler whose `seen` is in a store", () => {
  test("handles an event once, in whatever process it arrives", async () => {
    const store = memoryStore();
    const [mine, theirs] = [receiver(store), receiver(store)];
    expect([await mine.status("a"), await mine.status("a"), await theirs.status("a")]).toEqual([
      202, 202, 202,
    ]);
    expect([mine.handled.mock.calls.length, theirs.handled.mock.calls.length]).toEqual([1, 0]);
    expect(await theirs.status("b")).toBe(202);
    expect(theirs.handled).toHaveBeenCalledTimes(1);
  });

  test("handles it again where the handler failed", async () => {
    let isBroken = true;
    const { handled, status } = receiver(memoryStore(), () => {
      if (isBroken) throw new Error("no database");
    });
    expect(await status("a")).toBe(500);
    isBroken = false;
    expect([await status("a"), await status("a")]).toEqual([202, 202]);
    expect(handled).toHaveBeenCalledTimes(2);
  });

  test("lets Polar deliver again what another process is working on, until that must be dead", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const store = memoryStore();
    const dying = receiver(store, () => new Promise(() => {}));
    const other = receiver(store);
    void dying.status("a");
    await vi.waitFor(() => expect(dying.handled).toHaveBeenCalledTimes(1));
    expect(await other.status("a")).toBe(500);
    expect(other.failures).toMatchObject([{ name: "WebhookHandlerError", cause: { name: "StoreError" } }]);
    vi.setSystemTime(Date.now() + 60_001);
    expect(await other.status("a")).toBe(202);
    expect(other.handled).toHaveBeenCalledTimes(1);
  });

  test("is one of many at the same moment, where the store can take keys atomically", async () => {
    const store = memoryStore();
    const taken = new Set<string>();
    async function claim(key: string): Promise<boolean> {
      const isFree = !taken.has(key);
      taken.add(key);
      return isFree;
    }
    const receivers = Array.from({ length: 8 }, () => receiver(store, undefined, { claim }));
    const statuses = await Promise.all(receivers.map(({ status }) => status("a")));
    expect(receivers.filter(({ handled }) => handled.mock.calls.length > 0)).toHaveLength(1);
    expect(statuses).toContain(202);
  });

  test("answers 500 where the store cannot say, and 202 where it cannot remember", async () => {
    const store = memoryStore();
    const { handled, failures, status } = receiver(store);
    const get = vi.spyOn(store, "getItem").mockRejectedValueOnce(new Error("down"));
    expect(await status("a")).toBe(500);
    expect(handled).not.toHaveBeenCalled();
    get.mockRestore();
    const set = vi.spyOn(store, "setItem");
    set.mockImplementation(async (key) => {
      if (key.includes("handled")) throw new Error("full");
    });
    expect(await status("a")).toBe(202);
    expect(handled).toHaveBeenCalledTimes(1);
    expect(failures).toHaveLength(2);
  });
});
