/**
 * One conservative table of text widths, so that server and browser lay out alike whatever the font. Measured on wide
 * system fonts and rounded up; a narrower font leaves a little air. A sign for each character from space to ~: its code
 * less 20 is the width in hundredths of the font size.
 */
const ASCII = '/0>OOh_,33OO050:OOOOOOOOOO00ZZZZpZZZZMJZZ77TJqbdRdZLMZZsPNNSSSSSSNSESN9SS//L/sSSSS?E:SIdKIESSSS';
const SIGNS: Readonly<Record<string, number>> = { '’': 240, '‘': 240, '“': 430, '”': 430, '–': 510, '—': 1010, '·': 280, '…': 830 };

/** In thousandths of the font size. */
function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return (ASCII.charCodeAt(code - 0x20) - 20) * 10;
  const known = SIGNS[char];
  if (known !== undefined) return known;
  if (code < 0x20 || (code >= 0x300 && code < 0x370) || (code >= 0x64b && code <= 0x65f) || (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x206f)) return 0;
  if (code < 0x590) return 680;
  if (code < 0x700) return 560;
  return code < 0x1100 ? 720 : 1050;
}

/** Width in px of one line of text at a font size in px; bold is a twentieth wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const char of text) sum += charWidth(char);
  return (sum * size * (bold ? 1.06 : 1)) / 1000;
}

/** Breaks text at spaces into lines no wider than `width` px, evenly; a single longer word keeps a line of its own. */
export function wrapText(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines = filled(text, width, size, bold);
  for (let even = width - 4; lines.length > 1 && even > width / 2; even -= 4) {
    const tighter = filled(text, even, size, bold);
    if (tighter.length > lines.length || tighter.some((line) => textWidth(line, size, bold) > width)) break;
    lines.splice(0, lines.length, ...tighter);
  }
  return lines;
}

/** The text with each word that is wider than `width` px cut short, between graphemes; its table holds it whole. */
export function shortened(text: string, width: number, size: number, bold = false): string {
  if (widestWord(text, size, bold) <= width) return text;
  return text.replace(/\S+/gu, (word) => {
    if (textWidth(word, size, bold) <= width) return word;
    let kept = '';
    for (const { segment } of new Intl.Segmenter().segment(word)) {
      if (textWidth(`${kept}${segment}…`, size, bold) > width) break;
      kept += segment;
    }
    return `${kept}…`;
  });
}

function filled(text: string, width: number, size: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/u).filter(Boolean);
  const whole = words.join(' ');
  if (textWidth(whole, size, bold) <= width) return whole ? [whole] : [];
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  return lines;
}

/** Width in px of the widest word: nothing narrower can hold the text. */
export const widestWord = (text: string, size: number, bold = false): number =>
  Math.max(0, ...text.split(/\s+/u).map((word) => textWidth(word, size, bold)));
