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

/** Gives the root these styles, once each. */
export function addStyles(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  const missing = styles.flatMap((style) => sheetIn(root, style) ?? []).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (missing.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
