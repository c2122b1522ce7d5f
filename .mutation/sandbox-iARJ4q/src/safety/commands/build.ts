/** Build tools, test runners, linters and compilers. */
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
import type { Arg } from '../arg.ts';
import type { Call } from '../call.ts';
import { type CommandSpec, words } from '../spec.ts';
const INLINE: Readonly<Record<string, RegExp>> = stryMutAct_9fa48("1789") ? {} : (stryCov_9fa48("1789"), {
  mvn: stryMutAct_9fa48("1793") ? /^exec:|^-Dexec|^antrun:|:exec(?:@)/ : stryMutAct_9fa48("1792") ? /^exec:|^-Dexec|antrun:|:exec(?:@|$)/ : stryMutAct_9fa48("1791") ? /^exec:|-Dexec|^antrun:|:exec(?:@|$)/ : stryMutAct_9fa48("1790") ? /exec:|^-Dexec|^antrun:|:exec(?:@|$)/ : (stryCov_9fa48("1790", "1791", "1792", "1793"), /^exec:|^-Dexec|^antrun:|:exec(?:@|$)/),
  gradle: stryMutAct_9fa48("1796") ? /^-(?:I|b|p|c)$|--(?:init-script|build-file|project-dir|settings-file)/ : stryMutAct_9fa48("1795") ? /^-(?:I|b|p|c)|^--(?:init-script|build-file|project-dir|settings-file)/ : stryMutAct_9fa48("1794") ? /-(?:I|b|p|c)$|^--(?:init-script|build-file|project-dir|settings-file)/ : (stryCov_9fa48("1794", "1795", "1796"), /^-(?:I|b|p|c)$|^--(?:init-script|build-file|project-dir|settings-file)/),
  rake: stryMutAct_9fa48("1799") ? /^-[epErI]|--(?:execute|require|rakefile|libdir)/ : stryMutAct_9fa48("1798") ? /^-[^epErI]|^--(?:execute|require|rakefile|libdir)/ : stryMutAct_9fa48("1797") ? /-[epErI]|^--(?:execute|require|rakefile|libdir)/ : (stryCov_9fa48("1797", "1798", "1799"), /^-[epErI]|^--(?:execute|require|rakefile|libdir)/),
  gem: stryMutAct_9fa48("1803") ? /^--(?:file|source|clear-sources)|^-[gs]|\.gem/ : stryMutAct_9fa48("1802") ? /^--(?:file|source|clear-sources)|^-[^gs]|\.gem$/ : stryMutAct_9fa48("1801") ? /^--(?:file|source|clear-sources)|-[gs]|\.gem$/ : stryMutAct_9fa48("1800") ? /--(?:file|source|clear-sources)|^-[gs]|\.gem$/ : (stryCov_9fa48("1800", "1801", "1802", "1803"), /^--(?:file|source|clear-sources)|^-[gs]|\.gem$/),
  cmake: stryMutAct_9fa48("1806") ? /^-[^EP]$/ : stryMutAct_9fa48("1805") ? /^-[EP]/ : stryMutAct_9fa48("1804") ? /-[EP]$/ : (stryCov_9fa48("1804", "1805", "1806"), /^-[EP]$/),
  ctest: stryMutAct_9fa48("1809") ? /^-[^SEP]$/ : stryMutAct_9fa48("1808") ? /^-[SEP]/ : stryMutAct_9fa48("1807") ? /-[SEP]$/ : (stryCov_9fa48("1807", "1808", "1809"), /^-[SEP]$/),
  just: stryMutAct_9fa48("1813") ? /^--(?:justfile|shell|command|choose|edit|chooser)|^-[^fce]$/ : stryMutAct_9fa48("1812") ? /^--(?:justfile|shell|command|choose|edit|chooser)|^-[fce]/ : stryMutAct_9fa48("1811") ? /^--(?:justfile|shell|command|choose|edit|chooser)|-[fce]$/ : stryMutAct_9fa48("1810") ? /--(?:justfile|shell|command|choose|edit|chooser)|^-[fce]$/ : (stryCov_9fa48("1810", "1811", "1812", "1813"), /^--(?:justfile|shell|command|choose|edit|chooser)|^-[fce]$/),
  ninja: stryMutAct_9fa48("1815") ? /^-f/ : stryMutAct_9fa48("1814") ? /-f$/ : (stryCov_9fa48("1814", "1815"), /^-f$/),
  pytest: stryMutAct_9fa48("1818") ? /^-p$|--(?:rootdir|confcutdir|import-mode)/ : stryMutAct_9fa48("1817") ? /^-p|^--(?:rootdir|confcutdir|import-mode)/ : stryMutAct_9fa48("1816") ? /-p$|^--(?:rootdir|confcutdir|import-mode)/ : (stryCov_9fa48("1816", "1817", "1818"), /^-p$|^--(?:rootdir|confcutdir|import-mode)/),
  hugo: stryMutAct_9fa48("1819") ? /--(?:themesDir|source)/ : (stryCov_9fa48("1819"), /^--(?:themesDir|source)/)
});

/** Programs that are not the project's own, and flags that name further code. */
const judgeBuild = (call: Call): void => {
  if (stryMutAct_9fa48("1820")) {
    {}
  } else {
    stryCov_9fa48("1820");
    const name = call.name.replace(stryMutAct_9fa48("1821") ? /\.\// : (stryCov_9fa48("1821"), /^\.\//), stryMutAct_9fa48("1822") ? "Stryker was here!" : (stryCov_9fa48("1822"), '')).replace(stryMutAct_9fa48("1823") ? /w/ : (stryCov_9fa48("1823"), /w$/), stryMutAct_9fa48("1824") ? "Stryker was here!" : (stryCov_9fa48("1824"), ''));
    const verb = stryMutAct_9fa48("1825") ? call.operands[0]?.text && '' : (stryCov_9fa48("1825"), (stryMutAct_9fa48("1826") ? call.operands[0].text : (stryCov_9fa48("1826"), call.operands[0]?.text)) ?? (stryMutAct_9fa48("1827") ? "Stryker was here!" : (stryCov_9fa48("1827"), '')));
    if (stryMutAct_9fa48("1830") ? /^(?:gem|bundle|composer|bazel|cabal|stack|task|mix|tox)$/.test(name) || /^(?:exec|execute|run|run-script|open|console|ghci|repl)$/.test(verb) : stryMutAct_9fa48("1829") ? false : stryMutAct_9fa48("1828") ? true : (stryCov_9fa48("1828", "1829", "1830"), (stryMutAct_9fa48("1832") ? /^(?:gem|bundle|composer|bazel|cabal|stack|task|mix|tox)/ : stryMutAct_9fa48("1831") ? /(?:gem|bundle|composer|bazel|cabal|stack|task|mix|tox)$/ : (stryCov_9fa48("1831", "1832"), /^(?:gem|bundle|composer|bazel|cabal|stack|task|mix|tox)$/)).test(name) && (stryMutAct_9fa48("1834") ? /^(?:exec|execute|run|run-script|open|console|ghci|repl)/ : stryMutAct_9fa48("1833") ? /(?:exec|execute|run|run-script|open|console|ghci|repl)$/ : (stryCov_9fa48("1833", "1834"), /^(?:exec|execute|run|run-script|open|console|ghci|repl)$/)).test(verb))) call.unknown(stryMutAct_9fa48("1836") ? "" : (stryCov_9fa48("1836"), 'a program that is not known'));
    const inline = Object.hasOwn(INLINE, name) ? INLINE[name] : undefined;
    if (stryMutAct_9fa48("1839") ? inline !== undefined || call.args.some(arg => inline.test(arg.text)) : stryMutAct_9fa48("1838") ? false : stryMutAct_9fa48("1837") ? true : (stryCov_9fa48("1837", "1838", "1839"), (stryMutAct_9fa48("1841") ? inline === undefined : stryMutAct_9fa48("1840") ? true : (stryCov_9fa48("1840", "1841"), inline !== undefined)) && (stryMutAct_9fa48("1842") ? call.args.every(arg => inline.test(arg.text)) : (stryCov_9fa48("1842"), call.args.some(stryMutAct_9fa48("1843") ? () => undefined : (stryCov_9fa48("1843"), arg => inline.test(arg.text))))))) call.unknown(stryMutAct_9fa48("1845") ? "" : (stryCov_9fa48("1845"), 'an inline program'));
    if (stryMutAct_9fa48("1848") ? call.args.every(arg => /^(?:SHELL|MAKEFLAGS|CC|CXX|LD)=/.test(arg.text) || arg.dynamic === 'any') : stryMutAct_9fa48("1847") ? false : stryMutAct_9fa48("1846") ? true : (stryCov_9fa48("1846", "1847", "1848"), call.args.some(stryMutAct_9fa48("1849") ? () => undefined : (stryCov_9fa48("1849"), arg => stryMutAct_9fa48("1852") ? /^(?:SHELL|MAKEFLAGS|CC|CXX|LD)=/.test(arg.text) && arg.dynamic === 'any' : stryMutAct_9fa48("1851") ? false : stryMutAct_9fa48("1850") ? true : (stryCov_9fa48("1850", "1851", "1852"), (stryMutAct_9fa48("1853") ? /(?:SHELL|MAKEFLAGS|CC|CXX|LD)=/ : (stryCov_9fa48("1853"), /^(?:SHELL|MAKEFLAGS|CC|CXX|LD)=/)).test(arg.text) || (stryMutAct_9fa48("1855") ? arg.dynamic !== 'any' : stryMutAct_9fa48("1854") ? false : (stryCov_9fa48("1854", "1855"), arg.dynamic === (stryMutAct_9fa48("1856") ? "" : (stryCov_9fa48("1856"), 'any'))))))))) call.unknown(stryMutAct_9fa48("1858") ? "" : (stryCov_9fa48("1858"), 'a variable that names a command'));
  }
};
const CODE = stryMutAct_9fa48("1864") ? /^(?:-wrapper|-fplugin=|-specs=|-Wl,.*plugin|-sOutputFile=%pipe|-dNOSAFER|msl:|ephemeral:|pipe:|-if$|@|-@|\|)|\||linker=|link-arg|codegen-backend|\$\{[^}]*[^;(]/ : stryMutAct_9fa48("1863") ? /^(?:-wrapper|-fplugin=|-specs=|-Wl,.*plugin|-sOutputFile=%pipe|-dNOSAFER|msl:|ephemeral:|pipe:|-if$|@|-@|\|)|\||linker=|link-arg|codegen-backend|\$\{[}]*[;(]/ : stryMutAct_9fa48("1862") ? /^(?:-wrapper|-fplugin=|-specs=|-Wl,.*plugin|-sOutputFile=%pipe|-dNOSAFER|msl:|ephemeral:|pipe:|-if$|@|-@|\|)|\||linker=|link-arg|codegen-backend|\$\{[^}][;(]/ : stryMutAct_9fa48("1861") ? /^(?:-wrapper|-fplugin=|-specs=|-Wl,.*plugin|-sOutputFile=%pipe|-dNOSAFER|msl:|ephemeral:|pipe:|-if|@|-@|\|)|\||linker=|link-arg|codegen-backend|\$\{[^}]*[;(]/ : stryMutAct_9fa48("1860") ? /^(?:-wrapper|-fplugin=|-specs=|-Wl,.plugin|-sOutputFile=%pipe|-dNOSAFER|msl:|ephemeral:|pipe:|-if$|@|-@|\|)|\||linker=|link-arg|codegen-backend|\$\{[^}]*[;(]/ : stryMutAct_9fa48("1859") ? /(?:-wrapper|-fplugin=|-specs=|-Wl,.*plugin|-sOutputFile=%pipe|-dNOSAFER|msl:|ephemeral:|pipe:|-if$|@|-@|\|)|\||linker=|link-arg|codegen-backend|\$\{[^}]*[;(]/ : (stryCov_9fa48("1859", "1860", "1861", "1862", "1863", "1864"), /^(?:-wrapper|-fplugin=|-specs=|-Wl,.*plugin|-sOutputFile=%pipe|-dNOSAFER|msl:|ephemeral:|pipe:|-if$|@|-@|\|)|\||linker=|link-arg|codegen-backend|\$\{[^}]*[;(]/);

/** Compilers and converters write what comes last; some arguments are code, some read or send. */
const weighArgument = (call: Call, arg: Arg): void => {
  if (stryMutAct_9fa48("1865")) {
    {}
  } else {
    stryCov_9fa48("1865");
    if (stryMutAct_9fa48("1868") ? CODE.test(arg.text) && call.name === 'gs' && arg.text === '-c' : stryMutAct_9fa48("1867") ? false : stryMutAct_9fa48("1866") ? true : (stryCov_9fa48("1866", "1867", "1868"), CODE.test(arg.text) || (stryMutAct_9fa48("1870") ? call.name === 'gs' || arg.text === '-c' : stryMutAct_9fa48("1869") ? false : (stryCov_9fa48("1869", "1870"), (stryMutAct_9fa48("1872") ? call.name !== 'gs' : stryMutAct_9fa48("1871") ? true : (stryCov_9fa48("1871", "1872"), call.name === (stryMutAct_9fa48("1873") ? "" : (stryCov_9fa48("1873"), 'gs')))) && (stryMutAct_9fa48("1875") ? arg.text !== '-c' : stryMutAct_9fa48("1874") ? true : (stryCov_9fa48("1874", "1875"), arg.text === (stryMutAct_9fa48("1876") ? "" : (stryCov_9fa48("1876"), '-c')))))))) call.unknown(stryMutAct_9fa48("1878") ? "" : (stryCov_9fa48("1878"), 'an argument that runs or loads code'));
    const read = stryMutAct_9fa48("1879") ? /^[a-z]+:@(.+)/.exec(arg.text)[1] : (stryCov_9fa48("1879"), (stryMutAct_9fa48("1883") ? /^[a-z]+:@(.)/ : stryMutAct_9fa48("1882") ? /^[^a-z]+:@(.+)/ : stryMutAct_9fa48("1881") ? /^[a-z]:@(.+)/ : stryMutAct_9fa48("1880") ? /[a-z]+:@(.+)/ : (stryCov_9fa48("1880", "1881", "1882", "1883"), /^[a-z]+:@(.+)/)).exec(arg.text)?.[1]);
    if (stryMutAct_9fa48("1886") ? read === undefined : stryMutAct_9fa48("1885") ? false : stryMutAct_9fa48("1884") ? true : (stryCov_9fa48("1884", "1885", "1886"), read !== undefined)) call.play(stryMutAct_9fa48("1888") ? "" : (stryCov_9fa48("1888"), 'read'), stryMutAct_9fa48("1889") ? {} : (stryCov_9fa48("1889"), {
      ...arg,
      text: read
    }));
  }
};
const EDITS_ALL = stryMutAct_9fa48("1891") ? /^(?:mogrify|exiftool|strip|jpegoptim|optipng)/ : stryMutAct_9fa48("1890") ? /(?:mogrify|exiftool|strip|jpegoptim|optipng)$/ : (stryCov_9fa48("1890", "1891"), /^(?:mogrify|exiftool|strip|jpegoptim|optipng)$/);
const onlyShows = stryMutAct_9fa48("1892") ? () => undefined : (stryCov_9fa48("1892"), (() => {
  const onlyShows = (call: Call): boolean => stryMutAct_9fa48("1895") ? call.name === 'ffprobe' && call.name === 'exiftool' && !call.args.some(arg => /=|^-(?:overwrite|tagsFromFile|all)/i.test(arg.text)) : stryMutAct_9fa48("1894") ? false : stryMutAct_9fa48("1893") ? true : (stryCov_9fa48("1893", "1894", "1895"), (stryMutAct_9fa48("1897") ? call.name !== 'ffprobe' : stryMutAct_9fa48("1896") ? false : (stryCov_9fa48("1896", "1897"), call.name === (stryMutAct_9fa48("1898") ? "" : (stryCov_9fa48("1898"), 'ffprobe')))) || (stryMutAct_9fa48("1900") ? call.name === 'exiftool' || !call.args.some(arg => /=|^-(?:overwrite|tagsFromFile|all)/i.test(arg.text)) : stryMutAct_9fa48("1899") ? false : (stryCov_9fa48("1899", "1900"), (stryMutAct_9fa48("1902") ? call.name !== 'exiftool' : stryMutAct_9fa48("1901") ? true : (stryCov_9fa48("1901", "1902"), call.name === (stryMutAct_9fa48("1903") ? "" : (stryCov_9fa48("1903"), 'exiftool')))) && (stryMutAct_9fa48("1904") ? call.args.some(arg => /=|^-(?:overwrite|tagsFromFile|all)/i.test(arg.text)) : (stryCov_9fa48("1904"), !(stryMutAct_9fa48("1905") ? call.args.every(arg => /=|^-(?:overwrite|tagsFromFile|all)/i.test(arg.text)) : (stryCov_9fa48("1905"), call.args.some(stryMutAct_9fa48("1906") ? () => undefined : (stryCov_9fa48("1906"), arg => (stryMutAct_9fa48("1907") ? /=|-(?:overwrite|tagsFromFile|all)/i : (stryCov_9fa48("1907"), /=|^-(?:overwrite|tagsFromFile|all)/i)).test(arg.text))))))))));
  return onlyShows;
})());
const judgeMedia = (call: Call): void => {
  if (stryMutAct_9fa48("1908")) {
    {}
  } else {
    stryCov_9fa48("1908");
    for (const arg of call.args) if (stryMutAct_9fa48("1909")) {
      ;
    } else {
      stryCov_9fa48("1909");
      weighArgument(call, arg);
    }
    const last = stryMutAct_9fa48("1910") ? call.value('-o') && call.operands.at(-1) : (stryCov_9fa48("1910"), call.value(stryMutAct_9fa48("1911") ? "" : (stryCov_9fa48("1911"), '-o')) ?? call.operands.at(stryMutAct_9fa48("1912") ? +1 : (stryCov_9fa48("1912"), -1)));
    if (stryMutAct_9fa48("1915") ? last === undefined && onlyShows(call) : stryMutAct_9fa48("1914") ? false : stryMutAct_9fa48("1913") ? true : (stryCov_9fa48("1913", "1914", "1915"), (stryMutAct_9fa48("1917") ? last !== undefined : stryMutAct_9fa48("1916") ? false : (stryCov_9fa48("1916", "1917"), last === undefined)) || onlyShows(call))) return;
    if (stryMutAct_9fa48("1919") ? false : stryMutAct_9fa48("1918") ? true : (stryCov_9fa48("1918", "1919"), (stryMutAct_9fa48("1922") ? /^[^a-z]+:\/\// : stryMutAct_9fa48("1921") ? /^[a-z]:\/\// : stryMutAct_9fa48("1920") ? /[a-z]+:\/\// : (stryCov_9fa48("1920", "1921", "1922"), /^[a-z]+:\/\//)).test(last.text))) call.mark(stryMutAct_9fa48("1924") ? "" : (stryCov_9fa48("1924"), 'upload'));
    for (const arg of EDITS_ALL.test(call.name) ? call.operands : stryMutAct_9fa48("1925") ? [] : (stryCov_9fa48("1925"), [last])) call.play(stryMutAct_9fa48("1927") ? "" : (stryCov_9fa48("1927"), 'alter'), arg);
  }
};
export const build: readonly CommandSpec[] = stryMutAct_9fa48("1928") ? [] : (stryCov_9fa48("1928"), [stryMutAct_9fa48("1929") ? {} : (stryCov_9fa48("1929"), {
  names: stryMutAct_9fa48("1930") ? [] : (stryCov_9fa48("1930"), [stryMutAct_9fa48("1931") ? "" : (stryCov_9fa48("1931"), 'make'), stryMutAct_9fa48("1932") ? "" : (stryCov_9fa48("1932"), 'gmake'), stryMutAct_9fa48("1933") ? "" : (stryCov_9fa48("1933"), 'bmake')]),
  flags: stryMutAct_9fa48("1934") ? {} : (stryCov_9fa48("1934"), {
    '-n --just-print --dry-run --recon -q --question -v --version': stryMutAct_9fa48("1935") ? {} : (stryCov_9fa48("1935"), {
      tells: stryMutAct_9fa48("1936") ? false : (stryCov_9fa48("1936"), true)
    }),
    '-f --file --makefile --eval -C --directory -I --include-dir -o -W -O': stryMutAct_9fa48("1937") ? "" : (stryCov_9fa48("1937"), 'none'),
    '-j -l': stryMutAct_9fa48("1938") ? {} : (stryCov_9fa48("1938"), {
      value: stryMutAct_9fa48("1939") ? "" : (stryCov_9fa48("1939"), 'none'),
      attached: stryMutAct_9fa48("1940") ? false : (stryCov_9fa48("1940"), true)
    })
  }),
  does: stryMutAct_9fa48("1941") ? [] : (stryCov_9fa48("1941"), [stryMutAct_9fa48("1942") ? "" : (stryCov_9fa48("1942"), 'write'), stryMutAct_9fa48("1943") ? "" : (stryCov_9fa48("1943"), '!project')]),
  judge: call => {
    if (stryMutAct_9fa48("1944")) {
      {}
    } else {
      stryCov_9fa48("1944");
      const folder = stryMutAct_9fa48("1945") ? call.value('-C', '--directory')?.text && '.' : (stryCov_9fa48("1945"), (stryMutAct_9fa48("1946") ? call.value('-C', '--directory').text : (stryCov_9fa48("1946"), call.value(stryMutAct_9fa48("1947") ? "" : (stryCov_9fa48("1947"), '-C'), stryMutAct_9fa48("1948") ? "" : (stryCov_9fa48("1948"), '--directory'))?.text)) ?? (stryMutAct_9fa48("1949") ? "" : (stryCov_9fa48("1949"), '.')));
      if (stryMutAct_9fa48("1952") ? call.has('-f', '--file', '--makefile', '--eval', '-E', '-I') && /^[/~]|\.\.|[$]/.test(folder) : stryMutAct_9fa48("1951") ? false : stryMutAct_9fa48("1950") ? true : (stryCov_9fa48("1950", "1951", "1952"), call.has(stryMutAct_9fa48("1953") ? "" : (stryCov_9fa48("1953"), '-f'), stryMutAct_9fa48("1954") ? "" : (stryCov_9fa48("1954"), '--file'), stryMutAct_9fa48("1955") ? "" : (stryCov_9fa48("1955"), '--makefile'), stryMutAct_9fa48("1956") ? "" : (stryCov_9fa48("1956"), '--eval'), stryMutAct_9fa48("1957") ? "" : (stryCov_9fa48("1957"), '-E'), stryMutAct_9fa48("1958") ? "" : (stryCov_9fa48("1958"), '-I')) || (stryMutAct_9fa48("1961") ? /^[/~]|\.\.|[^$]/ : stryMutAct_9fa48("1960") ? /^[^/~]|\.\.|[$]/ : stryMutAct_9fa48("1959") ? /[/~]|\.\.|[$]/ : (stryCov_9fa48("1959", "1960", "1961"), /^[/~]|\.\.|[$]/)).test(folder))) call.unknown(stryMutAct_9fa48("1963") ? "" : (stryCov_9fa48("1963"), 'a makefile from elsewhere'));
      if (stryMutAct_9fa48("1966") ? call.args.every(arg => /^(?:\w+[:+?!]*=.*[$`]|SHELL=|MAKEFLAGS=)/.test(arg.text)) : stryMutAct_9fa48("1965") ? false : stryMutAct_9fa48("1964") ? true : (stryCov_9fa48("1964", "1965", "1966"), call.args.some(stryMutAct_9fa48("1967") ? () => undefined : (stryCov_9fa48("1967"), arg => (stryMutAct_9fa48("1974") ? /^(?:\w+[:+?!]*=.*[^$`]|SHELL=|MAKEFLAGS=)/ : stryMutAct_9fa48("1973") ? /^(?:\w+[:+?!]*=.[$`]|SHELL=|MAKEFLAGS=)/ : stryMutAct_9fa48("1972") ? /^(?:\w+[^:+?!]*=.*[$`]|SHELL=|MAKEFLAGS=)/ : stryMutAct_9fa48("1971") ? /^(?:\w+[:+?!]=.*[$`]|SHELL=|MAKEFLAGS=)/ : stryMutAct_9fa48("1970") ? /^(?:\W+[:+?!]*=.*[$`]|SHELL=|MAKEFLAGS=)/ : stryMutAct_9fa48("1969") ? /^(?:\w[:+?!]*=.*[$`]|SHELL=|MAKEFLAGS=)/ : stryMutAct_9fa48("1968") ? /(?:\w+[:+?!]*=.*[$`]|SHELL=|MAKEFLAGS=)/ : (stryCov_9fa48("1968", "1969", "1970", "1971", "1972", "1973", "1974"), /^(?:\w+[:+?!]*=.*[$`]|SHELL=|MAKEFLAGS=)/)).test(arg.text))))) call.unknown(stryMutAct_9fa48("1976") ? "" : (stryCov_9fa48("1976"), 'a variable that make expands'));
    }
  },
  examples: stryMutAct_9fa48("1977") ? [] : (stryCov_9fa48("1977"), [stryMutAct_9fa48("1978") ? [] : (stryCov_9fa48("1978"), [stryMutAct_9fa48("1979") ? "" : (stryCov_9fa48("1979"), 'make'), stryMutAct_9fa48("1980") ? "" : (stryCov_9fa48("1980"), 'write')]), stryMutAct_9fa48("1981") ? [] : (stryCov_9fa48("1981"), [stryMutAct_9fa48("1982") ? "" : (stryCov_9fa48("1982"), 'make -n docs'), stryMutAct_9fa48("1983") ? "" : (stryCov_9fa48("1983"), 'safe')]), stryMutAct_9fa48("1984") ? [] : (stryCov_9fa48("1984"), [stryMutAct_9fa48("1985") ? "" : (stryCov_9fa48("1985"), "make --eval='x:;rm a'"), stryMutAct_9fa48("1986") ? "" : (stryCov_9fa48("1986"), 'opaque')]), stryMutAct_9fa48("1987") ? [] : (stryCov_9fa48("1987"), [stryMutAct_9fa48("1988") ? "" : (stryCov_9fa48("1988"), 'make -C docs'), stryMutAct_9fa48("1989") ? "" : (stryCov_9fa48("1989"), 'write')]), stryMutAct_9fa48("1990") ? [] : (stryCov_9fa48("1990"), [stryMutAct_9fa48("1991") ? "" : (stryCov_9fa48("1991"), 'make -C /tmp/a'), stryMutAct_9fa48("1992") ? "" : (stryCov_9fa48("1992"), 'opaque')])])
}), stryMutAct_9fa48("1993") ? {} : (stryCov_9fa48("1993"), {
  names: words(stryMutAct_9fa48("1994") ? "" : (stryCov_9fa48("1994"), 'ninja just rake task mvn ./mvnw gradle ./gradlew ant bazel buck meson cmake scons tox nox pytest py.test jest vitest mocha rspec phpunit tsc webpack vite rollup esbuild parcel next turbo nx lerna mix stack cabal sbt lein swiftc xcodebuild hugo jekyll mkdocs sphinx-build composer bundle gem pre-commit tsdown playwright cypress storybook detox ctest autoreconf gulp grunt')),
  flags: stryMutAct_9fa48("1995") ? {} : (stryCov_9fa48("1995"), {
    '-f --file --rcfile -c --config': stryMutAct_9fa48("1996") ? "" : (stryCov_9fa48("1996"), 'none'),
    '--noEmit --no-emit': {}
  }),
  does: stryMutAct_9fa48("1997") ? [] : (stryCov_9fa48("1997"), [stryMutAct_9fa48("1998") ? "" : (stryCov_9fa48("1998"), 'write'), stryMutAct_9fa48("1999") ? "" : (stryCov_9fa48("1999"), '!project')]),
  judge: judgeBuild,
  examples: stryMutAct_9fa48("2000") ? [] : (stryCov_9fa48("2000"), [stryMutAct_9fa48("2001") ? [] : (stryCov_9fa48("2001"), [stryMutAct_9fa48("2002") ? "" : (stryCov_9fa48("2002"), 'pytest'), stryMutAct_9fa48("2003") ? "" : (stryCov_9fa48("2003"), 'write')]), stryMutAct_9fa48("2004") ? [] : (stryCov_9fa48("2004"), [stryMutAct_9fa48("2005") ? "" : (stryCov_9fa48("2005"), 'pytest -q'), stryMutAct_9fa48("2006") ? "" : (stryCov_9fa48("2006"), 'write')]), stryMutAct_9fa48("2007") ? [] : (stryCov_9fa48("2007"), [stryMutAct_9fa48("2008") ? "" : (stryCov_9fa48("2008"), 'bundle exec a'), stryMutAct_9fa48("2009") ? "" : (stryCov_9fa48("2009"), 'opaque')]), stryMutAct_9fa48("2010") ? [] : (stryCov_9fa48("2010"), [stryMutAct_9fa48("2011") ? "" : (stryCov_9fa48("2011"), 'tsc -p lib'), stryMutAct_9fa48("2012") ? "" : (stryCov_9fa48("2012"), 'write')]), stryMutAct_9fa48("2013") ? [] : (stryCov_9fa48("2013"), [stryMutAct_9fa48("2014") ? "" : (stryCov_9fa48("2014"), 'gradle -I a.gradle build'), stryMutAct_9fa48("2015") ? "" : (stryCov_9fa48("2015"), 'opaque')])])
}), stryMutAct_9fa48("2016") ? {} : (stryCov_9fa48("2016"), {
  names: words(stryMutAct_9fa48("2017") ? "" : (stryCov_9fa48("2017"), 'eslint prettier biome ruff black isort flake8 pylint mypy pyright shellcheck shfmt hadolint gofmt goimports golangci-lint rustfmt clang-format clang-tidy stylelint markdownlint yamllint rubocop phpcs cppcheck tflint ansible-lint vale codespell semgrep bandit luacheck swiftlint ktlint')),
  flags: stryMutAct_9fa48("2018") ? {} : (stryCov_9fa48("2018"), {
    '-w --write --fix --fix-only -i --in-place --apply --unsafe-fixes --autocorrect -A -a': stryMutAct_9fa48("2019") ? {} : (stryCov_9fa48("2019"), {
      does: stryMutAct_9fa48("2020") ? [] : (stryCov_9fa48("2020"), [stryMutAct_9fa48("2021") ? "" : (stryCov_9fa48("2021"), 'write')])
    }),
    '-c --config --rulesdir --plugin --resolve-plugins-relative-to --parser -f --format --rcfile': stryMutAct_9fa48("2022") ? {} : (stryCov_9fa48("2022"), {
      value: stryMutAct_9fa48("2023") ? "" : (stryCov_9fa48("2023"), 'none')
    }),
    '--rulesdir --plugin --plugins --require -r --load-plugins --init-hook --parser --rules --bootstrap --addon --load -load': stryMutAct_9fa48("2024") ? "" : (stryCov_9fa48("2024"), 'unknown')
  }),
  judge: call => {
    if (stryMutAct_9fa48("2025")) {
      {}
    } else {
      stryCov_9fa48("2025");
      if (stryMutAct_9fa48("2028") ? /^(?:black|isort)$/.test(call.name) || !call.has('--check', '--diff') : stryMutAct_9fa48("2027") ? false : stryMutAct_9fa48("2026") ? true : (stryCov_9fa48("2026", "2027", "2028"), (stryMutAct_9fa48("2030") ? /^(?:black|isort)/ : stryMutAct_9fa48("2029") ? /(?:black|isort)$/ : (stryCov_9fa48("2029", "2030"), /^(?:black|isort)$/)).test(call.name) && (stryMutAct_9fa48("2031") ? call.has('--check', '--diff') : (stryCov_9fa48("2031"), !call.has(stryMutAct_9fa48("2032") ? "" : (stryCov_9fa48("2032"), '--check'), stryMutAct_9fa48("2033") ? "" : (stryCov_9fa48("2033"), '--diff')))))) call.changes(stryMutAct_9fa48("2035") ? "" : (stryCov_9fa48("2035"), 'the files that are formatted'));
      if (stryMutAct_9fa48("2037") ? false : stryMutAct_9fa48("2036") ? true : (stryCov_9fa48("2036", "2037"), (stryMutAct_9fa48("2039") ? /^(?:eslint|pylint|mypy|rubocop|stylelint|prettier)/ : stryMutAct_9fa48("2038") ? /(?:eslint|pylint|mypy|rubocop|stylelint|prettier)$/ : (stryCov_9fa48("2038", "2039"), /^(?:eslint|pylint|mypy|rubocop|stylelint|prettier)$/)).test(call.name))) call.mark(stryMutAct_9fa48("2041") ? "" : (stryCov_9fa48("2041"), 'project'));
    }
  },
  examples: stryMutAct_9fa48("2042") ? [] : (stryCov_9fa48("2042"), [stryMutAct_9fa48("2043") ? [] : (stryCov_9fa48("2043"), [stryMutAct_9fa48("2044") ? "" : (stryCov_9fa48("2044"), 'shellcheck a.sh'), stryMutAct_9fa48("2045") ? "" : (stryCov_9fa48("2045"), 'safe')]), stryMutAct_9fa48("2046") ? [] : (stryCov_9fa48("2046"), [stryMutAct_9fa48("2047") ? "" : (stryCov_9fa48("2047"), 'ruff check lib'), stryMutAct_9fa48("2048") ? "" : (stryCov_9fa48("2048"), 'safe')]), stryMutAct_9fa48("2049") ? [] : (stryCov_9fa48("2049"), [stryMutAct_9fa48("2050") ? "" : (stryCov_9fa48("2050"), 'prettier --write .'), stryMutAct_9fa48("2051") ? "" : (stryCov_9fa48("2051"), 'write')]), stryMutAct_9fa48("2052") ? [] : (stryCov_9fa48("2052"), [stryMutAct_9fa48("2053") ? "" : (stryCov_9fa48("2053"), 'black a.py'), stryMutAct_9fa48("2054") ? "" : (stryCov_9fa48("2054"), 'write')]), stryMutAct_9fa48("2055") ? [] : (stryCov_9fa48("2055"), [stryMutAct_9fa48("2056") ? "" : (stryCov_9fa48("2056"), "pylint --init-hook='import os' a"), stryMutAct_9fa48("2057") ? "" : (stryCov_9fa48("2057"), 'opaque')])])
}), stryMutAct_9fa48("2058") ? {} : (stryCov_9fa48("2058"), {
  names: words(stryMutAct_9fa48("2059") ? "" : (stryCov_9fa48("2059"), 'gcc g++ cc c++ clang clang++ rustc javac ld as ghc ocamlc nasm protoc sass lessc ffmpeg convert magick mogrify sox gs cwebp optipng jpegoptim pngquant qpdf pdftotext img2pdf inkscape exiftool ffprobe strip objcopy patchelf dot mmdc asciidoctor wkhtmltopdf rsvg-convert')),
  style: stryMutAct_9fa48("2060") ? "" : (stryCov_9fa48("2060"), 'long'),
  flags: stryMutAct_9fa48("2061") ? {} : (stryCov_9fa48("2061"), {
    '-wrapper -B -fplugin -specs -load -plugin --plugin -if -config -filter_script --with -processor -processorpath --processor-path -r --require -script': stryMutAct_9fa48("2062") ? "" : (stryCov_9fa48("2062"), 'unknown'),
    '-o': stryMutAct_9fa48("2063") ? "" : (stryCov_9fa48("2063"), 'write'),
    '-version -V -v -L -formats -codecs --version': {}
  }),
  judge: judgeMedia,
  examples: stryMutAct_9fa48("2064") ? [] : (stryCov_9fa48("2064"), [stryMutAct_9fa48("2065") ? [] : (stryCov_9fa48("2065"), [stryMutAct_9fa48("2066") ? "" : (stryCov_9fa48("2066"), 'gcc -o a a.c'), stryMutAct_9fa48("2067") ? "" : (stryCov_9fa48("2067"), 'write')]), stryMutAct_9fa48("2068") ? [] : (stryCov_9fa48("2068"), [stryMutAct_9fa48("2069") ? "" : (stryCov_9fa48("2069"), 'ffprobe a.mp4'), stryMutAct_9fa48("2070") ? "" : (stryCov_9fa48("2070"), 'safe')]), stryMutAct_9fa48("2071") ? [] : (stryCov_9fa48("2071"), [stryMutAct_9fa48("2072") ? "" : (stryCov_9fa48("2072"), 'convert a.png b.jpg'), stryMutAct_9fa48("2073") ? "" : (stryCov_9fa48("2073"), 'write')]), stryMutAct_9fa48("2074") ? [] : (stryCov_9fa48("2074"), [stryMutAct_9fa48("2075") ? "" : (stryCov_9fa48("2075"), 'exiftool a.jpg'), stryMutAct_9fa48("2076") ? "" : (stryCov_9fa48("2076"), 'safe')]), stryMutAct_9fa48("2077") ? [] : (stryCov_9fa48("2077"), [stryMutAct_9fa48("2078") ? "" : (stryCov_9fa48("2078"), 'gcc -wrapper /bin/sh,-s .'), stryMutAct_9fa48("2079") ? "" : (stryCov_9fa48("2079"), 'opaque')])])
})]);