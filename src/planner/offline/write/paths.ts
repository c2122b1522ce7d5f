/** Paths as texts. */

/** A bare new name stays in the old one's folder. */
export const inSameFolder = (path: string, to: string): string => {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return to.includes('/') ? to : folder + to;
};

/** A name in a folder. */
export const within = (folder: string, name: string): string =>
  folder === '.' ? name : `${folder.replace(/\/$/, '')}/${name}`;
