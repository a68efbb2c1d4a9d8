import type { Backend } from "../Backend.js";
import type { Due } from "./schedule.js";

/** Open checkouts expire. */
export function dueCheckouts({ store, now }: Backend): readonly Due[] {
  return store.checkouts
    .where(({ status }) => status === "open")
    .map((checkout) => ({
      id: checkout.id,
      at: checkout.expires_at,
      happen: () => {
        const time = now();
        const [expires_at = time] = [checkout.expires_at, time].sort();
        store.checkouts.put({ ...checkout, status: "expired", expires_at, modified_at: time });
      },
    }));
}
