"use client";

import { PolarCore } from "polar-fn/browser/core";
import { customersGetStateExternal } from "polar-fn/lite/funcs/customersGetStateExternal";
import { type ReactNode, useEffect, useState } from "react";

const polar = new PolarCore({ serverURL: "/api/polar", timeoutMs: 30_000 });

/** Signs in, and asks who that is. */
async function signIn(): Promise<string> {
  await cookieStore.set("session", "me");
  const res = await customersGetStateExternal(polar, { externalId: "you" });
  return res.ok ? `${res.value.email}` : res.error.name;
}

export function Plan(): ReactNode {
  const [email, setEmail] = useState("…");
  useEffect(() => {
    signIn().then(setEmail, console.error);
  }, []);
  return <p>{`In the browser: ${email}`}</p>;
}
