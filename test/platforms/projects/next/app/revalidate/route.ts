import { revalidateTag } from "next/cache";

/** `POST /revalidate` makes Next forget the customers that it keeps. */
export function POST(): Response {
  revalidateTag("customers", { expire: 0 });
  return new Response("forgotten");
}
