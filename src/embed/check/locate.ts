import { pathText } from '../../story/problem.js';

/** A place in a text: lines and columns from 1, columns in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is open around a value: a list with the index of its item, or an object with the name of its field. */
interface Level {
  readonly path: string;
  readonly isList: boolean;
  index: number;
  key: string | undefined;
}

const TOKEN = /[\s\ufeff]*(?:[{}[\],:]|"(?:[^"\\]+|\\.)*"|[^\s{}[\],:"]+)/y;

/** The path and those of what holds it: "a[1].b", "a[1]", "a", "". */
function withHolders(path: string): string[] {
  const cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0);
  return path ? [path, ...withHolders(path.slice(0, cut))] : [''];
}

const pathIn = (level: Level | undefined): string =>
  level ? (level.path + pathText([0, level.isList ? level.index : (level.key ?? '')]).slice('[0]'.length)).replace(/^\./, '') : '';

/** Where in a text of JSON the values at these paths stand; what is missing is looked for in what should hold it. */
export function locate(json: string, paths: readonly string[]): (path: string) => Place {
  const wanted = new Set(paths.flatMap(withHolders));
  const found = new Map<string, number>();
  const open: Level[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(json); match && found.size < wanted.size; match = TOKEN.exec(json)) {
    const token = match[0].trimStart();
    const level = open.at(-1);
    if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (level?.isList) level.index++;
      else if (level) level.key = undefined;
    } else if (level && !level.isList && level.key === undefined) level.key = String(JSON.parse(token));
    else if (token !== ':') {
      const path = pathIn(level);
      if (wanted.has(path)) found.set(path, TOKEN.lastIndex - token.length);
      if (token === '{' || token === '[') open.push({ path, isList: token === '[', index: 0, key: undefined });
    }
  }
  const starts = [0, ...Array.from(json.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length)];
  return (path) => {
    const offset = withHolders(path).map((holder) => found.get(holder)).find((at) => at !== undefined) ?? 0;
    const line = starts.findLastIndex((start) => start <= offset) + 1;
    return { line, column: Array.from(json.slice(starts[line - 1], offset)).length + 1 };
  };
}
