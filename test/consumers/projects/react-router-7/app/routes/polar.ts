import { proxy } from "../../polar";
import type { Route } from "./+types/polar";

export function loader({ request }: Route.LoaderArgs): Promise<Response> {
  return proxy(request);
}

export function action({ request }: Route.ActionArgs): Promise<Response> {
  return proxy(request);
}
