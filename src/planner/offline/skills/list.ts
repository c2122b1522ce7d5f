/** All built-in skills. A new one is a file in this folder and one line below; nothing else. */
import type { Skill } from '../skill.ts';
import { archiveFirst } from './archive-first.ts';
import { archivesFound } from './archive-found.ts';
import { archiveMembers } from './archive-members.ts';
import { base64Text } from './base64-text.ts';
import { blockDevices } from './block-devices.ts';
import { bulkRename } from './bulk-rename.ts';
import { calculateSkills } from './calculate.ts';
import { calendar } from './calendar.ts';
import { diskCare } from './care-of-disks.ts';
import { changeMode } from './change-mode.ts';
import { changeOwner } from './change-owner.ts';
import { checksum } from './checksum.ts';
import { clearScreen } from './clear-screen.ts';
import { compareFiles } from './compare-files.ts';
import { compareSets } from './compare-sets.ts';
import { copyPath } from './copy-path.ts';
import { copySeveral } from './copy-several.ts';
import { cpuCount } from './cpu-count.ts';
import { cpuSummary } from './cpu-summary.ts';
import { dateForms } from './date-form.ts';
import { dateNow } from './date-now.ts';
import { datedNames } from './dated-names.ts';
import { dateSkills } from './dates.ts';
import { daySkills } from './days.ts';
import { dfQuery } from './df-query.ts';
import { downloadUrl } from './download-url.ts';
import { duQuery } from './du-query.ts';
import { editFound } from './edit-found.ts';
import { encodingSkills } from './encodings.ts';
import { endsFound } from './ends-found.ts';
import { environment } from './environment.ts';
import { everyday } from './everyday.ts';
import { extractArchive } from './extract-archive.ts';
import { fileProperties } from './file-properties.ts';
import { fileMode, fileStat } from './file-stat.ts';
import { fileTimes } from './file-times.ts';
import { fileType, mimeType } from './file-type.ts';
import { filesApart } from './files-apart.ts';
import { chmodFound, countFound, deleteFound } from './find-actions.ts';
import { eachFound } from './find-each.ts';
import { findList } from './find-list.ts';
import { folderCounts } from './folder-counts.ts';
import { folderWhole } from './folder-whole.ts';
import { foldersOfFound } from './folders-of-found.ts';
import { foldersWithout } from './folders-without.ts';
import { foundAndChanged } from './found-and-changed.ts';
import { foundMeasures } from './found-measures.ts';
import { foundSets } from './found-sets.ts';
import { gitBranch } from './git-branch.ts';
import { gitCommit } from './git-commit.ts';
import { gitDiff } from './git-diff.ts';
import { gitHistory } from './git-history.ts';
import { gitInit } from './git-init.ts';
import { gitStatus } from './git-status.ts';
import { goFolder, goUp } from './go-folder.ts';
import { doneWithFound } from './grep-done.ts';
import { grepFound } from './grep-found.ts';
import { history } from './history.ts';
import { hostname } from './hostname.ts';
import { inEachFolder } from './in-each-folder.ts';
// from './hostname.ts';
import { kernelVersion } from './kernel-version.ts';
import { killNamed } from './kill-named.ts';
import { largeFiles } from './large-files.ts';
import { lines } from './lines.ts';
import { linesFound } from './lines-found.ts';
import { linesOfFound } from './lines-of-found.ts';
import { linkPath } from './link-path.ts';
import { linksLed } from './links-led.ts';
import { listArchive } from './list-archive.ts';
import { listUsers } from './list-users.ts';
import { listedFiles } from './listed-files.ts';
import { literalText } from './literal-text.ts';
import { loggedIn } from './logged-in.ts';
import { machineSkills } from './machine-list.ts';
import { makeArchive } from './make-archive.ts';
import { makeFile } from './make-file.ts';
import { makeFolder } from './make-folder.ts';
import { makeMany } from './make-many.ts';
import { modesByKind } from './modes-by-kind.ts';
import { mounts } from './mounts.ts';
import { movePath } from './move-path.ts';
import { namedOutput } from './named-output.ts';
import { online } from './online.ts';
import { osRelease } from './os-release.ts';
import { ownAddress } from './own-address.ts';
import { ownersSaid } from './owners-said.ts';
import { pathParts } from './path-parts.ts';
import { permissionSkills } from './permissions.ts';
import { permitFound } from './permit-found.ts';
import { pingHost } from './ping-host.ts';
import { placedAs } from './placed-as.ts';
import { portFree, portUser } from './port-user.ts';
import { processQuery } from './process-query.ts';
import { rankedActions } from './ranked-actions.ts';
import { removePath } from './remove-path.ts';
import { renameFound } from './rename-found.ts';
import { renameNames } from './rename-names.ts';
import { renamePath } from './rename-path.ts';
import { rightsSaid } from './rights-said.ts';
import { runFoundSkills } from './run-found.ts';
import { sayText } from './say-text.ts';
import { sequences } from './sequences.ts';
import { showVariable } from './show-variable.ts';
import { smallFiles } from './small-files.ts';
import { splitFile } from './split-file.ts';
import { squeezeFile } from './squeeze-file.ts';
import { text } from './text.ts';
import { textFound } from './text-found.ts';
import { copyFound, moveFound } from './transfer-found.ts';
import { treeView } from './tree-view.ts';
import { twoFiles } from './two-files.ts';
import { uptime } from './uptime.ts';
import { userGroups } from './user-groups.ts';
import { whichCommand } from './which-command.ts';
import { whoAmI } from './who-am-i.ts';
import { workingFolder } from './working-folder.ts';
import { writeLines } from './write-lines.ts';
import { writeText } from './write-text.ts';

export const skills: readonly Skill[] = [
  findList,
  countFound,
  deleteFound,
  chmodFound,
  copyFound,
  moveFound,
  ...eachFound,
  ...linesFound,
  foldersOfFound,
  ...archivesFound,
  ...editFound,
  ...permitFound,
  ...renameFound,
  renameNames,
  ...literalText,
  grepFound,
  doneWithFound,
  ...runFoundSkills,
  lines,
  text,
  textFound,
  linesOfFound,
  makeFolder,
  makeFile,
  removePath,
  renamePath,
  copyPath,
  copySeveral,
  movePath,
  linkPath,
  changeMode,
  changeOwner,
  fileType,
  mimeType,
  fileStat,
  fileMode,
  ...fileProperties,
  ...inEachFolder,
  ...fileTimes,
  ...makeMany,
  ...modesByKind,
  ...folderCounts,
  ...archiveMembers,
  ...folderWhole,
  ...filesApart,
  ...rankedActions,
  ...placedAs,
  ...foundAndChanged,
  ...foundMeasures,
  ...twoFiles,
  ...foldersWithout,
  listedFiles,
  datedNames,
  compareFiles,
  writeText,
  writeLines,
  sayText,
  dfQuery,
  duQuery,
  ...diskCare,
  mounts,
  blockDevices,
  largeFiles,
  makeArchive,
  extractArchive,
  listArchive,
  checksum,
  base64Text,
  dateNow,
  calendar,
  uptime,
  kernelVersion,
  osRelease,
  hostname,
  cpuSummary,
  cpuCount,
  whoAmI,
  loggedIn,
  listUsers,
  userGroups,
  workingFolder,
  goFolder,
  goUp,
  environment,
  showVariable,
  whichCommand,
  clearScreen,
  history,
  processQuery,
  killNamed,
  portUser,
  portFree,
  ownAddress,
  pingHost,
  downloadUrl,
  gitStatus,
  gitHistory,
  gitBranch,
  gitCommit,
  gitInit,
  gitDiff,
  ...bulkRename,
  ...compareSets,
  endsFound,
  namedOutput,
  online,
  ...foundSets,
  treeView,
  ...pathParts,
  ...permissionSkills,
  ...rightsSaid,
  ...ownersSaid,
  ...archiveFirst,
  ...squeezeFile,
  ...splitFile,
  ...linksLed,
  ...smallFiles,
  ...everyday,
  ...calculateSkills,
  sequences,
  ...dateSkills,
  ...dateForms,
  ...daySkills,
  ...encodingSkills,
  ...machineSkills,
];
