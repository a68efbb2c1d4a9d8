/*
 * What React Native has in place of what Node has, as its Libraries/Core/setUpXHR.js puts it there,
 * and nothing that came later.
 */
const LATER = ["ReadableStream", "TransformStream", "WritableStream", "structuredClone", "CompressionStream"];
const REPLACED = ["fetch", "Headers", "Request", "Response", "AbortController", "AbortSignal"];

// Node makes this one when it is first asked for, and needs its own streams for it.
Reflect.get(globalThis, "FormData");
for (const name of [...REPLACED, ...LATER]) Reflect.deleteProperty(globalThis, name);

const { AbortController, AbortSignal } = require("abort-controller/dist/abort-controller");
Object.assign(globalThis, { self: globalThis, AbortController, AbortSignal });
// This one puts itself where it finds none.
require("whatwg-fetch");
