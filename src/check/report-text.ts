import { problemText } from '../story/problem.js';
import type { CheckReport, Editorial, Finding, Unchecked } from './report.js';

/** How many paths of what was left unchecked are named. */
const NAMED = 3;

/** `measures[3].quantity.value (toll-2): expected …, got … (number; line 8, column 101)`. */
export function findingText({ path, id, expected, found, rule, at }: Finding): string {
  const line = problemText({ path: id === undefined ? path : `${path} (${id})`, expected, found });
  const place = at ? `; ${at.in === undefined ? '' : `correction "${at.in}", `}line ${at.line}, column ${at.column}` : '';
  return `${line} (${rule}${place})`;
}

/** A line for each finding, then what was not checked and what an editor added; '' where there is nothing to say. */
export function reportText({ findings, unchecked, editorial }: CheckReport): string {
  return [...findings.map(findingText), ...unchecked.map(uncheckedText), ...editorial.map(editorialText)].join('\n');
}

function uncheckedText({ rule, why, paths }: Unchecked): string {
  const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : '';
  return `not checked: ${paths.slice(0, NAMED).join(', ')}${more}: ${why} (${rule})`;
}

function editorialText({ path, id, adds, name, cite, usedBy }: Editorial): string {
  const what = adds === 'geometry' ? `the spot of ${name}` : name;
  const users = usedBy.length > 0 ? usedBy.join(', ') : 'nothing else';
  return `added by an editor: ${path} (${id}): ${what}, from "${cite.title}"; used by ${users}`;
}
