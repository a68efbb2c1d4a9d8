import type { Backend } from "../Backend.js";
import type { MemberRecord } from "../store/records.js";
import type { MockMemberSeed } from "./MockSeed.js";
import { seededBase, seededCustomer } from "./seeded.js";

export function seedMember(backend: Backend, seed: MockMemberSeed): MemberRecord {
  const customer = seededCustomer(backend, seed.customer_id);
  const base = seededBase(backend, seed);
  return backend.store.members.put({
    ...base,
    customer_id: customer.id,
    organization_id: customer.organization_id,
    email: seed.email ?? `${base.id}@example.com`,
    name: seed.name ?? null,
    external_id: seed.external_id ?? null,
    role: seed.role ?? "member",
    deleted_at: null,
  });
}
