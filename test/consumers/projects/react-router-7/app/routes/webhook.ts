import { receive } from "../../webhook";
import type { Route } from "./+types/webhook";

export function action({ request }: Route.ActionArgs): Promise<Response> {
  return receive(request);
}
