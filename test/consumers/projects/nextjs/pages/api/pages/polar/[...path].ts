import { nodeProxy } from "polar-fn/proxy/node";
import { proxyAt } from "../../../../polar";

// The proxy reads bodies itself. Next.js does not see that it will answer.
export const config = { api: { bodyParser: false, externalResolver: true } };

export default nodeProxy(proxyAt("/api/pages/polar"));
