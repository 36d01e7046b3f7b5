import type { CSSResult } from 'lit';

const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** The style sheet as the document of `root` takes it: a sheet belongs to one document, and another needs a copy. */
function sheetIn({ ownerDocument }: Node, style: CSSResult): CSSStyleSheet | undefined {
  if (ownerDocument === document) return style.styleSheet;
  const made = copies.get(ownerDocument!) ?? new Map<CSSResult, CSSStyleSheet>();
  copies.set(ownerDocument!, made);
  const { CSSStyleSheet } = ownerDocument!.defaultView ?? {};
  if (!made.has(style) && CSSStyleSheet) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    made.set(style, sheet);
  }
  return made.get(style);
}

/** What each root has been given beside its element's own styles. */
const given = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** Gives the root these styles, once each. */
export function addStyles(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  const all = given.get(root) ?? new Set();
  given.set(root, all);
  const sheets = styles.flatMap((style) => (all.has(style) ? [] : (all.add(style), sheetIn(root, style) ?? [])));
  if (sheets.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets]; // setting it restyles the whole figure
}

/** Gives the root all its styles anew, in the document that it is in now. */
export function moveStyles(root: ShadowRoot, own: readonly CSSResult[]): void {
  const all = [...own, ...(given.get(root) ?? [])];
  given.delete(root);
  root.adoptedStyleSheets = [];
  addStyles(root, ...all);
}
