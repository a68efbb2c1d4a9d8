import { expectAnswers } from "./expectAnswers.mjs";
import { serve } from "./serve.mjs";

/*
 * node ask/main.mjs node server.js        asks a server that listens on 127.0.0.1 at PORT
 * node ask/main.mjs /edge node server.js  whose webhooks and proxy are below /edge
 */

const args = process.argv.slice(2);
const folders = args.filter((arg) => arg.startsWith("/"));
const served = await serve(...args.slice(folders.length));
try {
  if (folders.length === 0) await expectAnswers(served);
  for (const folder of folders) await expectAnswers(served, folder, folder);
} catch (error) {
  console.error(served.said());
  throw error;
} finally {
  await served.stop();
}
