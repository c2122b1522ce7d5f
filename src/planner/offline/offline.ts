/** The offline planner: request + World → Planned, pure and in milliseconds. It abstains unless one reading explains the request. */
import type { Plan, Planned, ShellStep } from '../../plan.ts';
import type { World } from '../../world.ts';
import { explained, howAsked, told } from './asking.ts';
import { keptWords, skillsFor, skillWords } from './catalog.ts';
import { choicesOf } from './choices.ts';
import { stepsOf, type Whole } from './composed.ts';
import { coverage, THRESHOLD } from './coverage.ts';
import { meansData } from './data-meant.ts';
import { unshown } from './evidence.ts';
import { restOf } from './layers/layer.ts';
import { layers } from './layers/layers.ts';
import { manneredReading } from './looks/readings.ts';
import { isMisread, listsIntoArchive } from './misread.ts';
import { withNames } from './names/names.ts';
import { namesake } from './namesake.ts';
import { withNounsAsVerbs } from './nominal.ts';
import { changesUnasked, deletesUnchosen } from './question.ts';
import { onRanked, withoutRank } from './ranked-deeds.ts';
import { scan } from './recognise/scan.ts';
import { clear } from './sequence/state.ts';
import { severally } from './several.ts';
import { bestOf } from './shown/best.ts';
import type { Proposal, Skill, Understood } from './skill.ts';
import { glosses } from './tongues.ts';
import { readTokens } from './understand.ts';
import { clausewise } from './wording/clause-wording.ts';
import { otherWordings } from './wording/other-wording.ts';
import { withOutputsQuoted } from './wording/outputs-quoted.ts';
import { plainly } from './wording/plain-wording.ts';
import { withNamesQuoted } from './wording/spaced-names.ts';
import { withTopicInPlace } from './wording/topic-in-place.ts';
import { and, textOf } from './write/command.ts';
import { asNamed } from './write/named.ts';
import { needsOf, programsOf } from './write/programs.ts';
import { withScripts } from './write/scripts.ts';
import { unsqueezed } from './write/squeezed.ts';

export interface OfflineOptions {
  /** Data arrives on standard input of the plan's command. */
  readonly stdin?: boolean;
  /** Skills beside the built-in ones: the person's, the project's. */
  readonly own?: readonly Skill[];
}

const LONGEST = 1000;

/** A request with its tokens and slots. */
export const understand = (text: string, world: World, options: OfflineOptions = {}): Understood => {
  const { own = [] } = options;
  const words =
    own.length === 0 ? skillWords : () => new Set([...skillWords(), ...own.flatMap((skill) => skill.words ?? [])]);
  const read = readTokens(text, world, { words, kept: keptWords });
  const tokens = withNames(withNounsAsVerbs(read), { text, world });
  return { text, tokens, slots: scan(tokens, world), world, stdin: options.stdin === true && meansData(tokens) };
};

export interface Reading {
  readonly skill: Skill;
  readonly proposal: Proposal;
  readonly confidence: number;
  readonly unknown: readonly string[];
}

/** "with rsync", "using apt": who says the program that the plan starts has said nothing else. */
const withPrograms = ({ tokens }: Understood, { command, explains }: Proposal): ReadonlySet<number> => {
  const open = tokens.filter((token) => token.kind === 'word' && !explains.has(token.index));
  if (open.length === 0) return explains;
  const programs = programsOf(command).map((path) => path.replace(/^.*\//, ''));
  return new Set([
    ...explains,
    ...open.filter((token) => programs.includes(token.value.toLowerCase())).map((token) => token.index),
  ]);
};

const GIT =
  /\b(git|(?:un)?commit\w*|branch\w*|repo|repositor(y|ies)|stag(e|ed|ing)|unstag\w*|stash\w*|merg\w*|rebas\w*|checkout|check out|remote|clone|push|pull|head|tag\w*|upstream|tracked|untracked|index|working tree|cherry|blame|revert|undo|conflicts?|changes|diff|version control|submodules?|author|history|log|who (?:last )?(?:changed|wrote|edited|modified|touched)|between v\d+(?:\.\d+)+)\b/i;

/** Outside of a repository only words of git speak of git. */
const isOfGit = ({ text, world }: Understood): boolean => world.git !== undefined || GIT.test(text);

/** What a skill makes of a request: its command with every known name in it, and only what the command shows counted as explained. */
const readingOf = (skill: Skill, request: Understood, proposal: Proposal | undefined): Reading | undefined => {
  if (proposal === undefined) return undefined;
  const command = unsqueezed(withScripts(asNamed(proposal.command, request.world)));
  const isOther = skill.topic === 'git' && !isOfGit(request);
  if (isOther || [changesUnasked, deletesUnchosen, isMisread].some((is) => is(request, command))) return undefined;
  const said = withPrograms(request, proposal);
  const silent = new Set(unshown(request, { command, explains: said, topic: skill.topic }));
  const explains = silent.size === 0 ? said : new Set([...said].filter((at) => !silent.has(at)));
  return { skill, proposal: { ...proposal, command, explains }, ...coverage(request.tokens, explains) };
};

/** Readings of the request without what a layer says, with that put into their commands. */
const layered = (request: Understood, options: OfflineOptions): readonly (Reading | undefined)[] =>
  layers.flatMap((layer) => {
    const cut = layer(request);
    const rest = cut && restOf(request, cut, (text) => understand(text, request.world, options));
    if (cut === undefined || rest === undefined) return [];
    const own = Array.from({ length: cut.to - cut.from }, (_, at) => cut.from + at);
    return readings(rest.request, options)
      .filter(({ confidence }) => confidence >= THRESHOLD)
      .map(({ skill, proposal }) => {
        const command = cut.onto(proposal.command);
        const explains = new Set([...[...proposal.explains].map(rest.whole), ...own]);
        const bonus = (proposal.bonus ?? 0) + cut.bonus;
        return command && readingOf(skill, request, { ...proposal, command, explains, bonus });
      });
  });

/** Every skill's reading of a request, best first. */
export const readings = (request: Understood, options: OfflineOptions = {}): readonly Reading[] => {
  const { own = [] } = options;
  const skills = [...own, ...skillsFor(request.tokens)];
  const plain = skills.map((skill) => readingOf(skill, request, skill.match(request)));
  const unranked = withoutRank(request);
  const ranked =
    unranked === undefined
      ? []
      : skills.map((skill) => {
          const proposal = skill.match(unranked);
          return readingOf(skill, request, proposal && onRanked(request, proposal));
        });
  const all = [...plain, ...ranked, ...layered(request, options)].filter((one) => one !== undefined);
  // Of equals, the one whose programs are installed.
  const isReady = ({ proposal }: Reading) => needsOf(proposal.command, request.world).length === 0;
  const score = (one: Reading) => one.confidence + (one.proposal.bonus ?? 0) + (isReady(one) ? 0.02 : 0);
  return all.sort((a, b) => score(b) - score(a));
};

const abstain = (reason: string, best?: readonly Reading[]): Planned => ({
  kind: 'abstain',
  reason,
  unknown: best?.[0]?.unknown ?? [],
  suggestions: (best ?? []).slice(0, 3).map((one) => one.skill.examples[0]?.[0] ?? one.skill.summary),
});

const step = (id: number, { proposal }: Reading): ShellStep => ({
  id: String(id),
  kind: 'shell',
  reason: proposal.reason,
  needs: id === 1 ? [] : [String(id - 1)],
  command: textOf(proposal.command),
  ...(proposal.terminal ? { terminal: true } : {}),
});

/** A folder that one step makes need not be made by the next. */
const withoutRepeats = (chosen: readonly Reading[]): readonly Reading[] =>
  chosen.map((one, at) => {
    const { command } = one.proposal;
    if (command.type !== 'and') return one;
    const made = new Set(chosen.slice(0, at).map((before) => textOf(before.proposal.command)));
    const rest = command.parts.filter((part) => !made.has(textOf(part)));
    return rest.length === 0 ? one : { ...one, proposal: { ...one.proposal, command: and(...rest) } };
  });

const planOf = (request: string, chosen: readonly Reading[], world: World): Planned => {
  if (chosen.some(({ proposal }) => listsIntoArchive(proposal.command))) return abstain('An archive is no list.');
  const elsewhere = chosen[0] && namesake(chosen[0].proposal.command, world);
  if (elsewhere !== undefined)
    return {
      ...abstain(`There is no ${elsewhere.missing} here; there is ${elsewhere.found}.`),
      suggestions: [elsewhere.found],
    } as Planned;
  const steps = withoutRepeats(chosen).map((one, at) => step(at + 1, one));
  const confidence = Math.min(1, ...chosen.map((one) => one.confidence));
  const missing = chosen.flatMap((one) => needsOf(one.proposal.command, world));
  const plan: Plan = {
    request,
    source: 'offline',
    steps,
    confidence,
    reason: chosen.map((one) => one.proposal.reason).join(', then '),
    ...(missing.length === 0 ? {} : { missing }),
  };
  return { kind: 'plan', plan };
};

const good = (found: readonly Reading[]): Reading | undefined =>
  found[0] !== undefined && found[0].confidence >= THRESHOLD ? found[0] : undefined;

/** The best reading of a request in one step. */
const best = (request: Understood, found: readonly Reading[], options: OfflineOptions): Reading | undefined =>
  bestOf(request, good(found), (text) => {
    const rest = understand(text, request.world, options);
    const all = readings(rest, options);
    const reading = good(all);
    return reading === undefined ? { unknown: all[0]?.unknown ?? [] } : { request: rest, reading };
  });

/** Where the parts of a request are read. */
const means = (options: OfflineOptions): Whole => ({
  understand: (text, world, stdin) => understand(text, world, { ...options, stdin }),
  read: (request) => best(request, readings(request, options), options),
});

const planned = (request: string, text: string, given: { world: World; options: OfflineOptions }): Planned => {
  const { world, options } = given;
  const understood = understand(text, world, options);
  const found = readings(understood, options);
  const steps = stepsOf(understood, best(understood, found, options), means(options));
  if (steps !== undefined) {
    const plan = planOf(request, steps, world);
    const isOnly = steps.length === 1 && steps[0] === found[0];
    return plan.kind === 'plan' && isOnly ? { ...plan, plan: { ...plan.plan, ...choicesOf(found) } } : plan;
  }
  const mannered = manneredReading(understood, {
    planned: (rest) => readings(understand(rest, world, options), options),
    threshold: THRESHOLD,
  });
  if (mannered !== undefined) return planOf(request, [mannered], world);
  const each = severally(understood, (rest) => {
    const one = understand(rest, world, options);
    return best(one, readings(one, options), options)?.proposal.command;
  });
  if (each !== undefined) return planOf(request, [clear(understood, each, 'The same for each').reading], world);
  const unknown = found[0]?.unknown ?? [];
  return abstain(unknown.length > 0 ? `Not understood: ${unknown.join(', ')}.` : 'No skill knows this request.', found);
};

const answered = (request: string, text: string, given: { world: World; options: OfflineOptions }): Planned => {
  const how = howAsked(text);
  if (how !== undefined) return told(planned(request, how, given));
  return explained(text, given.world) ?? planned(request, text, given);
};

/** "i.e. …", "e.g. …": said over again; what is quoted stays. */
const withoutAsides = (text: string): string =>
  text.replace(/\s*[,(]?\s*(?<![\w.])(?:i\.?\s?e|e\.?\s?g)\.,?\s[^,;()"']*\)?/gi, ' ').trim();

/** Plans a request, answers it in words, or abstains with the words that were not understood. Never throws on any string. */
export const planOffline = (request: string, world: World, options: OfflineOptions = {}): Planned => {
  const said = withoutAsides(request.replaceAll('\0', '').trim());
  if (said === '') return abstain('There is nothing to do.');
  if (said.length > LONGEST) return abstain('This is too long to be read as one request.');
  const text = plainly(withOutputsQuoted(withNamesQuoted(said, world), world));
  const own = answered(request, text, { world, options });
  if (own.kind !== 'abstain') return own;
  // One more wording is tried: each takes as long as the request itself.
  const wording = clausewise(understand(text, world, options)) ?? otherWordings(text)[0] ?? withTopicInPlace(text)[0];
  const other = wording === undefined ? own : answered(request, plainly(wording), { world, options });
  if (other.kind !== 'abstain') return other;
  // Another tongue is tried where the first one does not understand.
  for (const gloss of glosses(said)) {
    const glossed = answered(request, gloss, { world, options });
    if (glossed.kind !== 'abstain') return glossed;
  }
  return own;
};
