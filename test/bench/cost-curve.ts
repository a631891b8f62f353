/** A line of the plot: its name and its points, both positive. */
export interface Curve {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** A second way to tell the lines apart beside their colour. */
  readonly dash: string;
}

export interface Plot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly curves: readonly Curve[];
}

const SIZE = { width: 720, height: 440 };
const FRAME = { left: 72, right: 20, top: 44, bottom: 56 };
const LEGEND = { x: 12, y: 14, step: 20, stroke: 26 };
const MARKER = 3.5;

/** A log-log plot as an SVG that is readable on light and on dark ground. */
export function plotSvg({ title, x, y, curves }: Plot): string {
  const points = curves.flatMap((curve) => curve.points);
  const across = axisOf(points.map((point) => point.x));
  const up = axisOf(points.map((point) => point.y));
  const place: Place = {
    x: (value) => FRAME.left + across.share(value) * (SIZE.width - FRAME.left - FRAME.right),
    y: (value) =>
      SIZE.height - FRAME.bottom - up.share(value) * (SIZE.height - FRAME.top - FRAME.bottom),
  };
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${escaped(title)}">`,
    STYLE,
    `<rect class="ground" width="${SIZE.width}" height="${SIZE.height}"/>`,
    text({ x: FRAME.left, y: 26, name: 'title' }, title),
    ...across.decades.map((value) => verticalLine(place, value)),
    ...up.decades.map((value) => horizontalLine(place, value)),
    text(
      { x: (FRAME.left + SIZE.width - FRAME.right) / 2, y: SIZE.height - 14, name: 'middle' },
      x,
    ),
    `<text class="middle" transform="translate(18 ${(FRAME.top + SIZE.height - FRAME.bottom) / 2}) rotate(-90)">${escaped(y)}</text>`,
    ...curves.map((curve, at) => drawn(curve, at, place)),
    ...curves.map(legend),
    '</svg>',
  ].join('\n')}\n`;
}

const STYLE = `<style>
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .title { font-weight: 600; font-size: 15px }
  .middle { text-anchor: middle }
  .end { text-anchor: end }
  .ground { fill: #ffffff }
  .grid { stroke: #d1d9e0 }
  .curve { fill: none; stroke-width: 2 }
  .c0 { stroke: #0550ae; color: #0550ae }
  .c1 { stroke: #953800; color: #953800 }
  .c2 { stroke: #1a7f37; color: #1a7f37 }
  .c3 { stroke: #8250df; color: #8250df }
  .dot { fill: currentColor; stroke: none }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .ground { fill: #0d1117 }
    .grid { stroke: #3d444d }
    .c0 { stroke: #79c0ff; color: #79c0ff }
    .c1 { stroke: #ffa657; color: #ffa657 }
    .c2 { stroke: #56d364; color: #56d364 }
    .c3 { stroke: #d2a8ff; color: #d2a8ff }
  }
</style>`;

interface Place {
  x(value: number): number;
  y(value: number): number;
}

interface Axis {
  readonly decades: readonly number[];
  share(value: number): number;
}

// From the power of ten below the smallest value to the one above the largest.
function axisOf(values: readonly number[]): Axis {
  const logs = values.map(Math.log10);
  const first = Math.floor(Math.min(...logs));
  const last = Math.max(first + 1, Math.ceil(Math.max(...logs)));
  return {
    decades: Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at)),
    share: (value) => (Math.log10(value) - first) / (last - first),
  };
}

function verticalLine(place: Place, value: number): string {
  const x = round(place.x(value));
  const bottom = SIZE.height - FRAME.bottom;
  const line = `<line class="grid" x1="${x}" y1="${FRAME.top}" x2="${x}" y2="${bottom}"/>`;
  return line + text({ x, y: bottom + 20, name: 'middle' }, value.toLocaleString('en-GB'));
}

function horizontalLine(place: Place, value: number): string {
  const y = round(place.y(value));
  const right = SIZE.width - FRAME.right;
  const line = `<line class="grid" x1="${FRAME.left}" y1="${y}" x2="${right}" y2="${y}"/>`;
  return line + text({ x: FRAME.left - 8, y: y + 4, name: 'end' }, decimal(value));
}

function drawn({ points, dash }: Curve, at: number, place: Place): string {
  const places = points.map((point) => [round(place.x(point.x)), round(place.y(point.y))] as const);
  const line = places.map(([x, y]) => `${x},${y}`).join(' ');
  const dots = places.map(
    ([x, y]) => `<circle class="dot c${at}" cx="${x}" cy="${y}" r="${MARKER}"/>`,
  );
  return `<polyline class="curve c${at}" stroke-dasharray="${dash}" points="${line}"/>${dots.join('')}`;
}

function legend({ name, dash }: Curve, at: number): string {
  const x = FRAME.left + LEGEND.x;
  const y = FRAME.top + LEGEND.y + at * LEGEND.step;
  const line = `<line class="curve c${at}" stroke-dasharray="${dash}" x1="${x}" y1="${y - 4}" x2="${x + LEGEND.stroke}" y2="${y - 4}"/>`;
  return line + text({ x: x + LEGEND.stroke + 8, y, name: '' }, name);
}

function text({ x, y, name }: { x: number; y: number; name: string }, words: string): string {
  return `<text${name === '' ? '' : ` class="${name}"`} x="${x}" y="${y}">${escaped(words)}</text>`;
}

function decimal(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
