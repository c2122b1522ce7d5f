/** Words of which one stands in every turn of phrase of requests for files: without any of them the turns are not even loaded. */

const OF_FILES: ReadonlySet<string> = new Set(
  `down downward downwards deeper beneath underneath farther incl excl since links link subfolders subdirectories number size scripts use uses call calls reference references import imports whose yet cross crossing mount mounts number regardless irrespective matter independent independently
whatever whichever song songs track tracks tune tunes title titles piece pieces clip clips film films movie movies recording recordings pic
pics shot shots snapshot snapshots screenshot screenshots leading initial not several multiple different same appear occur exist names name
without no minus bare most fewest by measured counted terms c code markdown csv yaml json xml latex text each every per
where which what long detailed going sort kind type last latest recent recently can may cannot allowed able just only logs bytes rooted project
codebase workspace makefile makefiles dockerfile dockerfiles gemfile rakefile jenkinsfile vagrantfile readme readmes license licenses
changelog changelogs inode matches match hits mention untouched unchanged unmodified unedited unused unopened unread unaccessed`.split(
    /\s+/,
  ),
);

const DEEDS: ReadonlySet<string> = new Set(
  `two three four five six move copy create generate write build which you each every all any receive receives gets add put insert cut strip chop drop lose trim shave throw kill
take header heading hide unhide hidden rename give given replace substitute change make swap exchange turn`.split(
    /\s+/,
  ),
);

/** Which kinds of turns a request may have. */
export const cuesIn = (text: string): { readonly files: boolean; readonly deeds: boolean } => {
  const words = text.toLowerCase().split(/[^a-z]+/);
  return {
    files: text.includes('(') || words.some((word) => OF_FILES.has(word)),
    deeds: /[>\u2190-\u27bf\u0002]/.test(text) || words.some((word) => DEEDS.has(word)),
  };
};
