import { proxy } from "../../../../../polar";
import type { RequestHandler } from "./$types";

export const fallback: RequestHandler = ({ request }) => proxy(request);
