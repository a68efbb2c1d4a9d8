import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { proxy } from "./polar.js";
import { receive } from "./webhook.js";

/** A request as the Fetch standard has it. Cookies are not among an event's headers. */
function requestOf(event: APIGatewayProxyEventV2): Request {
  const { rawPath, rawQueryString, cookies = [], body, isBase64Encoded, requestContext } = event;
  const headers = new Headers(event.headers as Record<string, string>);
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
  return new Request(`https://${requestContext.domainName}${rawPath}?${rawQueryString}`, {
    method: requestContext.http.method,
    headers,
    body: body === undefined ? null : Buffer.from(body, isBase64Encoded ? "base64" : "utf8"),
  });
}

export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const request = requestOf(event);
  const response = await (event.rawPath === "/webhooks/polar" ? receive(request) : proxy(request));
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}
