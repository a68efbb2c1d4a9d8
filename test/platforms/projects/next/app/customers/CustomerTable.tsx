"use client";

import type { Customer } from "polar-fn/models/Customer";

/** Shows what a server component handed over. */
export function CustomerTable({ customers }: { readonly customers: readonly Customer[] }) {
  return (
    <ul>
      {customers.map(({ id, email }) => (
        <li key={id}>{email}</li>
      ))}
    </ul>
  );
}
