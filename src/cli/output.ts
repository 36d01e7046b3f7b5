import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from './command.js';

/** Parts of a file's name. */
export interface Named {
  readonly story: string;
  readonly figure: string;
  readonly item: string | undefined;
  /** One file a width; undefined: the form's own. */
  readonly widths: readonly (number | undefined)[];
  readonly density: number | undefined;
  readonly ending: string;
}

const isFolder = (path: string): boolean => /[\\/]$/.test(path) || (existsSync(path) && statSync(path).isDirectory());

/** What a file system and an address take: letters, digits, "-", "_" and "."; nothing leads out of the folder. */
const safe = (part: string): string => part.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, '');

/**
 * Where each file goes: the file asked for, or in a folder "story-figure-item-640@2x.png"; undefined: to be printed.
 * @throws Fault where one file is to be several, or what cannot be printed has no place.
 */
export function fileNames({ story, figure, item, widths, density, ending }: Named, out: string | undefined, form: string): readonly (string | undefined)[] {
  if (out !== undefined && isFolder(out)) {
    const base = [story, figure, ...(item === undefined ? [] : [item])].map(safe).join('-');
    const drawn = form === 'svg' || form === 'png';
    return widths.map((width) => join(out, `${base}${width === undefined && !drawn ? '' : `-${width ?? 640}`}${density === undefined ? '' : `@${density}x`}.${ending}`));
  }
  if (widths.length > 1) throw new Fault(`--out: expected a folder for ${widths.length} files, got ${out === undefined ? 'nothing' : JSON.stringify(out)}`);
  if (out === undefined && form === 'png') throw new Fault('--out: expected a file or a folder for a PNG, got nothing');
  return [out];
}

/** Writes a file, in a new folder if need be, or prints text. @throws Fault where the file cannot be written. */
export function writeOut(path: string | undefined, content: string | Uint8Array): void {
  if (path === undefined) {
    process.stdout.write(typeof content === 'string' && !content.endsWith('\n') ? `${content}\n` : content);
    return;
  }
  try {
    const folder = dirname(path);
    if (!existsSync(folder)) mkdirSync(folder);
    writeFileSync(path, content);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = {
      ENOENT: 'no such folder', ENOTDIR: 'a file in its way', EEXIST: 'a file in its way', EISDIR: 'a folder',
      EACCES: 'one that may not be written', EPERM: 'one that may not be written', EROFS: 'one that may not be written', ENOSPC: 'a full disk',
    }[String(code)];
    throw new Fault(`${path}: expected a file to write, got ${why ?? String(error)}`);
  }
}
