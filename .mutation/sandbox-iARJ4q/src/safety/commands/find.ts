/** find and fd: a walk that may run, write and delete. */
// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import type { Matching } from '../../plan.ts';
import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { isSecret } from '../secrets.ts';
import type { CommandSpec } from '../spec.ts';
const VALUED = new Set(((stryMutAct_9fa48("4652") ? "" : (stryCov_9fa48("4652"), '-name -iname -path -ipath -wholename -iwholename -regex -iregex -regextype -type -xtype -mtime -atime -ctime -mmin -amin -cmin -size -maxdepth -mindepth -user -group -uid -gid ')) + (stryMutAct_9fa48("4653") ? "" : (stryCov_9fa48("4653"), '-perm -newer -anewer -cnewer -samefile -inum -links -lname -ilname -fstype -used -printf -context -flags'))).split(stryMutAct_9fa48("4654") ? "" : (stryCov_9fa48("4654"), ' ')));
const WRITING = new Set(stryMutAct_9fa48("4655") ? [] : (stryCov_9fa48("4655"), [stryMutAct_9fa48("4656") ? "" : (stryCov_9fa48("4656"), '-fprint'), stryMutAct_9fa48("4657") ? "" : (stryCov_9fa48("4657"), '-fprint0'), stryMutAct_9fa48("4658") ? "" : (stryCov_9fa48("4658"), '-fls'), stryMutAct_9fa48("4659") ? "" : (stryCov_9fa48("4659"), '-fprintf')]));
const FILTERS = stryMutAct_9fa48("4665") ? /^-(?:i?name|i?path|i?wholename|i?regex|type|[^acm](?:time|min)|size|user|group|perm|newer|empty|links|samefile|inum|mindepth|prune|uid|gid|nouser|nogroup|maxdepth)/ : stryMutAct_9fa48("4664") ? /^-(?:i?name|i?path|i?wholename|iregex|type|[acm](?:time|min)|size|user|group|perm|newer|empty|links|samefile|inum|mindepth|prune|uid|gid|nouser|nogroup|maxdepth)/ : stryMutAct_9fa48("4663") ? /^-(?:i?name|i?path|iwholename|i?regex|type|[acm](?:time|min)|size|user|group|perm|newer|empty|links|samefile|inum|mindepth|prune|uid|gid|nouser|nogroup|maxdepth)/ : stryMutAct_9fa48("4662") ? /^-(?:i?name|ipath|i?wholename|i?regex|type|[acm](?:time|min)|size|user|group|perm|newer|empty|links|samefile|inum|mindepth|prune|uid|gid|nouser|nogroup|maxdepth)/ : stryMutAct_9fa48("4661") ? /^-(?:iname|i?path|i?wholename|i?regex|type|[acm](?:time|min)|size|user|group|perm|newer|empty|links|samefile|inum|mindepth|prune|uid|gid|nouser|nogroup|maxdepth)/ : stryMutAct_9fa48("4660") ? /-(?:i?name|i?path|i?wholename|i?regex|type|[acm](?:time|min)|size|user|group|perm|newer|empty|links|samefile|inum|mindepth|prune|uid|gid|nouser|nogroup|maxdepth)/ : (stryCov_9fa48("4660", "4661", "4662", "4663", "4664", "4665"), /^-(?:i?name|i?path|i?wholename|i?regex|type|[acm](?:time|min)|size|user|group|perm|newer|empty|links|samefile|inum|mindepth|prune|uid|gid|nouser|nogroup|maxdepth)/);
const PLAIN = new Set(((stryMutAct_9fa48("4666") ? "" : (stryCov_9fa48("4666"), '-print -print0 -ls -empty -true -false -o -or -a -and -not ! ( ) , -prune -quit -depth -d -xdev -mount -follow -noleaf -readable -writable -executable -nouser -nogroup ')) + (stryMutAct_9fa48("4667") ? "" : (stryCov_9fa48("4667"), '-daystart -ignore_readdir_race -noignore_readdir_race -warn -nowarn -H -L -P -E -X -s -x -help --help -version --version'))).split(stryMutAct_9fa48("4668") ? "" : (stryCov_9fa48("4668"), ' ')));
interface Walk {
  readonly call: Call;
  readonly starts: readonly Arg[];
  readonly under: 'all' | 'some';
  /** What the tests before an action leave of it; only kept where tests are joined by "and" alone. */
  matching?: Matching;
  readonly joined: 'and' | 'other';
}
const KINDS: Readonly<Record<string, Matching['kind']>> = stryMutAct_9fa48("4669") ? {} : (stryCov_9fa48("4669"), {
  f: stryMutAct_9fa48("4670") ? "" : (stryCov_9fa48("4670"), 'file'),
  d: stryMutAct_9fa48("4671") ? "" : (stryCov_9fa48("4671"), 'dir'),
  l: stryMutAct_9fa48("4672") ? "" : (stryCov_9fa48("4672"), 'link')
});

/** One test of a kind is enough: leaving another out only makes the set larger. */
const narrow = (walk: Walk, test: string, value: Arg | undefined): void => {
  if (stryMutAct_9fa48("4673")) {
    {}
  } else {
    stryCov_9fa48("4673");
    if (stryMutAct_9fa48("4676") ? (value === undefined || value.dynamic !== 'no') && value.glob : stryMutAct_9fa48("4675") ? false : stryMutAct_9fa48("4674") ? true : (stryCov_9fa48("4674", "4675", "4676"), (stryMutAct_9fa48("4678") ? value === undefined && value.dynamic !== 'no' : stryMutAct_9fa48("4677") ? false : (stryCov_9fa48("4677", "4678"), (stryMutAct_9fa48("4680") ? value !== undefined : stryMutAct_9fa48("4679") ? false : (stryCov_9fa48("4679", "4680"), value === undefined)) || (stryMutAct_9fa48("4682") ? value.dynamic === 'no' : stryMutAct_9fa48("4681") ? false : (stryCov_9fa48("4681", "4682"), value.dynamic !== (stryMutAct_9fa48("4683") ? "" : (stryCov_9fa48("4683"), 'no')))))) || value.glob)) return;
    if (stryMutAct_9fa48("4686") ? /^-i?(?:name|path|wholename|regex)$/.test(test) || isSecret(`/${value.text}`, walk.call.scope.world.home) : stryMutAct_9fa48("4685") ? false : stryMutAct_9fa48("4684") ? true : (stryCov_9fa48("4684", "4685", "4686"), (stryMutAct_9fa48("4689") ? /^-i(?:name|path|wholename|regex)$/ : stryMutAct_9fa48("4688") ? /^-i?(?:name|path|wholename|regex)/ : stryMutAct_9fa48("4687") ? /-i?(?:name|path|wholename|regex)$/ : (stryCov_9fa48("4687", "4688", "4689"), /^-i?(?:name|path|wholename|regex)$/)).test(test) && isSecret(stryMutAct_9fa48("4690") ? `` : (stryCov_9fa48("4690"), `/${value.text}`), walk.call.scope.world.home))) walk.call.scope.trace.sought = stryMutAct_9fa48("4691") ? false : (stryCov_9fa48("4691"), true);
    if (stryMutAct_9fa48("4694") ? walk.joined === 'and' : stryMutAct_9fa48("4693") ? false : stryMutAct_9fa48("4692") ? true : (stryCov_9fa48("4692", "4693", "4694"), walk.joined !== (stryMutAct_9fa48("4695") ? "" : (stryCov_9fa48("4695"), 'and')))) return;
    const kind = (stryMutAct_9fa48("4698") ? test !== '-type' : stryMutAct_9fa48("4697") ? false : stryMutAct_9fa48("4696") ? true : (stryCov_9fa48("4696", "4697", "4698"), test === (stryMutAct_9fa48("4699") ? "" : (stryCov_9fa48("4699"), '-type')))) ? KINDS[value.text] : undefined;
    if (stryMutAct_9fa48("4702") ? test !== '-name' : stryMutAct_9fa48("4701") ? false : stryMutAct_9fa48("4700") ? true : (stryCov_9fa48("4700", "4701", "4702"), test === (stryMutAct_9fa48("4703") ? "" : (stryCov_9fa48("4703"), '-name')))) walk.matching = stryMutAct_9fa48("4704") ? {} : (stryCov_9fa48("4704"), {
      name: value.text,
      ...walk.matching
    });else if (stryMutAct_9fa48("4707") ? kind === undefined : stryMutAct_9fa48("4706") ? false : stryMutAct_9fa48("4705") ? true : (stryCov_9fa48("4705", "4706", "4707"), kind !== undefined)) walk.matching = stryMutAct_9fa48("4708") ? {} : (stryCov_9fa48("4708"), {
      kind,
      ...walk.matching
    });
  }
};
const reached = stryMutAct_9fa48("4709") ? () => undefined : (stryCov_9fa48("4709"), (() => {
  const reached = ({
    under,
    matching
  }: Walk, start: Arg): Arg => stryMutAct_9fa48("4710") ? {} : (stryCov_9fa48("4710"), {
    ...start,
    under,
    ...(stryMutAct_9fa48("4713") ? matching || {
      matching
    } : stryMutAct_9fa48("4712") ? false : stryMutAct_9fa48("4711") ? true : (stryCov_9fa48("4711", "4712", "4713"), matching && (stryMutAct_9fa48("4714") ? {} : (stryCov_9fa48("4714"), {
      matching
    }))))
  });
  return reached;
})());

/** The words up to `;` or `+`, with each start path in the place of `{}`. */
const exec = (walk: Walk, words: readonly Arg[]): number => {
  if (stryMutAct_9fa48("4715")) {
    {}
  } else {
    stryCov_9fa48("4715");
    const {
      call,
      starts
    } = walk;
    const end = words.findIndex(stryMutAct_9fa48("4716") ? () => undefined : (stryCov_9fa48("4716"), word => stryMutAct_9fa48("4719") ? word.text === ';' && word.text === '+' : stryMutAct_9fa48("4718") ? false : stryMutAct_9fa48("4717") ? true : (stryCov_9fa48("4717", "4718", "4719"), (stryMutAct_9fa48("4721") ? word.text !== ';' : stryMutAct_9fa48("4720") ? false : (stryCov_9fa48("4720", "4721"), word.text === (stryMutAct_9fa48("4722") ? "" : (stryCov_9fa48("4722"), ';')))) || (stryMutAct_9fa48("4724") ? word.text !== '+' : stryMutAct_9fa48("4723") ? false : (stryCov_9fa48("4723", "4724"), word.text === (stryMutAct_9fa48("4725") ? "" : (stryCov_9fa48("4725"), '+')))))));
    const inner = stryMutAct_9fa48("4726") ? words : (stryCov_9fa48("4726"), words.slice(0, (stryMutAct_9fa48("4730") ? end >= 0 : stryMutAct_9fa48("4729") ? end <= 0 : stryMutAct_9fa48("4728") ? false : stryMutAct_9fa48("4727") ? true : (stryCov_9fa48("4727", "4728", "4729", "4730"), end < 0)) ? words.length : end));
    for (const start of starts) {
      if (stryMutAct_9fa48("4731")) {
        {}
      } else {
        stryCov_9fa48("4731");
        const found: Arg = stryMutAct_9fa48("4732") ? {} : (stryCov_9fa48("4732"), {
          ...reached(walk, start),
          dynamic: stryMutAct_9fa48("4733") ? "" : (stryCov_9fa48("4733"), 'operand')
        });
        if (stryMutAct_9fa48("4734")) {
          ;
        } else {
          stryCov_9fa48("4734");
          call.command(inner.map(stryMutAct_9fa48("4735") ? () => undefined : (stryCov_9fa48("4735"), word => (stryMutAct_9fa48("4738") ? word.text !== '{}' : stryMutAct_9fa48("4737") ? false : stryMutAct_9fa48("4736") ? true : (stryCov_9fa48("4736", "4737", "4738"), word.text === (stryMutAct_9fa48("4739") ? "" : (stryCov_9fa48("4739"), '{}')))) ? found : word.text.includes(stryMutAct_9fa48("4740") ? "" : (stryCov_9fa48("4740"), '{}')) ? stryMutAct_9fa48("4741") ? {} : (stryCov_9fa48("4741"), {
            ...word,
            dynamic: 'any' as const
          }) : word)));
        }
      }
    }
    return (stryMutAct_9fa48("4745") ? end >= 0 : stryMutAct_9fa48("4744") ? end <= 0 : stryMutAct_9fa48("4743") ? false : stryMutAct_9fa48("4742") ? true : (stryCov_9fa48("4742", "4743", "4744", "4745"), end < 0)) ? words.length : end;
  }
};
const predicate = (walk: Walk, args: readonly Arg[], at: number): number => {
  if (stryMutAct_9fa48("4746")) {
    {}
  } else {
    stryCov_9fa48("4746");
    const {
      call
    } = walk;
    const text = stryMutAct_9fa48("4747") ? args[at]?.text && '' : (stryCov_9fa48("4747"), (stryMutAct_9fa48("4748") ? args[at].text : (stryCov_9fa48("4748"), args[at]?.text)) ?? (stryMutAct_9fa48("4749") ? "Stryker was here!" : (stryCov_9fa48("4749"), '')));
    const next = args[stryMutAct_9fa48("4750") ? at - 1 : (stryCov_9fa48("4750"), at + 1)];
    if (stryMutAct_9fa48("4752") ? false : stryMutAct_9fa48("4751") ? true : (stryCov_9fa48("4751", "4752"), (stryMutAct_9fa48("4754") ? /^-(?:exec|execdir|ok|okdir)/ : stryMutAct_9fa48("4753") ? /-(?:exec|execdir|ok|okdir)$/ : (stryCov_9fa48("4753", "4754"), /^-(?:exec|execdir|ok|okdir)$/)).test(text))) return stryMutAct_9fa48("4755") ? at + 1 - exec(walk, args.slice(at + 1)) : (stryCov_9fa48("4755"), (stryMutAct_9fa48("4756") ? at - 1 : (stryCov_9fa48("4756"), at + 1)) + exec(walk, stryMutAct_9fa48("4757") ? args : (stryCov_9fa48("4757"), args.slice(stryMutAct_9fa48("4758") ? at - 1 : (stryCov_9fa48("4758"), at + 1)))));
    if (stryMutAct_9fa48("4761") ? text !== '-delete' : stryMutAct_9fa48("4760") ? false : stryMutAct_9fa48("4759") ? true : (stryCov_9fa48("4759", "4760", "4761"), text === (stryMutAct_9fa48("4762") ? "" : (stryCov_9fa48("4762"), '-delete')))) for (const start of walk.starts) call.play(stryMutAct_9fa48("4764") ? "" : (stryCov_9fa48("4764"), 'delete'), reached(walk, start));else if (stryMutAct_9fa48("4767") ? WRITING.has(text) || next !== undefined : stryMutAct_9fa48("4766") ? false : stryMutAct_9fa48("4765") ? true : (stryCov_9fa48("4765", "4766", "4767"), WRITING.has(text) && (stryMutAct_9fa48("4769") ? next === undefined : stryMutAct_9fa48("4768") ? true : (stryCov_9fa48("4768", "4769"), next !== undefined)))) {
      if (stryMutAct_9fa48("4770")) {
        {}
      } else {
        stryCov_9fa48("4770");
        call.play(stryMutAct_9fa48("4772") ? "" : (stryCov_9fa48("4772"), 'write'), next);
        return stryMutAct_9fa48("4773") ? at - (text === '-fprintf' ? 2 : 1) : (stryCov_9fa48("4773"), at + ((stryMutAct_9fa48("4776") ? text !== '-fprintf' : stryMutAct_9fa48("4775") ? false : stryMutAct_9fa48("4774") ? true : (stryCov_9fa48("4774", "4775", "4776"), text === (stryMutAct_9fa48("4777") ? "" : (stryCov_9fa48("4777"), '-fprintf')))) ? 2 : 1));
      }
    } else if (stryMutAct_9fa48("4780") ? text === '-files0-from' || next !== undefined : stryMutAct_9fa48("4779") ? false : stryMutAct_9fa48("4778") ? true : (stryCov_9fa48("4778", "4779", "4780"), (stryMutAct_9fa48("4782") ? text !== '-files0-from' : stryMutAct_9fa48("4781") ? true : (stryCov_9fa48("4781", "4782"), text === (stryMutAct_9fa48("4783") ? "" : (stryCov_9fa48("4783"), '-files0-from')))) && (stryMutAct_9fa48("4785") ? next === undefined : stryMutAct_9fa48("4784") ? true : (stryCov_9fa48("4784", "4785"), next !== undefined)))) {
      if (stryMutAct_9fa48("4786")) {
        {}
      } else {
        stryCov_9fa48("4786");
        call.play(stryMutAct_9fa48("4788") ? "" : (stryCov_9fa48("4788"), 'read'), next);
        return stryMutAct_9fa48("4789") ? at - 1 : (stryCov_9fa48("4789"), at + 1);
      }
    } else if (stryMutAct_9fa48("4792") ? VALUED.has(text) && text.startsWith('-newer') : stryMutAct_9fa48("4791") ? false : stryMutAct_9fa48("4790") ? true : (stryCov_9fa48("4790", "4791", "4792"), VALUED.has(text) || (stryMutAct_9fa48("4793") ? text.endsWith('-newer') : (stryCov_9fa48("4793"), text.startsWith(stryMutAct_9fa48("4794") ? "" : (stryCov_9fa48("4794"), '-newer')))))) {
      if (stryMutAct_9fa48("4795")) {
        {}
      } else {
        stryCov_9fa48("4795");
        if (stryMutAct_9fa48("4796")) {
          ;
        } else {
          stryCov_9fa48("4796");
          narrow(walk, text, next);
        }
        return stryMutAct_9fa48("4797") ? at - 1 : (stryCov_9fa48("4797"), at + 1);
      }
    } else if (stryMutAct_9fa48("4800") ? !PLAIN.has(text) || !/^-O\d$|^-D$/.test(text) : stryMutAct_9fa48("4799") ? false : stryMutAct_9fa48("4798") ? true : (stryCov_9fa48("4798", "4799", "4800"), (stryMutAct_9fa48("4801") ? PLAIN.has(text) : (stryCov_9fa48("4801"), !PLAIN.has(text))) && (stryMutAct_9fa48("4802") ? /^-O\d$|^-D$/.test(text) : (stryCov_9fa48("4802"), !(stryMutAct_9fa48("4807") ? /^-O\d$|^-D/ : stryMutAct_9fa48("4806") ? /^-O\d$|-D$/ : stryMutAct_9fa48("4805") ? /^-O\D$|^-D$/ : stryMutAct_9fa48("4804") ? /^-O\d|^-D$/ : stryMutAct_9fa48("4803") ? /-O\d$|^-D$/ : (stryCov_9fa48("4803", "4804", "4805", "4806", "4807"), /^-O\d$|^-D$/)).test(text))))) call.unknown(stryMutAct_9fa48("4809") ? `` : (stryCov_9fa48("4809"), `find ${text} is not known`));
    return at;
  }
};
const judgeFind = (call: Call): void => {
  if (stryMutAct_9fa48("4810")) {
    {}
  } else {
    stryCov_9fa48("4810");
    const first = call.args.findIndex(stryMutAct_9fa48("4811") ? () => undefined : (stryCov_9fa48("4811"), arg => stryMutAct_9fa48("4814") ? /^[-(!,]/.test(arg.text) || !/^-[HLPEXdsx]$|^-O/.test(arg.text) : stryMutAct_9fa48("4813") ? false : stryMutAct_9fa48("4812") ? true : (stryCov_9fa48("4812", "4813", "4814"), (stryMutAct_9fa48("4816") ? /^[^-(!,]/ : stryMutAct_9fa48("4815") ? /[-(!,]/ : (stryCov_9fa48("4815", "4816"), /^[-(!,]/)).test(arg.text) && (stryMutAct_9fa48("4817") ? /^-[HLPEXdsx]$|^-O/.test(arg.text) : (stryCov_9fa48("4817"), !(stryMutAct_9fa48("4821") ? /^-[HLPEXdsx]$|-O/ : stryMutAct_9fa48("4820") ? /^-[^HLPEXdsx]$|^-O/ : stryMutAct_9fa48("4819") ? /^-[HLPEXdsx]|^-O/ : stryMutAct_9fa48("4818") ? /-[HLPEXdsx]$|^-O/ : (stryCov_9fa48("4818", "4819", "4820", "4821"), /^-[HLPEXdsx]$|^-O/)).test(arg.text))))));
    const paths = stryMutAct_9fa48("4822") ? first < 0 ? call.args : call.args.slice(0, first) : (stryCov_9fa48("4822"), ((stryMutAct_9fa48("4826") ? first >= 0 : stryMutAct_9fa48("4825") ? first <= 0 : stryMutAct_9fa48("4824") ? false : stryMutAct_9fa48("4823") ? true : (stryCov_9fa48("4823", "4824", "4825", "4826"), first < 0)) ? call.args : stryMutAct_9fa48("4827") ? call.args : (stryCov_9fa48("4827"), call.args.slice(0, first))).filter(stryMutAct_9fa48("4828") ? () => undefined : (stryCov_9fa48("4828"), arg => stryMutAct_9fa48("4829") ? arg.text.startsWith('-') : (stryCov_9fa48("4829"), !(stryMutAct_9fa48("4830") ? arg.text.endsWith('-') : (stryCov_9fa48("4830"), arg.text.startsWith(stryMutAct_9fa48("4831") ? "" : (stryCov_9fa48("4831"), '-'))))))));
    const starts = (stryMutAct_9fa48("4835") ? paths.length <= 0 : stryMutAct_9fa48("4834") ? paths.length >= 0 : stryMutAct_9fa48("4833") ? false : stryMutAct_9fa48("4832") ? true : (stryCov_9fa48("4832", "4833", "4834", "4835"), paths.length > 0)) ? paths : stryMutAct_9fa48("4836") ? [] : (stryCov_9fa48("4836"), [literal(stryMutAct_9fa48("4837") ? "" : (stryCov_9fa48("4837"), '.'))]);
    const rest = (stryMutAct_9fa48("4841") ? first >= 0 : stryMutAct_9fa48("4840") ? first <= 0 : stryMutAct_9fa48("4839") ? false : stryMutAct_9fa48("4838") ? true : (stryCov_9fa48("4838", "4839", "4840", "4841"), first < 0)) ? stryMutAct_9fa48("4842") ? ["Stryker was here"] : (stryCov_9fa48("4842"), []) : stryMutAct_9fa48("4843") ? call.args : (stryCov_9fa48("4843"), call.args.slice(first));
    for (const start of starts) call.play(stryMutAct_9fa48("4845") ? "" : (stryCov_9fa48("4845"), 'look'), stryMutAct_9fa48("4846") ? {} : (stryCov_9fa48("4846"), {
      ...start,
      under: stryMutAct_9fa48("4847") ? "" : (stryCov_9fa48("4847"), 'some')
    }));
    const under = (stryMutAct_9fa48("4848") ? rest.every(arg => FILTERS.test(arg.text)) : (stryCov_9fa48("4848"), rest.some(stryMutAct_9fa48("4849") ? () => undefined : (stryCov_9fa48("4849"), arg => FILTERS.test(arg.text))))) ? stryMutAct_9fa48("4850") ? "" : (stryCov_9fa48("4850"), 'some') : stryMutAct_9fa48("4851") ? "" : (stryCov_9fa48("4851"), 'all');
    const joined = (stryMutAct_9fa48("4852") ? rest.every(arg => /^(?:-o|-or|!|-not|,|\(|\))$/.test(arg.text)) : (stryCov_9fa48("4852"), rest.some(stryMutAct_9fa48("4853") ? () => undefined : (stryCov_9fa48("4853"), arg => (stryMutAct_9fa48("4855") ? /^(?:-o|-or|!|-not|,|\(|\))/ : stryMutAct_9fa48("4854") ? /(?:-o|-or|!|-not|,|\(|\))$/ : (stryCov_9fa48("4854", "4855"), /^(?:-o|-or|!|-not|,|\(|\))$/)).test(arg.text))))) ? stryMutAct_9fa48("4856") ? "" : (stryCov_9fa48("4856"), 'other') : stryMutAct_9fa48("4857") ? "" : (stryCov_9fa48("4857"), 'and');
    const walk: Walk = stryMutAct_9fa48("4858") ? {} : (stryCov_9fa48("4858"), {
      call,
      starts,
      under,
      joined
    });
    for (let at = 0; stryMutAct_9fa48("4861") ? at >= rest.length : stryMutAct_9fa48("4860") ? at <= rest.length : stryMutAct_9fa48("4859") ? false : (stryCov_9fa48("4859", "4860", "4861"), at < rest.length); stryMutAct_9fa48("4862") ? at-- : (stryCov_9fa48("4862"), at++)) at = predicate(walk, rest, at);
  }
};
const judgeFd = (call: Call): void => {
  if (stryMutAct_9fa48("4863")) {
    {}
  } else {
    stryCov_9fa48("4863");
    const at = call.args.findIndex(stryMutAct_9fa48("4864") ? () => undefined : (stryCov_9fa48("4864"), arg => (stryMutAct_9fa48("4869") ? /^(?:-[A-Za-z]*[^xX]|--exec|--exec-batch)$/ : stryMutAct_9fa48("4868") ? /^(?:-[^A-Za-z]*[xX]|--exec|--exec-batch)$/ : stryMutAct_9fa48("4867") ? /^(?:-[A-Za-z][xX]|--exec|--exec-batch)$/ : stryMutAct_9fa48("4866") ? /^(?:-[A-Za-z]*[xX]|--exec|--exec-batch)/ : stryMutAct_9fa48("4865") ? /(?:-[A-Za-z]*[xX]|--exec|--exec-batch)$/ : (stryCov_9fa48("4865", "4866", "4867", "4868", "4869"), /^(?:-[A-Za-z]*[xX]|--exec|--exec-batch)$/)).test(arg.text)));
    if (stryMutAct_9fa48("4873") ? at >= 0 : stryMutAct_9fa48("4872") ? at <= 0 : stryMutAct_9fa48("4871") ? false : stryMutAct_9fa48("4870") ? true : (stryCov_9fa48("4870", "4871", "4872", "4873"), at < 0)) return;
    const end = call.args.findIndex(stryMutAct_9fa48("4874") ? () => undefined : (stryCov_9fa48("4874"), (arg, index) => stryMutAct_9fa48("4877") ? index > at || arg.text === ';' : stryMutAct_9fa48("4876") ? false : stryMutAct_9fa48("4875") ? true : (stryCov_9fa48("4875", "4876", "4877"), (stryMutAct_9fa48("4880") ? index <= at : stryMutAct_9fa48("4879") ? index >= at : stryMutAct_9fa48("4878") ? true : (stryCov_9fa48("4878", "4879", "4880"), index > at)) && (stryMutAct_9fa48("4882") ? arg.text !== ';' : stryMutAct_9fa48("4881") ? true : (stryCov_9fa48("4881", "4882"), arg.text === (stryMutAct_9fa48("4883") ? "" : (stryCov_9fa48("4883"), ';')))))));
    const words = stryMutAct_9fa48("4884") ? call.args : (stryCov_9fa48("4884"), call.args.slice(stryMutAct_9fa48("4885") ? at - 1 : (stryCov_9fa48("4885"), at + 1), (stryMutAct_9fa48("4889") ? end >= 0 : stryMutAct_9fa48("4888") ? end <= 0 : stryMutAct_9fa48("4887") ? false : stryMutAct_9fa48("4886") ? true : (stryCov_9fa48("4886", "4887", "4888", "4889"), end < 0)) ? undefined : end));
    if (stryMutAct_9fa48("4890")) {
      ;
    } else {
      stryCov_9fa48("4890");
      call.command((stryMutAct_9fa48("4891") ? words.every(word => word.text.includes('{')) : (stryCov_9fa48("4891"), words.some(stryMutAct_9fa48("4892") ? () => undefined : (stryCov_9fa48("4892"), word => word.text.includes(stryMutAct_9fa48("4893") ? "" : (stryCov_9fa48("4893"), '{')))))) ? words.map(stryMutAct_9fa48("4894") ? () => undefined : (stryCov_9fa48("4894"), word => (stryMutAct_9fa48("4895") ? word.text.endsWith('{') : (stryCov_9fa48("4895"), word.text.startsWith(stryMutAct_9fa48("4896") ? "" : (stryCov_9fa48("4896"), '{')))) ? stryMutAct_9fa48("4897") ? {} : (stryCov_9fa48("4897"), {
        ...word,
        dynamic: 'operand' as const
      }) : word)) : stryMutAct_9fa48("4898") ? [] : (stryCov_9fa48("4898"), [...words, stryMutAct_9fa48("4899") ? {} : (stryCov_9fa48("4899"), {
        ...literal(stryMutAct_9fa48("4900") ? "" : (stryCov_9fa48("4900"), '{}')),
        dynamic: stryMutAct_9fa48("4901") ? "" : (stryCov_9fa48("4901"), 'operand')
      })]));
    }
  }
};
export const find: readonly CommandSpec[] = stryMutAct_9fa48("4902") ? [] : (stryCov_9fa48("4902"), [stryMutAct_9fa48("4903") ? {} : (stryCov_9fa48("4903"), {
  names: stryMutAct_9fa48("4904") ? [] : (stryCov_9fa48("4904"), [stryMutAct_9fa48("4905") ? "" : (stryCov_9fa48("4905"), 'find'), stryMutAct_9fa48("4906") ? "" : (stryCov_9fa48("4906"), 'gfind')]),
  helps: stryMutAct_9fa48("4907") ? true : (stryCov_9fa48("4907"), false),
  judge: judgeFind,
  examples: stryMutAct_9fa48("4908") ? [] : (stryCov_9fa48("4908"), [stryMutAct_9fa48("4909") ? [] : (stryCov_9fa48("4909"), [stryMutAct_9fa48("4910") ? "" : (stryCov_9fa48("4910"), "find . -name '*.c' -print"), stryMutAct_9fa48("4911") ? "" : (stryCov_9fa48("4911"), 'safe')]), stryMutAct_9fa48("4912") ? [] : (stryCov_9fa48("4912"), [stryMutAct_9fa48("4913") ? "" : (stryCov_9fa48("4913"), 'find . -delete'), stryMutAct_9fa48("4914") ? "" : (stryCov_9fa48("4914"), 'dangerous')]), stryMutAct_9fa48("4915") ? [] : (stryCov_9fa48("4915"), [stryMutAct_9fa48("4916") ? "" : (stryCov_9fa48("4916"), 'find . -type f -exec rm {} +'), stryMutAct_9fa48("4917") ? "" : (stryCov_9fa48("4917"), 'dangerous')]), stryMutAct_9fa48("4918") ? [] : (stryCov_9fa48("4918"), [stryMutAct_9fa48("4919") ? "" : (stryCov_9fa48("4919"), 'find . -exec grep -l a {} +'), stryMutAct_9fa48("4920") ? "" : (stryCov_9fa48("4920"), 'safe')]), stryMutAct_9fa48("4921") ? [] : (stryCov_9fa48("4921"), [stryMutAct_9fa48("4922") ? "" : (stryCov_9fa48("4922"), 'find . -fprint /etc/cron.d/a'), stryMutAct_9fa48("4923") ? "" : (stryCov_9fa48("4923"), 'dangerous')]), stryMutAct_9fa48("4924") ? [] : (stryCov_9fa48("4924"), [stryMutAct_9fa48("4925") ? "" : (stryCov_9fa48("4925"), "find . -exec sh -c 'rm {}' ';'"), stryMutAct_9fa48("4926") ? "" : (stryCov_9fa48("4926"), 'opaque')])])
}), stryMutAct_9fa48("4927") ? {} : (stryCov_9fa48("4927"), {
  names: stryMutAct_9fa48("4928") ? [] : (stryCov_9fa48("4928"), [stryMutAct_9fa48("4929") ? "" : (stryCov_9fa48("4929"), 'fd'), stryMutAct_9fa48("4930") ? "" : (stryCov_9fa48("4930"), 'fdfind')]),
  helps: stryMutAct_9fa48("4931") ? true : (stryCov_9fa48("4931"), false),
  judge: judgeFd,
  examples: stryMutAct_9fa48("4932") ? [] : (stryCov_9fa48("4932"), [stryMutAct_9fa48("4933") ? [] : (stryCov_9fa48("4933"), [stryMutAct_9fa48("4934") ? "" : (stryCov_9fa48("4934"), 'fd a'), stryMutAct_9fa48("4935") ? "" : (stryCov_9fa48("4935"), 'safe')]), stryMutAct_9fa48("4936") ? [] : (stryCov_9fa48("4936"), [stryMutAct_9fa48("4937") ? "" : (stryCov_9fa48("4937"), 'fd a -x rm'), stryMutAct_9fa48("4938") ? "" : (stryCov_9fa48("4938"), 'dangerous')]), stryMutAct_9fa48("4939") ? [] : (stryCov_9fa48("4939"), [stryMutAct_9fa48("4940") ? "" : (stryCov_9fa48("4940"), 'fd -e c --exec wc -l'), stryMutAct_9fa48("4941") ? "" : (stryCov_9fa48("4941"), 'safe')])])
})]);