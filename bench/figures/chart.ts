import { cellOf, tableOf } from "./tableOf.js";

/** What one half of the picture shows: a figure of each client. */
interface Panel {
  readonly title: string;
  readonly x: number;
  readonly bars: readonly { readonly client: string; readonly text: string }[];
  /** A value that a line marks. */
  readonly line?: { readonly value: number; readonly says: string };
}

const WIDTH = 860;
const TOP = 84;
const ROW = 30;
const BAR = 16;
const BAR_WIDTH = 230;
const LABELS_END = 208;

const STYLE = `
    .card { fill: #ffffff; stroke: #d0d7de }
    text { font: 13px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328 }
    .title { font-weight: 600 }
    .note { font-size: 12px; fill: #59636e }
    .label { text-anchor: end }
    .ours { fill: #0969da }
    .official { fill: #8c959f }
    .line { stroke: #59636e; stroke-dasharray: 3 3 }
    @media (prefers-color-scheme: dark) {
      .card { fill: #0d1117; stroke: #3d444d }
      text { fill: #f0f6fc }
      .note { fill: #9198a1 }
      .ours { fill: #4493f8 }
      .official { fill: #656c76 }
      .line { stroke: #9198a1 }
    }
`;

/** The picture of sizes and speed beside the official SDKs: SVG, of the tables of a page. */
export function chart(page: string): string {
  const [sizes, speed] = [tableOf(page, "sizes"), tableOf(page, "speed")];
  const clients = [...sizes.keys()];
  const panels: readonly Panel[] = [
    {
      title: "Bytes, minified, gzip -9",
      x: 224,
      bars: clients.map((client) => ({ client, text: cellOf(sizes, client, "gzip -9, bytes") })),
    },
    {
      title: "CPU of a call, × bare fetch",
      x: 554,
      bars: clients.map((client) => ({ client, text: cellOf(speed, client, "state, × bare `fetch`") })),
      line: { value: 1, says: "bare fetch" },
    },
  ];
  const height = TOP + clients.length * ROW + 20;
  const says = panels.map(saysOf).join(" ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title says">
  <title id="title">Sizes and speed of polar-fn and of the official SDKs</title>
  <desc id="says">${says}</desc>
  <style>${STYLE}  </style>
  <rect class="card" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>
  <text class="note" x="16" y="30">A program that makes one call, customersGetStateExternal, with polar-fn (blue) and with the official SDKs (grey). Shorter is better.</text>
${[...clients.map(label), ...panels.flatMap(panel)].join("\n")}
</svg>
`;
}

function saysOf({ title, bars }: Panel): string {
  return `${title}: ${bars.map(({ client, text }) => `${client} ${text}`).join("; ")}.`;
}

function label(client: string, row: number): string {
  return `  <text class="label" x="${LABELS_END}" y="${baseline(row)}">${client}</text>`;
}

function panel({ title, x, bars, line }: Panel): readonly string[] {
  const longest = Math.max(...bars.map(({ text }) => Number(text)));

  function widthOf(value: number): number {
    return Math.round((value / longest) * BAR_WIDTH);
  }

  const marked = line ? lineAt(x + widthOf(line.value), line.says, bars.length) : [];
  return [
    `  <text class="title" x="${x}" y="60">${title}</text>`,
    ...bars.flatMap(({ client, text }, row) => bar(client, text, { x, row, width: widthOf(Number(text)) })),
    ...marked,
  ];
}

/** Where a bar lies, in the units of the picture. */
interface Place {
  readonly x: number;
  readonly row: number;
  readonly width: number;
}

function bar(client: string, text: string, { x, row, width }: Place): readonly string[] {
  const kind = client.startsWith("official") ? "official" : "ours";
  return [
    `  <rect class="${kind}" x="${x}" y="${TOP + row * ROW}" width="${width}" height="${BAR}" rx="2"/>`,
    `  <text x="${x + width + 8}" y="${baseline(row)}">${text}</text>`,
  ];
}

function lineAt(x: number, says: string, rows: number): readonly string[] {
  const bottom = TOP + rows * ROW;
  return [
    `  <line class="line" x1="${x}" y1="${TOP - 8}" x2="${x}" y2="${bottom - 6}"/>`,
    `  <text class="note" x="${x}" y="${bottom + 8}" text-anchor="middle">${says}</text>`,
  ];
}

function baseline(row: number): number {
  return TOP + row * ROW + 13;
}
