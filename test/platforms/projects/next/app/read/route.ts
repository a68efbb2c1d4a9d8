import { ways } from "../../calls";

/** `GET /read?way=…&id=…` reads a customer that Next keeps for a minute. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const way = ways(`${process.env.UPSTREAM}`, { next: { revalidate: 60, tags: ["customers"] } })[
    `${searchParams.get("way")}`
  ];
  return new Response(await way?.read(`${searchParams.get("id")}`));
}
