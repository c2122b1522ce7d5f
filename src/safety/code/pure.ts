/** Inline programs that only compute and print: every word of them is on a short list, and no string can hold code. */

export type Language = 'python' | 'node' | 'ruby' | 'php' | 'lua' | 'perl';

const WORDS: Readonly<Record<Exclude<Language, 'perl'>, string>> = {
  python:
    'print import json sys math datetime time statistics string len range sum min max sorted reversed str int float round abs list dict set tuple enumerate zip map filter ' +
    'for in if else and or not is True False None lambda as from stdin read readline readlines load loads dumps split strip rstrip lstrip join upper lower title count index ' +
    'keys values items get indent sort_keys now today date timedelta isoformat strftime pi sqrt pow floor ceil log bin hex oct ord chr bool any all version version_info platform executable prefix byteorder maxsize getsizeof ' +
    'i j k n x y a b s c d e line lines w end sep key reverse startswith endswith isdigit isalpha divmod mean median utcnow factorial gcd',
  node:
    'console log error JSON stringify parse Math max min round floor ceil abs sqrt pow random PI process version versions platform arch uptime Date now toISOString getTime ' +
    'Number String Array Object keys values entries length join split reverse toUpperCase toLowerCase trim parseInt parseFloat toFixed toString new true false null undefined typeof includes ' +
    'map filter reduce forEach sort slice indexOf some every flat concat repeat padStart padEnd const let i j k n s v w x y z a b c acc',
  ruby: 'puts p print times upcase downcase reverse length size sum join split to_s to_i to_f true false nil RUBY_VERSION Time now strftime first last sort uniq min max round abs sqrt Math PI',
  php: 'echo print PHP_VERSION PHP_EOL PHP_OS phpversion json_encode date strlen strtoupper strtolower strrev round floor ceil max min sqrt pi true false null',
  lua: 'print _VERSION math pi sqrt floor max min string upper lower len rep reverse tostring tonumber true false nil',
};

const sets = new Map<Language, ReadonlySet<string>>();

const wordsOf = (language: Exclude<Language, 'perl'>): ReadonlySet<string> => {
  const made = sets.get(language) ?? new Set(WORDS[language].split(' '));
  sets.set(language, made);
  return made;
};

const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;

/** Double-quoted strings in which code or variables are filled in. */
const FILLS: Readonly<Record<Exclude<Language, 'perl'>, RegExp | undefined>> = {
  python: undefined,
  node: undefined,
  lua: undefined,
  ruby: /#/,
  php: /\$/,
};

const isPureWords = (language: Exclude<Language, 'perl'>, source: string): boolean => {
  const fills = FILLS[language];
  if (fills !== undefined && (source.match(STRING) ?? []).some((text) => text.startsWith('"') && fills.test(text)))
    return false;
  // shown it tells; anywhere else it could be set, and what is imported then comes from elsewhere
  const bare = source.replaceAll('print(sys.path)', '').replaceAll(STRING, ' "" ');
  if (/[`#@$\\?]|'|%[a-z(]|<<|"(?! )|\bf ?"/.test(bare.replaceAll(' "" ', ' '))) return false;
  if (/[\w)\]"]\s*\[\s*""/.test(bare) && language === 'node') return false;
  const known = wordsOf(language);
  return (bare.match(/[A-Za-z_]\w*/g) ?? []).every((word) => known.has(word));
};

/** One regular expression and at most one plain replacement; nothing that runs code inside a pattern. */
const PERL =
  /^\s*(?:print(?:\s+(?:if|unless)\s+\/[^/]*\/[imsx]*)?|s\/[^/]*\/[^/]*\/[gimsx]*|print\s+(?:[\d\s.+*%()-]+|"[^"@${}`]*"|'[^']*'|\$F\[-?\d+\]|\$_|\$\.)(?:\s*,\s*"[^"@${}`]*")?)\s*;?\s*$/;

/** True when the program only computes and prints. False says nothing but 'not known to'. */
export const isPure = (language: Language, source: string): boolean => {
  if (source.length > 4000) return false;
  if (language === 'perl')
    return (
      source.split(';').every((part) => part.trim() === '' || PERL.test(part)) && !/\(\?\??\{|@\{|\$\{/.test(source)
    );
  return isPureWords(language, source);
};
