import { Html, html } from "./html.js";

const STYLE = new Html(`
:root { color-scheme: light dark; --line: light-dark(#ddd, #3a3a3a); --quiet: light-dark(#666, #a0a0a0);
  --card: light-dark(#fafafa, #1d1d1f); --accent: light-dark(#0b57d0, #8ab4f8); }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 1100px; padding: 1.5rem; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
h2 span, p.quiet, td.quiet { color: var(--quiet); font-weight: normal; }
header { align-items: baseline; display: flex; gap: 1rem; flex-wrap: wrap; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .8rem .3rem 0; text-align: left; vertical-align: top; }
th { color: var(--quiet); font-weight: 500; } td { overflow-wrap: anywhere; }
form, .card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: 1.5rem auto;
  max-width: 26rem; padding: 1.5rem; }
label { display: block; margin: .8rem 0; } fieldset { border: 0; margin: 0; padding: 0; }
input:not([type=radio]) { box-sizing: border-box; font: inherit; padding: .4rem; width: 100%; }
button { background: var(--accent); border: 0; border-radius: 6px; color: light-dark(#fff, #111); font: inherit;
  padding: .5rem 1.2rem; cursor: pointer; }
[role=alert] { color: light-dark(#b3261e, #f2b8b5); }
code { font-size: .9em; }
`);

/** A page as an answer. Its one script, if there is one, is the only one that runs. */
export function page(
  title: string,
  body: Html,
  options: { status?: number; script?: string } = {},
): Response {
  const { status = 200, script = "" } = options;
  const nonce = crypto.randomUUID();
  const text = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
${script === "" ? null : html`<script nonce="${nonce}">${new Html(script)}</script>`}
</body>
</html>
`.text;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy,
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  };
  return new Response(text, { status, headers });
}
