/** From unknown JSON to a `Story`, or to all that is wrong with it. */
import { partialOf, unitOf } from './partial.js';
import { checkPoints } from './points.js';
import { described, pathText, quoted } from './problem.js';
import type { Problem } from './problem.js';
import { LISTS, eachRecord } from './records.js';
import type { Entry, ListName } from './records.js';
import { checkRecords, checkRedaction } from './rules.js';
import { storySchema } from './schema.js';
import { STRAY, check } from './shape.js';
import type { Id, Story } from './types.js';

/** `warnings` tell of fields that this version does not know, once for each pattern ("events[].colour"); the story keeps them. */
export type ParseResult =
  | { readonly ok: true; readonly story: Story; readonly warnings: readonly Problem[] }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly warnings: readonly Problem[];
      /** The story without the records at fault and without all that rests on them; absent where its head is at fault. */
      readonly partial?: Story;
    };

/** Reads a story. Never throws on JSON, never changes its input, tells all problems at once. */
export function parseStory(input: unknown): ParseResult {
  const problems: Problem[] = [];
  const warnings = new Map<string, Problem>();
  const unsound = new Set<string>();
  const report = (path: string, expected: string, found: string) => {
    problems.push({ path, expected, found });
    unsound.add(unitOf(path));
  };
  const failed = (partial?: Story): ParseResult => ({ ok: false, problems, warnings: [...warnings.values()], ...(partial && { partial }) });

  const format = otherFormat(input);
  if (format) report('format', 'a story of format factbox/1', format);
  if (format) return failed();

  const { output, issues } = check(storySchema, input);
  for (const { message, path } of issues) {
    const keys = path.map(({ key }) => key);
    const at = pathText(keys);
    if (message !== STRAY) report(at, message, described(keys.reduce(valueOf, input)));
    else if (at !== '$schema') {
      const pattern = at.replace(/\[\d+\]/g, '[]');
      warnings.set(pattern, { path: pattern, expected: STRAY, found: quoted(String(keys.at(-1))) });
    }
  }
  if (unsound.has('')) return failed();

  const story = output as Story;
  const entries = prepare(story, unsound);
  const sound = entries.filter(({ path }) => !unsound.has(path));
  const known = new Map<Id, Entry>();
  for (const entry of entries) {
    const id: unknown = entry.record?.id;
    if (typeof id !== 'string') continue;
    const first = known.get(id);
    if (!first) known.set(id, entry);
    else {
      report(`${entry.path}.id`, 'an id of its own', `${quoted(id)}, which ${first.path} has too`);
      unsound.add(unitOf(first.path)); // nobody can tell which of the two a reference means
    }
  }
  checkRecords(sound, known, report);
  const points = new Map(sound.flatMap(({ in: name, path, record }) => (name === 'points' ? [[record, path]] : [])));
  for (const entry of sound) if (entry.in === 'series') checkPoints(entry.record, entry.path, points, report);
  story.redact.forEach((redaction, index) => {
    if (!unsound.has(`redact[${index}]`)) checkRedaction(redaction, `redact[${index}]`, story, known, report);
  });
  return problems.length > 0 ? failed(partialOf(story, entries, unsound)) : { ok: true, story, warnings: [...warnings.values()] };
}

/** What to say of a story in another format than ours; undefined where it is ours, or says nothing of it. */
function otherFormat(input: unknown): string | undefined {
  const format = valueOf(input, 'format');
  if (typeof format !== 'string' || format === 'factbox/1') return undefined;
  return /^factbox\/([2-9]|[1-9]\d{1,5})$/.test(format) ? `one of format ${format}; this page needs a newer factbox` : `one of format ${quoted(format)}`;
}

function valueOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined;
}

/** Puts lists where lists should be, and fills in what sound quotes and points leave out. `story` is our own copy. */
function prepare(story: Story, unsound: Set<string>): Entry[] {
  const draft = story as { -readonly [K in ListName | 'redact']: unknown };
  for (const name of [...LISTS, 'redact'] as const) if (!Array.isArray(draft[name])) draft[name] = [];
  const entries = eachRecord(story);
  for (const { in: name, path, record } of entries) {
    if (unsound.has(path)) continue;
    if (name === 'quotes' && !record.text) Object.assign(record, { text: record.evidence[0].exact });
    if (name !== 'points') continue;
    const [, index, number] = /(\d+)\D+(\d+)/.exec(path)!;
    const series = story.series[Number(index)]!;
    if (unsound.has(`series[${index}]`)) unsound.add(path);
    else {
      Object.assign(record, {
        id: record.id || `${series.id}.${Number(number) + 1}`,
        status: record.status.length > 0 ? record.status : series.status,
        ...(series.attribution && { attribution: record.attribution ?? series.attribution }),
      });
    }
  }
  return entries;
}
