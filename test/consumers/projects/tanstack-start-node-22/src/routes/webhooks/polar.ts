import { createFileRoute } from "@tanstack/react-router";
import { receive } from "../../../webhook";

export const Route = createFileRoute("/webhooks/polar")({
  server: { handlers: { POST: ({ request }) => receive(request) } },
});
