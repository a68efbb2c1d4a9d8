import { createFileRoute } from "@tanstack/react-router";

function Home() {
  return <p>A shop</p>;
}

export const Route = createFileRoute("/")({ component: Home });
