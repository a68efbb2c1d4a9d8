import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { handler } from "./out/handler.js";

/*
 * Calls the handler as API Gateway does: a recorded event, with the method, path, headers, cookies
 * and body of a request in their places. Every other body is in base64.
 */

const recorded = JSON.parse(readFileSync("event.json", "utf8"));
let bodies = 0;

function bodyFields(body) {
  if (body === "") return { isBase64Encoded: false };
  bodies += 1;
  if (bodies % 2 === 0) return { body, isBase64Encoded: false };
  return { body: Buffer.from(body).toString("base64"), isBase64Encoded: true };
}

function eventOf({ method, url, headers: { cookie, host, ...headers } }, body) {
  const { pathname, search } = new URL(url, "https://gateway");
  const { requestContext } = recorded;
  return {
    ...recorded,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    ...(cookie === undefined ? {} : { cookies: cookie.split("; ") }),
    headers: { ...recorded.headers, ...headers },
    requestContext: { ...requestContext, http: { ...requestContext.http, method, path: pathname } },
    ...bodyFields(body),
  };
}

createServer(async (request, response) => {
  const answer = await handler(eventOf(request, await text(request)));
  response.writeHead(answer.statusCode, answer.headers).end(answer.body);
}).listen(Number(process.env.PORT), "127.0.0.1");
