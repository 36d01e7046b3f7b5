/**
 * What stands in the page, as an outline: elements with their roles, names and text, shadow roots opened, one line each.
 * Positions, classes and styles stay out: the views' tests hold the numbers, and this holds what is said and to whom.
 */
export function structure(root: Element): string {
  return lines(root).join('\n');
}

/** The lines that went and those that came between two outlines; empty if they are the same. */
export function difference(before: string, now: string): string {
  if (before === now) return '';
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  const without = (lines: readonly string[], others: readonly string[]) => {
    const left = [...others];
    return lines.filter((line) => !left.includes(line) || !left.splice(left.indexOf(line), 1));
  };
  const [gone, come] = [without(old, fresh), without(fresh, old)];
  const shown = (lines: readonly string[], sign: string) => lines.slice(0, 12).map((line) => `${sign} ${line.trim()}`);
  return [...shown(gone, '-'), ...shown(come, '+')].join('\n') || 'the same lines in another order';
}

const SPOKEN = new Set(['alt', 'for', 'headers', 'hidden', 'href', 'lang', 'dir', 'open', 'part', 'role', 'scope', 'tabindex', 'type', 'popover']);
const SILENT = new Set(['script', 'style', 'template', 'link']);

function lines(element: Element): string[] {
  const children = childrenOf(element).flatMap((child) => {
    if (child instanceof Element) return SILENT.has(child.localName) ? [] : [lines(child)];
    const text = child.replaceAll(/\s+/g, ' ').trim();
    return text ? [[JSON.stringify(text)]] : [];
  });
  const own = `${element.localName}${attributesOf(element)}`;
  const only = children.length === 1 ? children[0] : undefined;
  if (only?.length === 1 && only[0]?.startsWith('"')) return [`${own} ${only[0]}`];
  return [own, ...runs(children).map((line) => `  ${line}`)];
}

/** Drawn shapes in a row that say the same become one line with their number. */
function runs(children: readonly (readonly string[])[]): string[] {
  const counted: { block: readonly string[]; times: number }[] = [];
  for (const block of children) {
    const last = counted.at(-1);
    if (last && last.block.join('\n') === block.join('\n')) last.times += 1;
    else counted.push({ block, times: 1 });
  }
  return counted.flatMap(({ block: [first = '', ...rest], times }) => [times > 1 ? `${first} × ${times}` : first, ...rest]);
}

/** Elements and the text between them, as they are drawn: a slot holds what is put into it. */
function childrenOf(element: Element): (Element | string)[] {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  const children: (Element | string)[] = [];
  for (const node of assigned.length > 0 ? assigned : (element.shadowRoot ?? element).childNodes) {
    const last = children.at(-1);
    if (node instanceof Element) children.push(node);
    else if (node instanceof Text && typeof last === 'string') children[children.length - 1] = last + node.data;
    else if (node instanceof Text) children.push(node.data);
  }
  return children;
}

function attributesOf(element: Element): string {
  return [...element.attributes]
    .filter(({ name }) => SPOKEN.has(name) || name.startsWith('aria-'))
    .map(({ name, value }) => (value ? ` ${name}=${JSON.stringify(value)}` : ` ${name}`))
    .sort()
    .join('');
}
