import type { EndpointDefinition } from "../../core/EndpointDefinition.js";

/**
 * The keys of a request that a full function documents: those that its check
 * looks at. For a union of requests they depend on the request.
 */
export const documentedKeys = (endpoint: EndpointDefinition, input: object): ReadonlySet<string> => {
  const keys = new Set<string>();
  const watched = new Proxy<{ readonly [key: string]: unknown }>(
    { ...input },
    {
      get(target, key) {
        if (typeof key === "string") keys.add(key);
        return Reflect.get(target, key);
      },
      // Who copies whatever is there does not look at any one key.
      ownKeys: () => [],
    },
  );
  try {
    endpoint.encode?.(watched, endpoint);
  } catch {
    // What is wrong with the values is not the question here.
  }
  return keys;
};
