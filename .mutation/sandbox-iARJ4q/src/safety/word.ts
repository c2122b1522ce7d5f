/** Words to arguments: quotes removed, tilde and known variables filled in, braces expanded; what stays unknown is said so. */
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
import type { DoubleQuotedChild, ParameterExpansionPart, Word, WordPart } from 'unbash';
import type { Arg, Dynamic } from './arg.ts';
import { expandBraces } from './braces.ts';
import { known, parameterValue } from './parameter.ts';
import type { Scope, Value } from './scope.ts';
interface Draft {
  text: string;
  dynamic: Dynamic;
  glob: boolean;
}

/** `open` still grow; `done` were finished by a split. */
interface Words {
  done: Draft[];
  open: Draft[];
}
const MAX_WORDS = 256;
type Quoted = 'quoted' | 'bare';
const SPACES = stryMutAct_9fa48("17795") ? /[^ \t\n]+/ : stryMutAct_9fa48("17794") ? /[ \t\n]/ : (stryCov_9fa48("17794", "17795"), /[ \t\n]+/);

/** The value of `$NAME` or `${NAME…}` where it is known. */
const valueIn = stryMutAct_9fa48("17796") ? () => undefined : (stryCov_9fa48("17796"), (() => {
  const valueIn = (part: {
    readonly type: string;
    readonly text: string;
  }, scope: Scope): Value | null => (stryMutAct_9fa48("17799") ? part.type !== 'SimpleExpansion' : stryMutAct_9fa48("17798") ? false : stryMutAct_9fa48("17797") ? true : (stryCov_9fa48("17797", "17798", "17799"), part.type === (stryMutAct_9fa48("17800") ? "" : (stryCov_9fa48("17800"), 'SimpleExpansion')))) ? known(stryMutAct_9fa48("17801") ? part.text : (stryCov_9fa48("17801"), part.text.slice(1)), scope) : parameterValue(part as ParameterExpansionPart, scope);
  return valueIn;
})());
const POSITIONAL = stryMutAct_9fa48("17804") ? /^\$\{?[^0-9@*#?$!-]/ : stryMutAct_9fa48("17803") ? /^\$\{[0-9@*#?$!-]/ : stryMutAct_9fa48("17802") ? /\$\{?[0-9@*#?$!-]/ : (stryCov_9fa48("17802", "17803", "17804"), /^\$\{?[0-9@*#?$!-]/);
const append = (words: Words, text: string): void => {
  if (stryMutAct_9fa48("17805")) {
    {}
  } else {
    stryCov_9fa48("17805");
    for (const draft of words.open) stryMutAct_9fa48("17806") ? draft.text -= text : (stryCov_9fa48("17806"), draft.text += text);
  }
};
const blur = (words: Words, how: Dynamic, text: string): void => {
  if (stryMutAct_9fa48("17807")) {
    {}
  } else {
    stryCov_9fa48("17807");
    for (const draft of words.open) {
      if (stryMutAct_9fa48("17808")) {
        {}
      } else {
        stryCov_9fa48("17808");
        if (stryMutAct_9fa48("17811") ? how === 'any' && draft.dynamic === 'no' : stryMutAct_9fa48("17810") ? false : stryMutAct_9fa48("17809") ? true : (stryCov_9fa48("17809", "17810", "17811"), (stryMutAct_9fa48("17813") ? how !== 'any' : stryMutAct_9fa48("17812") ? false : (stryCov_9fa48("17812", "17813"), how === (stryMutAct_9fa48("17814") ? "" : (stryCov_9fa48("17814"), 'any')))) || (stryMutAct_9fa48("17816") ? draft.dynamic !== 'no' : stryMutAct_9fa48("17815") ? false : (stryCov_9fa48("17815", "17816"), draft.dynamic === (stryMutAct_9fa48("17817") ? "" : (stryCov_9fa48("17817"), 'no')))))) draft.dynamic = how;
        stryMutAct_9fa48("17818") ? draft.text -= text : (stryCov_9fa48("17818"), draft.text += text);
      }
    }
  }
};
const finish = (words: Words, fields: readonly string[]): void => {
  if (stryMutAct_9fa48("17819")) {
    {}
  } else {
    stryCov_9fa48("17819");
    const [first = stryMutAct_9fa48("17820") ? "Stryker was here!" : (stryCov_9fa48("17820"), ''), ...rest] = fields;
    if (stryMutAct_9fa48("17821")) {
      ;
    } else {
      stryCov_9fa48("17821");
      append(words, first);
    }
    for (const text of rest) {
      if (stryMutAct_9fa48("17822")) {
        {}
      } else {
        stryCov_9fa48("17822");
        if (stryMutAct_9fa48("17823")) {
          ;
        } else {
          stryCov_9fa48("17823");
          words.done.push(...words.open);
        }
        words.open = stryMutAct_9fa48("17824") ? [] : (stryCov_9fa48("17824"), [stryMutAct_9fa48("17825") ? {} : (stryCov_9fa48("17825"), {
          text,
          dynamic: stryMutAct_9fa48("17826") ? "" : (stryCov_9fa48("17826"), 'no'),
          glob: stryMutAct_9fa48("17827") ? true : (stryCov_9fa48("17827"), false)
        })]);
      }
    }
  }
};
const addValue = (words: Words, value: Value, quoted: Quoted): void => {
  if (stryMutAct_9fa48("17828")) {
    {}
  } else {
    stryCov_9fa48("17828");
    if (stryMutAct_9fa48("17831") ? value.kind !== 'some' : stryMutAct_9fa48("17830") ? false : stryMutAct_9fa48("17829") ? true : (stryCov_9fa48("17829", "17830", "17831"), value.kind === (stryMutAct_9fa48("17832") ? "" : (stryCov_9fa48("17832"), 'some')))) return blur(words, stryMutAct_9fa48("17833") ? "" : (stryCov_9fa48("17833"), 'operand'), value.text);
    if (stryMutAct_9fa48("17836") ? quoted === 'bare' || SPACES.test(value.text) : stryMutAct_9fa48("17835") ? false : stryMutAct_9fa48("17834") ? true : (stryCov_9fa48("17834", "17835", "17836"), (stryMutAct_9fa48("17838") ? quoted !== 'bare' : stryMutAct_9fa48("17837") ? true : (stryCov_9fa48("17837", "17838"), quoted === (stryMutAct_9fa48("17839") ? "" : (stryCov_9fa48("17839"), 'bare')))) && SPACES.test(value.text))) return finish(words, value.text.split(SPACES));
    if (stryMutAct_9fa48("17840")) {
      ;
    } else {
      stryCov_9fa48("17840");
      append(words, value.text);
    }
    if (stryMutAct_9fa48("17843") ? value.kind === 'glob' && quoted === 'bare' && /[*?[]/.test(value.text) : stryMutAct_9fa48("17842") ? false : stryMutAct_9fa48("17841") ? true : (stryCov_9fa48("17841", "17842", "17843"), (stryMutAct_9fa48("17845") ? value.kind !== 'glob' : stryMutAct_9fa48("17844") ? false : (stryCov_9fa48("17844", "17845"), value.kind === (stryMutAct_9fa48("17846") ? "" : (stryCov_9fa48("17846"), 'glob')))) || (stryMutAct_9fa48("17848") ? quoted === 'bare' || /[*?[]/.test(value.text) : stryMutAct_9fa48("17847") ? false : (stryCov_9fa48("17847", "17848"), (stryMutAct_9fa48("17850") ? quoted !== 'bare' : stryMutAct_9fa48("17849") ? true : (stryCov_9fa48("17849", "17850"), quoted === (stryMutAct_9fa48("17851") ? "" : (stryCov_9fa48("17851"), 'bare')))) && (stryMutAct_9fa48("17852") ? /[^*?[]/ : (stryCov_9fa48("17852"), /[*?[]/)).test(value.text))))) {
      if (stryMutAct_9fa48("17853")) {
        {}
      } else {
        stryCov_9fa48("17853");
        for (const draft of words.open) draft.glob = stryMutAct_9fa48("17854") ? false : (stryCov_9fa48("17854"), true);
      }
    }
  }
};
const addExpansion = (words: Words, part: WordPart, how: {
  quoted: Quoted;
  scope: Scope;
}): void => {
  if (stryMutAct_9fa48("17855")) {
    {}
  } else {
    stryCov_9fa48("17855");
    const value = valueIn(part, how.scope);
    if (stryMutAct_9fa48("17858") ? value === null : stryMutAct_9fa48("17857") ? false : stryMutAct_9fa48("17856") ? true : (stryCov_9fa48("17856", "17857", "17858"), value !== null)) return addValue(words, value, how.quoted);
    const plain = stryMutAct_9fa48("17861") ? part.type === 'SimpleExpansion' && !POSITIONAL.test(part.text) || isPlain(part.text, how) : stryMutAct_9fa48("17860") ? false : stryMutAct_9fa48("17859") ? true : (stryCov_9fa48("17859", "17860", "17861"), (stryMutAct_9fa48("17863") ? part.type === 'SimpleExpansion' || !POSITIONAL.test(part.text) : stryMutAct_9fa48("17862") ? true : (stryCov_9fa48("17862", "17863"), (stryMutAct_9fa48("17865") ? part.type !== 'SimpleExpansion' : stryMutAct_9fa48("17864") ? true : (stryCov_9fa48("17864", "17865"), part.type === (stryMutAct_9fa48("17866") ? "" : (stryCov_9fa48("17866"), 'SimpleExpansion')))) && (stryMutAct_9fa48("17867") ? POSITIONAL.test(part.text) : (stryCov_9fa48("17867"), !POSITIONAL.test(part.text))))) && isPlain(part.text, how));
    blur(words, plain ? stryMutAct_9fa48("17869") ? "" : (stryCov_9fa48("17869"), 'operand') : stryMutAct_9fa48("17870") ? "" : (stryCov_9fa48("17870"), 'any'), part.text);
  }
};

/** A shell variable of the person's session that the script never touched: unknown, but not made by the plan. */
const isPlain = stryMutAct_9fa48("17871") ? () => undefined : (stryCov_9fa48("17871"), (() => {
  const isPlain = (text: string, how: {
    quoted: Quoted;
    scope: Scope;
  }): boolean => stryMutAct_9fa48("17874") ? how.quoted === 'quoted' && !how.scope.vars.has(text.slice(1)) || !how.scope.wild : stryMutAct_9fa48("17873") ? false : stryMutAct_9fa48("17872") ? true : (stryCov_9fa48("17872", "17873", "17874"), (stryMutAct_9fa48("17876") ? how.quoted === 'quoted' || !how.scope.vars.has(text.slice(1)) : stryMutAct_9fa48("17875") ? true : (stryCov_9fa48("17875", "17876"), (stryMutAct_9fa48("17878") ? how.quoted !== 'quoted' : stryMutAct_9fa48("17877") ? true : (stryCov_9fa48("17877", "17878"), how.quoted === (stryMutAct_9fa48("17879") ? "" : (stryCov_9fa48("17879"), 'quoted')))) && (stryMutAct_9fa48("17880") ? how.scope.vars.has(text.slice(1)) : (stryCov_9fa48("17880"), !how.scope.vars.has(stryMutAct_9fa48("17881") ? text : (stryCov_9fa48("17881"), text.slice(1))))))) && (stryMutAct_9fa48("17882") ? how.scope.wild : (stryCov_9fa48("17882"), !how.scope.wild)));
  return isPlain;
})());

/** Commands that print a path, a number or a date: one word, and no flag. */
const isPlainOutput = stryMutAct_9fa48("17883") ? () => undefined : (stryCov_9fa48("17883"), (() => {
  const isPlainOutput = (text: string): boolean => (stryMutAct_9fa48("17900") ? /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w+|"\$\w+"|\$0|"\$0")?[;&|`$()<>]*)?\)$/ : stryMutAct_9fa48("17899") ? /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w+|"\$\w+"|\$0|"\$0")?[^;&|`$()<>])?\)$/ : stryMutAct_9fa48("17898") ? /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w+|"\$\W+"|\$0|"\$0")?[^;&|`$()<>]*)?\)$/ : stryMutAct_9fa48("17897") ? /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w+|"\$\w"|\$0|"\$0")?[^;&|`$()<>]*)?\)$/ : stryMutAct_9fa48("17896") ? /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\W+|"\$\w+"|\$0|"\$0")?[^;&|`$()<>]*)?\)$/ : stryMutAct_9fa48("17895") ? /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w|"\$\w+"|\$0|"\$0")?[^;&|`$()<>]*)?\)$/ : stryMutAct_9fa48("17894") ? /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w+|"\$\w+"|\$0|"\$0")[^;&|`$()<>]*)?\)$/ : stryMutAct_9fa48("17893") ? /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[;&|`$()<>]*(?:\$\w+|"\$\w+"|\$0|"\$0")?[^;&|`$()<>]*)?\)$/ : stryMutAct_9fa48("17892") ? /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>](?:\$\w+|"\$\w+"|\$0|"\$0")?[^;&|`$()<>]*)?\)$/ : stryMutAct_9fa48("17891") ? /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\S[^;&|`$()<>]*(?:\$\w+|"\$\w+"|\$0|"\$0")?[^;&|`$()<>]*)?\)$/ : stryMutAct_9fa48("17890") ? /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w+|"\$\w+"|\$0|"\$0")?[^;&|`$()<>]*)\)$/ : stryMutAct_9fa48("17889") ? /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w+|"\$\w+"|\$0|"\$0")?[^;&|`$()<>]*)?\)$/ : stryMutAct_9fa48("17888") ? /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w+|"\$\w+"|\$0|"\$0")?[^;&|`$()<>]*)?\)$/ : stryMutAct_9fa48("17887") ? /^\$\(\S*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w+|"\$\w+"|\$0|"\$0")?[^;&|`$()<>]*)?\)$/ : stryMutAct_9fa48("17886") ? /^\$\(\s(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w+|"\$\w+"|\$0|"\$0")?[^;&|`$()<>]*)?\)$/ : stryMutAct_9fa48("17885") ? /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w+|"\$\w+"|\$0|"\$0")?[^;&|`$()<>]*)?\)/ : stryMutAct_9fa48("17884") ? /\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w+|"\$\w+"|\$0|"\$0")?[^;&|`$()<>]*)?\)$/ : (stryCov_9fa48("17884", "17885", "17886", "17887", "17888", "17889", "17890", "17891", "17892", "17893", "17894", "17895", "17896", "17897", "17898", "17899", "17900"), /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w+|"\$\w+"|\$0|"\$0")?[^;&|`$()<>]*)?\)$/)).test(text);
  return isPlainOutput;
})());
const addQuoted = (words: Words, parts: readonly DoubleQuotedChild[], scope: Scope): void => {
  if (stryMutAct_9fa48("17901")) {
    {}
  } else {
    stryCov_9fa48("17901");
    for (const part of parts) {
      if (stryMutAct_9fa48("17902")) {
        {}
      } else {
        stryCov_9fa48("17902");
        if (stryMutAct_9fa48("17905") ? part.type !== 'Literal' : stryMutAct_9fa48("17904") ? false : stryMutAct_9fa48("17903") ? true : (stryCov_9fa48("17903", "17904", "17905"), part.type === (stryMutAct_9fa48("17906") ? "" : (stryCov_9fa48("17906"), 'Literal')))) {
          if (stryMutAct_9fa48("17907")) {
            ;
          } else {
            stryCov_9fa48("17907");
            append(words, part.value);
          }
        } else if (stryMutAct_9fa48("17910") ? part.type !== 'ArithmeticExpansion' : stryMutAct_9fa48("17909") ? false : stryMutAct_9fa48("17908") ? true : (stryCov_9fa48("17908", "17909", "17910"), part.type === (stryMutAct_9fa48("17911") ? "" : (stryCov_9fa48("17911"), 'ArithmeticExpansion')))) blur(words, stryMutAct_9fa48("17913") ? "" : (stryCov_9fa48("17913"), 'operand'), stryMutAct_9fa48("17914") ? "" : (stryCov_9fa48("17914"), '0'));else if (stryMutAct_9fa48("17917") ? part.type !== 'CommandExpansion' : stryMutAct_9fa48("17916") ? false : stryMutAct_9fa48("17915") ? true : (stryCov_9fa48("17915", "17916", "17917"), part.type === (stryMutAct_9fa48("17918") ? "" : (stryCov_9fa48("17918"), 'CommandExpansion')))) blur(words, isPlainOutput(part.text) ? stryMutAct_9fa48("17920") ? "" : (stryCov_9fa48("17920"), 'operand') : stryMutAct_9fa48("17921") ? "" : (stryCov_9fa48("17921"), 'any'), part.text);else addExpansion(words, part, stryMutAct_9fa48("17923") ? {} : (stryCov_9fa48("17923"), {
          quoted: stryMutAct_9fa48("17924") ? "" : (stryCov_9fa48("17924"), 'quoted'),
          scope
        }));
      }
    }
  }
};
const addGlob = (words: Words, part: WordPart, scope: Scope): void => {
  if (stryMutAct_9fa48("17925")) {
    {}
  } else {
    stryCov_9fa48("17925");
    if (stryMutAct_9fa48("17926")) {
      ;
    } else {
      stryCov_9fa48("17926");
      append(words, part.text);
    }
    for (const draft of words.open) draft.glob = stryMutAct_9fa48("17927") ? false : (stryCov_9fa48("17927"), true);
    if (stryMutAct_9fa48("17930") ? part.type === 'ExtendedGlob' || scope.world.shell === 'zsh' : stryMutAct_9fa48("17929") ? false : stryMutAct_9fa48("17928") ? true : (stryCov_9fa48("17928", "17929", "17930"), (stryMutAct_9fa48("17932") ? part.type !== 'ExtendedGlob' : stryMutAct_9fa48("17931") ? true : (stryCov_9fa48("17931", "17932"), part.type === (stryMutAct_9fa48("17933") ? "" : (stryCov_9fa48("17933"), 'ExtendedGlob')))) && (stryMutAct_9fa48("17935") ? scope.world.shell !== 'zsh' : stryMutAct_9fa48("17934") ? true : (stryCov_9fa48("17934", "17935"), scope.world.shell === (stryMutAct_9fa48("17936") ? "" : (stryCov_9fa48("17936"), 'zsh')))))) blur(words, stryMutAct_9fa48("17938") ? "" : (stryCov_9fa48("17938"), 'any'), stryMutAct_9fa48("17939") ? "Stryker was here!" : (stryCov_9fa48("17939"), ''));
  }
};
const addPart = (words: Words, part: WordPart, scope: Scope): void => {
  if (stryMutAct_9fa48("17940")) {
    {}
  } else {
    stryCov_9fa48("17940");
    switch (part.type) {
      case stryMutAct_9fa48("17941") ? "" : (stryCov_9fa48("17941"), 'Literal'):
      case stryMutAct_9fa48("17942") ? "" : (stryCov_9fa48("17942"), 'SingleQuoted'):
      case stryMutAct_9fa48("17944") ? "" : (stryCov_9fa48("17944"), 'AnsiCQuoted'):
        if (stryMutAct_9fa48("17943")) {} else {
          stryCov_9fa48("17943");
          return append(words, part.value);
        }
      case stryMutAct_9fa48("17945") ? "" : (stryCov_9fa48("17945"), 'Glob'):
      case stryMutAct_9fa48("17947") ? "" : (stryCov_9fa48("17947"), 'ExtendedGlob'):
        if (stryMutAct_9fa48("17946")) {} else {
          stryCov_9fa48("17946");
          return addGlob(words, part, scope);
        }
      case stryMutAct_9fa48("17948") ? "" : (stryCov_9fa48("17948"), 'DoubleQuoted'):
      case stryMutAct_9fa48("17950") ? "" : (stryCov_9fa48("17950"), 'LocaleString'):
        if (stryMutAct_9fa48("17949")) {} else {
          stryCov_9fa48("17949");
          return addQuoted(words, part.parts, scope);
        }
      case stryMutAct_9fa48("17951") ? "" : (stryCov_9fa48("17951"), 'SimpleExpansion'):
      case stryMutAct_9fa48("17953") ? "" : (stryCov_9fa48("17953"), 'ParameterExpansion'):
        if (stryMutAct_9fa48("17952")) {} else {
          stryCov_9fa48("17952");
          return addExpansion(words, part, stryMutAct_9fa48("17954") ? {} : (stryCov_9fa48("17954"), {
            quoted: stryMutAct_9fa48("17955") ? "" : (stryCov_9fa48("17955"), 'bare'),
            scope
          }));
        }
      case stryMutAct_9fa48("17957") ? "" : (stryCov_9fa48("17957"), 'ArithmeticExpansion'):
        if (stryMutAct_9fa48("17956")) {} else {
          stryCov_9fa48("17956");
          return blur(words, stryMutAct_9fa48("17958") ? "" : (stryCov_9fa48("17958"), 'operand'), stryMutAct_9fa48("17959") ? "" : (stryCov_9fa48("17959"), '0'));
        }
      case stryMutAct_9fa48("17961") ? "" : (stryCov_9fa48("17961"), 'ProcessSubstitution'):
        if (stryMutAct_9fa48("17960")) {} else {
          stryCov_9fa48("17960");
          return blur(words, stryMutAct_9fa48("17962") ? "" : (stryCov_9fa48("17962"), 'operand'), stryMutAct_9fa48("17963") ? "" : (stryCov_9fa48("17963"), '/dev/fd/63'));
        }
      default:
        if (stryMutAct_9fa48("17964")) {} else {
          stryCov_9fa48("17964");
          return blur(words, stryMutAct_9fa48("17965") ? "" : (stryCov_9fa48("17965"), 'any'), part.text);
        }
    }
  }
};

/** `a{b,c}d`: one draft for each alternative; false where the braces are not plain. */
const addBraces = (words: Words, text: string): boolean => {
  if (stryMutAct_9fa48("17966")) {
    {}
  } else {
    stryCov_9fa48("17966");
    const choices = expandBraces(text);
    if (stryMutAct_9fa48("17969") ? choices === undefined && words.open.length * choices.length > MAX_WORDS : stryMutAct_9fa48("17968") ? false : stryMutAct_9fa48("17967") ? true : (stryCov_9fa48("17967", "17968", "17969"), (stryMutAct_9fa48("17971") ? choices !== undefined : stryMutAct_9fa48("17970") ? false : (stryCov_9fa48("17970", "17971"), choices === undefined)) || (stryMutAct_9fa48("17974") ? words.open.length * choices.length <= MAX_WORDS : stryMutAct_9fa48("17973") ? words.open.length * choices.length >= MAX_WORDS : stryMutAct_9fa48("17972") ? false : (stryCov_9fa48("17972", "17973", "17974"), (stryMutAct_9fa48("17975") ? words.open.length / choices.length : (stryCov_9fa48("17975"), words.open.length * choices.length)) > MAX_WORDS)))) return stryMutAct_9fa48("17976") ? true : (stryCov_9fa48("17976"), false);
    words.open = words.open.flatMap(stryMutAct_9fa48("17977") ? () => undefined : (stryCov_9fa48("17977"), draft => choices.map(stryMutAct_9fa48("17978") ? () => undefined : (stryCov_9fa48("17978"), choice => stryMutAct_9fa48("17979") ? {} : (stryCov_9fa48("17979"), {
      ...draft,
      text: stryMutAct_9fa48("17980") ? draft.text - choice : (stryCov_9fa48("17980"), draft.text + choice),
      glob: stryMutAct_9fa48("17983") ? draft.glob && /[*?[]/.test(choice) : stryMutAct_9fa48("17982") ? false : stryMutAct_9fa48("17981") ? true : (stryCov_9fa48("17981", "17982", "17983"), draft.glob || (stryMutAct_9fa48("17984") ? /[^*?[]/ : (stryCov_9fa48("17984"), /[*?[]/)).test(choice))
    })))));
    return stryMutAct_9fa48("17985") ? false : (stryCov_9fa48("17985"), true);
  }
};
const tilde = (text: string, scope: Scope): string | undefined => {
  if (stryMutAct_9fa48("17986")) {
    {}
  } else {
    stryCov_9fa48("17986");
    const name = stryMutAct_9fa48("17987") ? /^~([^/]*)/.exec(text)?.[1] && '' : (stryCov_9fa48("17987"), (stryMutAct_9fa48("17988") ? /^~([^/]*)/.exec(text)[1] : (stryCov_9fa48("17988"), (stryMutAct_9fa48("17991") ? /^~([/]*)/ : stryMutAct_9fa48("17990") ? /^~([^/])/ : stryMutAct_9fa48("17989") ? /~([^/]*)/ : (stryCov_9fa48("17989", "17990", "17991"), /^~([^/]*)/)).exec(text)?.[1])) ?? (stryMutAct_9fa48("17992") ? "Stryker was here!" : (stryCov_9fa48("17992"), '')));
    const rest = stryMutAct_9fa48("17993") ? text : (stryCov_9fa48("17993"), text.slice(stryMutAct_9fa48("17994") ? name.length - 1 : (stryCov_9fa48("17994"), name.length + 1)));
    if (stryMutAct_9fa48("17997") ? name !== '' : stryMutAct_9fa48("17996") ? false : stryMutAct_9fa48("17995") ? true : (stryCov_9fa48("17995", "17996", "17997"), name === (stryMutAct_9fa48("17998") ? "Stryker was here!" : (stryCov_9fa48("17998"), '')))) return stryMutAct_9fa48("17999") ? scope.world.home - rest : (stryCov_9fa48("17999"), scope.world.home + rest);
    if (stryMutAct_9fa48("18002") ? name !== '+' : stryMutAct_9fa48("18001") ? false : stryMutAct_9fa48("18000") ? true : (stryCov_9fa48("18000", "18001", "18002"), name === (stryMutAct_9fa48("18003") ? "" : (stryCov_9fa48("18003"), '+')))) return (stryMutAct_9fa48("18006") ? scope.cwd !== undefined : stryMutAct_9fa48("18005") ? false : stryMutAct_9fa48("18004") ? true : (stryCov_9fa48("18004", "18005", "18006"), scope.cwd === undefined)) ? undefined : stryMutAct_9fa48("18007") ? scope.cwd - rest : (stryCov_9fa48("18007"), scope.cwd + rest);
    if (stryMutAct_9fa48("18010") ? name !== '-' : stryMutAct_9fa48("18009") ? false : stryMutAct_9fa48("18008") ? true : (stryCov_9fa48("18008", "18009", "18010"), name === (stryMutAct_9fa48("18011") ? "" : (stryCov_9fa48("18011"), '-')))) return undefined;
    return stryMutAct_9fa48("18012") ? (name === 'root' ? '/root' : `/home/${name}`) - rest : (stryCov_9fa48("18012"), ((stryMutAct_9fa48("18015") ? name !== 'root' : stryMutAct_9fa48("18014") ? false : stryMutAct_9fa48("18013") ? true : (stryCov_9fa48("18013", "18014", "18015"), name === (stryMutAct_9fa48("18016") ? "" : (stryCov_9fa48("18016"), 'root')))) ? stryMutAct_9fa48("18017") ? "" : (stryCov_9fa48("18017"), '/root') : stryMutAct_9fa48("18018") ? `` : (stryCov_9fa48("18018"), `/home/${name}`)) + rest);
  }
};
const expandParts = (parts: readonly WordPart[], scope: Scope): Draft[] => {
  if (stryMutAct_9fa48("18019")) {
    {}
  } else {
    stryCov_9fa48("18019");
    const words: Words = stryMutAct_9fa48("18020") ? {} : (stryCov_9fa48("18020"), {
      done: stryMutAct_9fa48("18021") ? ["Stryker was here"] : (stryCov_9fa48("18021"), []),
      open: stryMutAct_9fa48("18022") ? [] : (stryCov_9fa48("18022"), [stryMutAct_9fa48("18023") ? {} : (stryCov_9fa48("18023"), {
        text: stryMutAct_9fa48("18024") ? "Stryker was here!" : (stryCov_9fa48("18024"), ''),
        dynamic: stryMutAct_9fa48("18025") ? "" : (stryCov_9fa48("18025"), 'no'),
        glob: stryMutAct_9fa48("18026") ? true : (stryCov_9fa48("18026"), false)
      })])
    });
    for (const part of parts) {
      if (stryMutAct_9fa48("18027")) {
        {}
      } else {
        stryCov_9fa48("18027");
        if (stryMutAct_9fa48("18030") ? part.type === 'BraceExpansion' || addBraces(words, part.text) : stryMutAct_9fa48("18029") ? false : stryMutAct_9fa48("18028") ? true : (stryCov_9fa48("18028", "18029", "18030"), (stryMutAct_9fa48("18032") ? part.type !== 'BraceExpansion' : stryMutAct_9fa48("18031") ? true : (stryCov_9fa48("18031", "18032"), part.type === (stryMutAct_9fa48("18033") ? "" : (stryCov_9fa48("18033"), 'BraceExpansion')))) && addBraces(words, part.text))) continue;
        if (stryMutAct_9fa48("18034")) {
          ;
        } else {
          stryCov_9fa48("18034");
          addPart(words, part, scope);
        }
      }
    }
    return stryMutAct_9fa48("18035") ? [...words.done, ...words.open] : (stryCov_9fa48("18035"), (stryMutAct_9fa48("18036") ? [] : (stryCov_9fa48("18036"), [...words.done, ...words.open])).filter(stryMutAct_9fa48("18037") ? () => undefined : (stryCov_9fa48("18037"), draft => stryMutAct_9fa48("18040") ? (draft.text !== '' || draft.dynamic !== 'no') && parts.some(isQuote) : stryMutAct_9fa48("18039") ? false : stryMutAct_9fa48("18038") ? true : (stryCov_9fa48("18038", "18039", "18040"), (stryMutAct_9fa48("18042") ? draft.text !== '' && draft.dynamic !== 'no' : stryMutAct_9fa48("18041") ? false : (stryCov_9fa48("18041", "18042"), (stryMutAct_9fa48("18044") ? draft.text === '' : stryMutAct_9fa48("18043") ? false : (stryCov_9fa48("18043", "18044"), draft.text !== (stryMutAct_9fa48("18045") ? "Stryker was here!" : (stryCov_9fa48("18045"), '')))) || (stryMutAct_9fa48("18047") ? draft.dynamic === 'no' : stryMutAct_9fa48("18046") ? false : (stryCov_9fa48("18046", "18047"), draft.dynamic !== (stryMutAct_9fa48("18048") ? "" : (stryCov_9fa48("18048"), 'no')))))) || (stryMutAct_9fa48("18049") ? parts.every(isQuote) : (stryCov_9fa48("18049"), parts.some(isQuote)))))));
  }
};

/** An empty word stays one only when something in it was quoted. */
const isQuote = stryMutAct_9fa48("18050") ? () => undefined : (stryCov_9fa48("18050"), (() => {
  const isQuote = (part: WordPart): boolean => (stryMutAct_9fa48("18053") ? /Quoted$|^LocaleString/ : stryMutAct_9fa48("18052") ? /Quoted$|LocaleString$/ : stryMutAct_9fa48("18051") ? /Quoted|^LocaleString$/ : (stryCov_9fa48("18051", "18052", "18053"), /Quoted$|^LocaleString$/)).test(part.type);
  return isQuote;
})());

/** One written word as the arguments it becomes (several after braces or splitting). */
export const expandWord = (word: Word, scope: Scope): Arg[] => {
  if (stryMutAct_9fa48("18054")) {
    {}
  } else {
    stryCov_9fa48("18054");
    const parts = word.parts;
    const drafts = (stryMutAct_9fa48("18057") ? parts !== undefined : stryMutAct_9fa48("18056") ? false : stryMutAct_9fa48("18055") ? true : (stryCov_9fa48("18055", "18056", "18057"), parts === undefined)) ? stryMutAct_9fa48("18058") ? [] : (stryCov_9fa48("18058"), [stryMutAct_9fa48("18059") ? {} : (stryCov_9fa48("18059"), {
      text: word.value,
      dynamic: 'no' as Dynamic,
      glob: stryMutAct_9fa48("18060") ? true : (stryCov_9fa48("18060"), false)
    })]) : expandParts(parts, scope);
    const isTilde = stryMutAct_9fa48("18061") ? word.text.endsWith('~') : (stryCov_9fa48("18061"), word.text.startsWith(stryMutAct_9fa48("18062") ? "" : (stryCov_9fa48("18062"), '~')));
    return drafts.map(draft => {
      if (stryMutAct_9fa48("18063")) {
        {}
      } else {
        stryCov_9fa48("18063");
        const home = isTilde ? tilde(draft.text, scope) : draft.text;
        return (stryMutAct_9fa48("18066") ? home !== undefined : stryMutAct_9fa48("18065") ? false : stryMutAct_9fa48("18064") ? true : (stryCov_9fa48("18064", "18065", "18066"), home === undefined)) ? stryMutAct_9fa48("18067") ? {} : (stryCov_9fa48("18067"), {
          ...draft,
          dynamic: stryMutAct_9fa48("18068") ? "" : (stryCov_9fa48("18068"), 'operand'),
          raw: word.text
        }) : stryMutAct_9fa48("18069") ? {} : (stryCov_9fa48("18069"), {
          ...draft,
          text: home,
          raw: word.text
        });
      }
    });
  }
};

/** A word where no splitting happens (assignments, redirection targets, here-strings). */
export const expandOne = (word: Word, scope: Scope): Arg => {
  if (stryMutAct_9fa48("18070")) {
    {}
  } else {
    stryCov_9fa48("18070");
    const args = expandWord(word, scope);
    const [only] = args;
    if (stryMutAct_9fa48("18073") ? args.length === 1 || only !== undefined : stryMutAct_9fa48("18072") ? false : stryMutAct_9fa48("18071") ? true : (stryCov_9fa48("18071", "18072", "18073"), (stryMutAct_9fa48("18075") ? args.length !== 1 : stryMutAct_9fa48("18074") ? true : (stryCov_9fa48("18074", "18075"), args.length === 1)) && (stryMutAct_9fa48("18077") ? only === undefined : stryMutAct_9fa48("18076") ? true : (stryCov_9fa48("18076", "18077"), only !== undefined)))) return only;
    const text = args.map(stryMutAct_9fa48("18078") ? () => undefined : (stryCov_9fa48("18078"), arg => arg.text)).join(stryMutAct_9fa48("18079") ? "" : (stryCov_9fa48("18079"), ' '));
    return stryMutAct_9fa48("18080") ? {} : (stryCov_9fa48("18080"), {
      text,
      raw: word.text,
      glob: stryMutAct_9fa48("18081") ? args.every(arg => arg.glob) : (stryCov_9fa48("18081"), args.some(stryMutAct_9fa48("18082") ? () => undefined : (stryCov_9fa48("18082"), arg => arg.glob))),
      dynamic: (stryMutAct_9fa48("18083") ? args.some(arg => arg.dynamic === 'no') : (stryCov_9fa48("18083"), args.every(stryMutAct_9fa48("18084") ? () => undefined : (stryCov_9fa48("18084"), arg => stryMutAct_9fa48("18087") ? arg.dynamic !== 'no' : stryMutAct_9fa48("18086") ? false : stryMutAct_9fa48("18085") ? true : (stryCov_9fa48("18085", "18086", "18087"), arg.dynamic === (stryMutAct_9fa48("18088") ? "" : (stryCov_9fa48("18088"), 'no'))))))) ? stryMutAct_9fa48("18089") ? "" : (stryCov_9fa48("18089"), 'no') : stryMutAct_9fa48("18090") ? "" : (stryCov_9fa48("18090"), 'any')
    });
  }
};