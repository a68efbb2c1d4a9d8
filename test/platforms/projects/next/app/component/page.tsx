import type { ReactNode } from "react";
import { ways } from "../../calls";

interface Properties {
  readonly searchParams: Promise<{ readonly way?: string; readonly id?: string }>;
}

/**
 * `/component?way=…&id=…` shows a customer that Next keeps for a minute, read by a server
 * component.
 */
export default async function Page({ searchParams }: Properties): Promise<ReactNode> {
  const { way, id } = await searchParams;
  const options = { next: { revalidate: 60, tags: ["customers"] } };
  return <p>{await ways(`${process.env.UPSTREAM}`, options)[`${way}`]?.read(`${id}`)}</p>;
}
