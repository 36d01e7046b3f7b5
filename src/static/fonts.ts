import { readFile } from 'node:fs/promises';

/** The font that comes with factbox, so that a picture has its words where no font is installed: Noto Sans, in parts. */

const PARTS = [
  'noto-sans-latin', 'noto-sans-latin-ext', 'noto-sans-vietnamese', 'noto-sans-greek', 'noto-sans-greek-ext',
  'noto-sans-cyrillic', 'noto-sans-cyrillic-ext', 'noto-sans-arabic',
];
const WEIGHTS = [400, 600];

const familyOf = (part: string): string => `factbox-${part}`;

/** What stands in a canvas's `font`: whatever one part lacks is looked up in the next. */
export const FONT = PARTS.map(familyOf).join(', ');

/** Hands every part to what registers fonts; both weights of a part are one family. */
export async function eachFont(register: (font: Buffer, family: string) => unknown): Promise<void> {
  for (const part of PARTS) {
    for (const weight of WEIGHTS) {
      register(await readFile(new URL(`fonts/${part}-${weight}.woff2`, import.meta.url)), familyOf(part));
    }
  }
}
