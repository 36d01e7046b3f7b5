/**
 * Objects and unions of objects for schema.ts, as valibot schemas. valibot's own take a list for an object, name a
 * missing field instead of saying what should stand there, and do not tell of unknown fields.
 */
import { _addIssue } from 'valibot';
import type { GenericSchema, InferInput, InferOutput, ObjectEntries, ObjectSchema } from 'valibot';

/** Message of the issue that a field unknown to this version leaves; the field itself is kept. */
export const STRAY = 'a field that factbox/1 knows';
const MAX_DEPTH = 100;

interface Issue {
  path?: readonly unknown[];
}
interface Dataset {
  typed?: boolean;
  value: unknown;
  issues?: Issue[];
}
/** What is read of a schema here, beside running it. */
interface Part {
  readonly type: string;
  readonly message?: string;
  readonly default?: unknown;
  readonly wrapped?: Part;
  readonly options?: readonly unknown[];
  readonly entries?: Readonly<Record<string, Part>>;
  '~run'(dataset: Dataset, config: object): Dataset;
}
type Node = Record<string, unknown>;

/** A valibot schema; `run` may take it that the value is an object, and no list. */
function schema(parts: object, run: (input: Node, dataset: Dataset, refuse: (message: string, key: string) => void, config: object) => Dataset): unknown {
  const self = { kind: 'schema', async: false, expects: 'Object', message: 'an object', ...parts };
  return {
    ...self,
    '~run'(dataset: Dataset, config: object) {
      const input = dataset.value;
      const add = (more: object) => void _addIssue(self as never, 'type', dataset as never, config as never, more as never);
      if (typeof input === 'object' && input !== null && !Array.isArray(input)) {
        return run(input as Node, dataset, (message, key) => add({ message, path: [{ key }] }), config);
      }
      add({});
      return dataset;
    },
  };
}

/** Looks level by level, since recursion would overflow the stack. */
function isShallow(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return false;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return true;
}

/** An object with these fields. Others are kept, and leave an issue with the message STRAY. */
export function fields<const E extends ObjectEntries>(entries: E): ObjectSchema<E, string> {
  const parts = Object.entries(entries as unknown as Record<string, Part>);
  return schema({ type: 'loose_object', entries }, (input, dataset, refuse, config) => {
    const output: Node = {};
    dataset.typed = true; // a list of these still runs its own checks; the issues tell what is wrong
    dataset.value = output;
    for (const [key, part] of parts) {
      const isThere = Object.hasOwn(input, key);
      if (isThere || part.default !== undefined) {
        const { value, issues } = part['~run']({ value: isThere ? input[key] : part.default }, config);
        for (const issue of issues ?? []) {
          issue.path = [{ key }, ...(issue.path ?? [])];
          (dataset.issues ??= []).push(issue);
        }
        output[key] = value;
      } else if (part.type !== 'exact_optional') {
        refuse(part.wrapped ? `${part.wrapped.message} or null` : part.message!, key);
      }
    }
    for (const key of Object.keys(input)) {
      if (Object.hasOwn(entries, key)) continue;
      refuse(isShallow(input[key]) ? STRAY : `at most ${MAX_DEPTH} levels of nesting`, key);
      if (key !== '__proto__') output[key] = input[key];
    }
    return dataset;
  }) as ObjectSchema<E, string>;
}

/** `"up", "down" or "same"`. */
export const listed = (options: readonly unknown[]): string =>
  options.map((option) => JSON.stringify(option)).join(', ').replace(/, ([^,]*)$/, ' or $1');

type Options = readonly ObjectSchema<ObjectEntries, string>[];

/** One of several objects, told apart by the field `key`, which is a picklist in each. */
export function oneOf<const O extends Options>(key: string, options: O): GenericSchema<InferInput<O[number]>, InferOutput<O[number]>> {
  const byValue = new Map<unknown, Part>();
  for (const option of options as unknown as readonly Part[]) {
    for (const value of option.entries![key]!.options!) byValue.set(value, option);
  }
  return schema({ type: 'variant', key, options }, (input, dataset, refuse, config) => {
    const option = byValue.get(input[key]);
    if (option) return option['~run'](dataset, config);
    refuse(listed([...byValue.keys()]), key);
    return dataset;
  }) as GenericSchema<InferInput<O[number]>, InferOutput<O[number]>>;
}
