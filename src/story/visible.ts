const MARK = '\ufffd';
/** Control characters, halves of a pair, what no file may hold, and overrides of the reading direction. */
const NEVER = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202d\u202e]/gu;
const DIRECTION = /[\u202a-\u202c\u2066-\u2069]/u;
const OPENS = /[\u202a\u202b\u2066-\u2068]/u;

/**
 * The text with a mark that shows in place of each character that does not show but changes what does, or that an SVG or
 * a link cannot hold. A change of direction with its own end stays, and so do zero-width joiners and spaces: Hebrew,
 * Persian, Khmer and emoji need them.
 */
export function visible(text: string): string {
  const whole = text.replace(NEVER, MARK);
  if (!DIRECTION.test(whole)) return whole;
  const chars = [...whole];
  const open: number[] = [];
  chars.forEach((char, at) => {
    if (OPENS.test(char)) open.push(at);
    else if (DIRECTION.test(char)) {
      const partner = chars[open.at(-1) ?? -1];
      if (partner !== undefined && partner < '\u202c' === (char === '\u202c')) open.pop();
      else chars[at] = MARK;
    }
  });
  for (const at of open) chars[at] = MARK;
  return chars.join('');
}
