// Draws the add-in's mark, one road that forks into two, as PNG files of every size: npm run icons
import { writeFile } from "node:fs/promises";
import { crc32, deflateSync } from "node:zlib";

const SIZES = [16, 32, 64, 80, 128];
/** Samples across a pixel: 8 x 8 make smooth edges. */
const SAMPLES = 8;

const GROUND = [17, 94, 89];
const ROAD = [255, 255, 255];
const CHOSEN = [250, 190, 60];

/** Shapes on a square of 1 x 1, later ones on top: distance below 0 is inside. */
const SHAPES = [
  { color: GROUND, distance: roundedSquare(0.5, 0.22) },
  { color: ROAD, distance: stroke([0.27, 0.5], [0.42, 0.5], 0.055) },
  { color: ROAD, distance: stroke([0.42, 0.5], [0.7, 0.73], 0.055) },
  { color: CHOSEN, distance: stroke([0.42, 0.5], [0.7, 0.27], 0.055) },
  { color: ROAD, distance: disc([0.25, 0.5], 0.105) },
  { color: ROAD, distance: disc([0.73, 0.73], 0.105) },
  { color: CHOSEN, distance: disc([0.73, 0.27], 0.125) },
];

for (const size of SIZES) await writeFile(`assets/icon-${size}.png`, png(size, draw(size)));

function roundedSquare(half, radius) {
  return (x, y) => {
    const dx = Math.max(Math.abs(x - 0.5) - half + radius, 0);
    const dy = Math.max(Math.abs(y - 0.5) - half + radius, 0);
    return Math.hypot(dx, dy) - radius;
  };
}

function disc([cx, cy], radius) {
  return (x, y) => Math.hypot(x - cx, y - cy) - radius;
}

function stroke([ax, ay], [bx, by], halfWidth) {
  return (x, y) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(x - ax - t * dx, y - ay - t * dy) - halfWidth;
  };
}

/** RGBA bytes, a row after the other. */
function draw(size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++)
      pixels.set(pixel(row, column, size), (row * size + column) * 4);
  }
  return pixels;
}

function pixel(row, column, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    const shape = SHAPES.findLast(({ distance }) => distance(x, y) < 0);
    if (!shape) continue;
    covered++;
    shape.color.forEach((value, channel) => (sum[channel] += value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
}

/** https://www.w3.org/TR/png/: 8-bit RGBA, no filter. */
function png(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.of(0), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return framed;
}
