import { waitUntil } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';

/** What axe objects to on a page in a frame, a line for each rule that is broken. */
export async function violations(page: Document): Promise<string[]> {
  const window = page.defaultView as (Window & { readonly axe?: { run(page: Document): Promise<AxeResults> } }) | null;
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  page.head.append(script);
  await waitUntil(() => window?.axe, 'axe did not load', { timeout: 10_000 });
  const results = await window?.axe?.run(page);
  return (results?.violations ?? []).flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`));
}
