import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that answers as Workers KV answers the binding of a worker. */
export interface KvServer {
  readonly port: number;
  stop(): void;
}

/** What it keeps of a key, and until when. */
interface Entry {
  readonly value: Buffer;
  readonly until: number;
}

/** How many keys a list has at a time; Cloudflare gives a thousand. */
const PAGE = 5;

/**
 * Serves a KV namespace for workerd's binding. It is consistent at once, which Cloudflare's is not.
 */
export async function serveKv(): Promise<KvServer> {
  const entries = new Map<string, Entry>();

  function list(url: URL): string {
    const prefix = url.searchParams.get("prefix") ?? "";
    const after = url.searchParams.get("cursor") ?? "";
    const names = [...entries.keys()].filter((name) => name.startsWith(prefix) && name > after).sort();
    const keys = names.slice(0, PAGE).map((name) => ({ name }));
    const isWhole = keys.length === names.length;
    return JSON.stringify({
      keys,
      list_complete: isWhole,
      ...(isWhole ? {} : { cursor: keys.at(-1)?.name }),
    });
  }

  const server = createServer(async (request, response) => {
    const url = new URL(`${request.url}`, "http://kv");
    const key = decodeURIComponent(url.pathname.slice(1));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const held = entries.get(key);
    if (held && held.until <= Date.now()) entries.delete(key);
    if (request.method === "PUT") {
      const ttl = Number(url.searchParams.get("expiration_ttl") ?? Number.POSITIVE_INFINITY);
      if (ttl < 60) return response.writeHead(400).end("Expiration TTL must be at least 60");
      entries.set(key, { value: Buffer.concat(chunks), until: Date.now() + ttl * 1000 });
      return response.end();
    }
    if (request.method === "DELETE") {
      entries.delete(key);
      return response.end();
    }
    if (!key) return response.end(list(url));
    const entry = entries.get(key);
    return entry ? response.end(entry.value) : response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
