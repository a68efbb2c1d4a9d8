import type { APIRoute } from "astro";
import { proxy } from "../../../../polar";

export const ALL: APIRoute = ({ request }) => proxy(request);
