// A picture in at most 128 colours, so that it is a third of the size: node smaller.cjs RENDERER PICTURE
const { readFileSync, writeFileSync } = require("node:fs");
const { deflateSync } = require("node:zlib");
const [renderer, picture] = process.argv.slice(2);
const { PNG } = require(`${renderer}/node_modules/pngjs`);
const { width, height, data } = PNG.sync.read(readFileSync(picture));
const counts = new Map();
const keyAt = (i) => ((data[i] & 0xf8) << 16) | ((data[i + 1] & 0xf8) << 8) | (data[i + 2] & 0xf8);
for (let i = 0; i < data.length; i += 4) counts.set(keyAt(i), (counts.get(keyAt(i)) ?? 0) + 1);
const exact = new Map(); // what is most often seen in each cell of colours
for (let i = 0; i < data.length; i += 4) if (!exact.has(keyAt(i))) exact.set(keyAt(i), [data[i], data[i + 1], data[i + 2]]);
const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 128).map(([key]) => exact.get(key));
const far = (a, b) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
const index = new Map([...exact].map(([key, rgb]) => [key, palette.reduce((best, one, n) => (far(one, rgb) < far(palette[best], rgb) ? n : best), 0)]));
const rows = Buffer.alloc((width + 1) * height);
for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = index.get(keyAt((y * width + x) * 4));
const table = Array.from({ length: 256 }, (_, n) => { for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1; return n >>> 0; });
const crc = (bytes) => (bytes.reduce((c, b) => table[(c ^ b) & 255] ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
const chunk = (kind, body) => {
  const told = Buffer.concat([Buffer.from(kind), body]), size = Buffer.alloc(4), sum = Buffer.alloc(4);
  size.writeUInt32BE(body.length); sum.writeUInt32BE(crc(told));
  return Buffer.concat([size, told, sum]);
};
const head = Buffer.alloc(13);
head.writeUInt32BE(width, 0); head.writeUInt32BE(height, 4); head.set([8, 3, 0, 0, 0], 8);
const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const pixels = deflateSync(rows, { level: 9 });
writeFileSync(picture, Buffer.concat([signature, chunk("IHDR", head), chunk("PLTE", Buffer.from(palette.flat())), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]));
