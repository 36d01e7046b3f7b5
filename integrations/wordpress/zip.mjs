// A zip file of a folder, the same bytes for the same files. Uses nothing but Node.
// The format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { deflateRawSync } from 'node:zlib';

const CRC = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});
const crc32 = (data) => ~data.reduce((sum, byte) => CRC[(sum ^ byte) & 255] ^ (sum >>> 8), -1) >>> 0;

/** Fields of a record, each `[bytes, value]`, little-endian. */
function record(...fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

const FIRST_OF_1980 = 0x21;

function entry(folder, name) {
  const data = readFileSync(join(folder, name));
  const zipped = deflateRawSync(data, { level: 9 });
  const title = Buffer.from(name.split(sep).join('/'));
  // version 2.0, names in UTF-8, deflated, midnight of the first day
  const shared = [[2, 20], [2, 0x800], [2, 8], [2, 0], [2, FIRST_OF_1980], [4, crc32(data)], [4, zipped.length], [4, data.length], [2, title.length], [2, 0]];
  return { shared, title, bytes: Buffer.concat([record([4, 0x04034b50], ...shared), title, zipped]) };
}

/** The zip of all files of the folder. */
export function zip(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile()).sort();
  const entries = names.map((name) => entry(folder, name));
  let offset = 0;
  const directory = entries.map(({ shared, title, bytes }) => {
    const head = record([4, 0x02014b50], [2, 20], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    offset += bytes.length;
    return Buffer.concat([head, title]);
  });
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, names.length], [2, names.length], [4, size], [4, offset], [2, 0]);
  return Buffer.concat([...entries.map(({ bytes }) => bytes), ...directory, end]);
}
