import { createFileRoute } from "@tanstack/react-router";
import { proxy } from "../../../../polar";

export const Route = createFileRoute("/api/polar/$")({
  server: { handlers: { ANY: ({ request }) => proxy(request) } },
});
