/** `polar-fn/proxy`: lets front ends call Polar through your back end, which keeps the token. */
export { createPolarProxy, type PolarProxy } from "./createPolarProxy.js";
export type {
  Forced,
  KeysOf,
  MaybePromise,
  OnlyKnown,
  PolarProxyOptions,
  ProxiedFunction,
  ProxyCall,
  ProxyFailure,
  RequestOf,
  ServerCore,
} from "./options.js";
