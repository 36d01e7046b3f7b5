import type { Span } from './prose.js';

/** Where a sentence may end: closing punctuation with what closes behind it, or an empty line. */
const END = /[.!?…؟۔]+[”’"'»›)\]」』]*(?=\s|$)|[。！？]+[”’」』)]*|\r?\n[^\S\n]*\r?\n/gu;
const TITLES = 'Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Maj|Brig|Adm|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr';
const OTHERS = 'No|vs|Inc|Ltd|Co|Corp|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
/** Also single letters and letters with stops between them, as in "U.S". */
const SHORT_FORM = new RegExp(`^(?:\\p{L}|(?:\\p{L}\\.)+\\p{L}|${TITLES}|${OTHERS})$`, 'u');
/** A lower-case letter after the stop: the sentence goes on, as in `“Stop!” she said`. */
const GOES_ON = /^[^\S\n]*\n?[^\S\n]*["'“‘«(]?\p{Ll}/u;

/** The sentences of a text, without the space round them. Where a stop may belong to a short form, the sentence goes on. */
export function sentencesOf(raw: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = raw.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim()) sentences.push({ start: start + lead, end: start + piece.trimEnd().length });
    start = end;
  };
  for (const { 0: mark, index } of raw.matchAll(END)) {
    const end = index + mark.length;
    const isBreak = mark.trim() === '' || /[。！？]/u.test(mark);
    const goesOn = GOES_ON.test(raw.slice(end, end + 8)) || isShortForm(raw.slice(start, index), mark, raw.slice(end));
    if (isBreak || !goesOn) close(end);
  }
  close(raw.length);
  return sentences;
}

function isShortForm(before: string, mark: string, after: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before.slice(-20))?.[0];
  return mark === '.' && word !== undefined && SHORT_FORM.test(word) && !/^\s*(?:\n\s*\n|$)/.test(after.slice(0, 80));
}

/** The whole sentences that a stretch touches. */
export function sentencesAt(sentences: readonly Span[], { start, end }: Span): Span[] {
  return sentences.filter((sentence) => sentence.start < end && start < sentence.end);
}
