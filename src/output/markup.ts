import type { Drawn } from '../layout/drawn.js';

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => NAMED[sign]!);

/** A drawing as the markup that a browser would write for it. */
export function markup({ tag, set, text = '', parts = [] }: Drawn): string {
  const attributes = Object.entries(set).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(`${value}`).replaceAll('"', '&quot;')}"`));
  const inner = escaped(text) + parts.map(markup).join('');
  return `<${tag}${attributes.join('')}${inner ? `>${inner}</${tag}>` : '/>'}`;
}
