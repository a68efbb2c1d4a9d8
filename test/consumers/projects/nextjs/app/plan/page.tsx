import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import type { ReactNode } from "react";
import { polar } from "../../polar";
import { Plan } from "./Plan";

export const dynamic = "force-dynamic";

export default async function Page(): Promise<ReactNode> {
  const res = await customersGetStateExternal(polar, { externalId: "me" });
  return (
    <>
      <p>{res.ok ? `On the server: ${res.value.email}` : res.error.message}</p>
      <Plan />
    </>
  );
}
