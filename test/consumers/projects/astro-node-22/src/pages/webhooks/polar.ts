import type { APIRoute } from "astro";
import { receive } from "../../../webhook";

export const POST: APIRoute = ({ request }) => receive(request);
