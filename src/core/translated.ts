/**
 * A page translator puts an element in the place of a text; Lit would go on writing to it as if it were that text. So such
 * an element gives way to what Lit writes. What does not change stays translated.
 */
export function mend(root: ParentNode): void {
  for (const font of root.querySelectorAll('font')) {
    Object.defineProperty(font, 'data', { set: (words: string) => font.replaceWith(words), configurable: true });
  }
}
