import type { Backend } from "../Backend.js";

/** An organization as others see it. */
export interface MockOrganization {
  readonly created_at: string;
  readonly modified_at: null;
  readonly id: string;
  readonly name: string;
  /** What its pages are found under. */
  readonly slug: string;
  readonly avatar_url: null;
  readonly proration_behavior: "prorate";
  readonly allow_customer_updates: boolean;
}

/** The organization with the ID. The mock's own one is called Mock, others by their ID. */
export function organizationOf(backend: Pick<Backend, "organizationId">, id: string): MockOrganization {
  const own = id === backend.organizationId;
  return {
    created_at: "2025-01-01T00:00:00Z",
    modified_at: null,
    id,
    name: own ? "Mock" : id,
    slug: own ? "mock" : id,
    avatar_url: null,
    proration_behavior: "prorate",
    allow_customer_updates: true,
  };
}
