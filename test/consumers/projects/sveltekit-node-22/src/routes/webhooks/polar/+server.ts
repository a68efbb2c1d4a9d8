import { receive } from "../../../../webhook";
import type { RequestHandler } from "./$types";

export const POST: RequestHandler = ({ request }) => receive(request);
