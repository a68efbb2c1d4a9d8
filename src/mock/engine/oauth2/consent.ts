import type { Backend } from "../../Backend.js";
import { allow, readAuthorization } from "./authorization.js";

/** Allows what a client asks for at an address, as its user; gives the address to go back to. */
export function consent(backend: Backend, authorizeUrl: string): string {
  const query = new URL(authorizeUrl).searchParams;
  const asked = readAuthorization(backend, query);
  return "location" in asked ? asked.location : allow(backend, asked, query);
}
