import { index, type RouteConfig, route } from "@react-router/dev/routes";

const routes: RouteConfig = [
  index("routes/home.tsx"),
  route("webhooks/polar", "routes/webhook.ts"),
  route("api/polar/*", "routes/polar.ts"),
];

export default routes;
