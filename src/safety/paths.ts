/** Paths as text: absolute and normal, without touching a disk. */

/** `..`, `.` and doubled slashes removed; `path` is taken from `cwd` when relative. */
export const absolute = (cwd: string, path: string): string => {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${cwd}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
};

/** True when `path` is `folder` or lies under it (both absolute and normal). */
export const isUnder = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);

/** The last part of a path. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
