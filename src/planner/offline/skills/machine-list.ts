/** Built-in skills beyond files and text: containers, git, networks, packages, processes, services, the shell, the machine, its users. */
import type { Skill } from '../skill.ts';
import { accountsSaid } from './accounts-said.ts';
import { accountsWorked } from './accounts-worked.ts';
import { archiveWork } from './archive-work.ts';
import { askedOfSession } from './asked-of-session.ts';
import { askedOfSystem } from './asked-of-system.ts';
import { buildTools } from './build-tools.ts';
import { calendarAsked } from './calendar-asked.ts';
import { chosenProcesses } from './chosen-processes.ts';
import { containersSaid } from './containers-said.ts';
import { dateMore } from './date-more.ts';
import { daySums } from './day-sums.ts';
import { dockerSkills } from './docker.ts';
import { dockerAsked } from './docker-asked.ts';
import { dockerChanges } from './docker-change.ts';
import { dockerHandled } from './docker-handled.ts';
import { dockerImages } from './docker-images.ts';
import { dockerWorked } from './docker-worked.ts';
import { factsOfDevices } from './facts-of-devices.ts';
import { factsOfMachine } from './facts-of-machine.ts';
import { factsOfSession } from './facts-of-session.ts';
import { factsOfSettings } from './facts-of-settings.ts';
import { factsOfThings } from './facts-of-things.ts';
import { fetched } from './fetched.ts';
import { gitAsked } from './git-asked.ts';
import { gitBegun } from './git-begun.ts';
import { gitBranchesWorked } from './git-branches-worked.ts';
import { gitChange } from './git-change.ts';
import { gitDaily } from './git-daily.ts';
import { gitDailyChanges } from './git-daily-change.ts';
import { gitKeptUp } from './git-kept-up.ts';
import { gitLook } from './git-look.ts';
import { gitMore } from './git-more.ts';
import { gitOnceAWeek } from './git-once-a-week.ts';
import { gitRest } from './git-rest.ts';
import { gitSaid } from './git-said.ts';
import { gitTold } from './git-told.ts';
import { gitWanted } from './git-wanted.ts';
import { gitWork } from './git-work.ts';
import { gitWorked } from './git-worked.ts';
import { groupsSaid } from './groups-said.ts';
import { hostsWanted } from './hosts-wanted.ts';
import { webSkills } from './http.ts';
import { jobSkills } from './jobs.ts';
import { logSkills } from './logs.ts';
import { machineLooks } from './machine.ts';
import { machineChanges } from './machine-change.ts';
import { machineFacts } from './machine-facts.ts';
import { machineParts } from './machine-parts.ts';
import { machineWanted } from './machine-wanted.ts';
import { mediaSkills } from './media.ts';
import { mediaMade } from './media-made.ts';
import { mediaMore } from './media-more.ts';
import { moreProcesses } from './more-processes.ts';
import { namedThings } from './named-things.ts';
import { networkAsked } from './network-asked.ts';
import { networkDeeds } from './network-deeds.ts';
import { networkFacts } from './network-facts.ts';
import { networkSkills } from './network-lookups.ts';
import { networkMore } from './network-more.ts';
import { numberRows } from './number-rows.ts';
import { onOtherHosts } from './on-other-hosts.ts';
import { onceAWeek } from './once-a-week.ts';
import { oneProcess } from './one-process.ts';
import { packWithCare } from './pack-with-care.ts';
import { packageAsked } from './package-asked.ts';
import { packageDeeds } from './package-deeds.ts';
import { packageMore } from './package-more.ts';
import { packageNamed } from './package-named.ts';
import { packageSkills } from './packages.ts';
import { packagesSaid } from './packages-said.ts';
import { packagesWanted } from './packages-wanted.ts';
import { portsTold } from './ports-told.ts';
import { processLooks } from './process-looks.ts';
import { processSkills } from './process-more.ts';
import { programsSaid } from './programs-said.ts';
import { projectTools } from './project-tools.ts';
import { remoteMore } from './remote-more.ts';
import { remoteSync } from './remote-sync.ts';
import { rightsListed } from './rights-in-words.ts';
import { runHow } from './run-how.ts';
import { scheduleSkills } from './schedule.ts';
import { served } from './served.ts';
import { serviceSkills } from './services.ts';
import { servicesSaid } from './services-said.ts';
import { sessionChanges } from './session-change.ts';
import { sessionFacts } from './session-facts.ts';
import { sessionMore } from './session-more.ts';
import { sessionSaid } from './session-said.ts';
import { sessionWanted } from './session-wanted.ts';
import { sevenZipWork } from './seven-zip.ts';
import { shellLookups } from './shell-lookups.ts';
import { shellSkills } from './shell-state.ts';
import { sockets } from './sockets.ts';
import { sshSkills } from './ssh.ts';
import { systemLookups } from './system-lookups.ts';
import { systemSaid } from './system-said.ts';
import { textCodes } from './text-codes.ts';
import { umaskInWords } from './umask-in-words.ts';
import { userSkills } from './users.ts';
import { userChanges } from './users-change.ts';
import { usersMore } from './users-more.ts';
import { webMore } from './web-more.ts';
import { webRequests } from './web-requests.ts';
import { wiresAsked } from './wires-asked.ts';

export const machineSkills: readonly Skill[] = [
  ...dockerSkills,
  ...dockerAsked,
  ...dockerWorked,
  ...dockerHandled,
  ...dockerChanges,
  ...dockerImages,
  ...gitChange,
  ...gitLook,
  ...gitMore,
  ...gitDaily,
  ...gitDailyChanges,
  ...gitWork,
  ...gitRest,
  ...gitOnceAWeek,
  ...networkSkills,
  ...networkFacts,
  ...networkAsked,
  ...networkDeeds,
  sockets,
  ...networkMore,
  ...webSkills,
  ...sshSkills,
  remoteSync,
  ...onceAWeek,
  ...packageSkills,
  ...packageMore,
  ...packageAsked,
  ...packageDeeds,
  ...packageNamed,
  ...projectTools,
  ...buildTools,
  ...processSkills,
  ...oneProcess,
  ...moreProcesses,
  ...jobSkills,
  ...runHow,
  ...serviceSkills,
  ...servicesSaid,
  ...scheduleSkills,
  ...mediaSkills,
  ...mediaMade,
  ...namedThings,
  ...sevenZipWork,
  rightsListed,
  ...mediaMore,
  ...logSkills,
  ...machineLooks,
  ...machineFacts,
  ...machineParts,
  ...sessionFacts,
  ...sessionChanges,
  ...machineChanges,
  ...shellSkills,
  ...shellLookups,
  ...systemLookups,
  ...userSkills,
  ...usersMore,
  ...userChanges,
  ...dateMore,
  ...numberRows,
  ...processLooks,
  ...remoteMore,
  ...sessionMore,
  ...textCodes,
  ...webMore,
  ...chosenProcesses,
  ...archiveWork,
  ...packWithCare,
  ...askedOfSystem,
  ...webRequests,
  ...wiresAsked,
  ...accountsWorked,
  ...daySums,
  ...onOtherHosts,
  ...gitAsked,
  ...gitBegun,
  ...gitSaid,
  ...gitWorked,
  ...gitKeptUp,
  ...gitBranchesWorked,
  ...askedOfSession,
  ...calendarAsked,
  ...served,
  ...umaskInWords,
  ...sessionSaid,
  ...systemSaid,
  ...factsOfMachine,
  ...factsOfSession,
  ...factsOfThings,
  ...factsOfDevices,
  ...factsOfSettings,
  ...groupsSaid,
  ...machineWanted,
  ...hostsWanted,
  ...packagesWanted,
  ...gitWanted,
  ...sessionWanted,
  ...portsTold,
  ...fetched,
  ...containersSaid,
  ...gitTold,
  ...accountsSaid,
  ...programsSaid,
  ...packagesSaid,
];
