/** Commands that print what they read, and nothing else: operands are files. */
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
import type { Flags } from '../grammar.ts';
import type { CommandSpec } from '../spec.ts';
const reader = (names: string, flags: Flags = {}): CommandSpec => {
  if (stryMutAct_9fa48("8300")) {
    {}
  } else {
    stryCov_9fa48("8300");
    const all = names.split(stryMutAct_9fa48("8301") ? "" : (stryCov_9fa48("8301"), ' '));
    return stryMutAct_9fa48("8302") ? {} : (stryCov_9fa48("8302"), {
      names: all,
      flags,
      operands: stryMutAct_9fa48("8303") ? [] : (stryCov_9fa48("8303"), [stryMutAct_9fa48("8304") ? "" : (stryCov_9fa48("8304"), '...read')]),
      examples: stryMutAct_9fa48("8305") ? [] : (stryCov_9fa48("8305"), [stryMutAct_9fa48("8306") ? [] : (stryCov_9fa48("8306"), [stryMutAct_9fa48("8307") ? `` : (stryCov_9fa48("8307"), `${all[0]} notes.md`), stryMutAct_9fa48("8308") ? "" : (stryCov_9fa48("8308"), 'safe')]), stryMutAct_9fa48("8309") ? [] : (stryCov_9fa48("8309"), [stryMutAct_9fa48("8310") ? `` : (stryCov_9fa48("8310"), `${all[0]} ~/.ssh/id_rsa`), stryMutAct_9fa48("8311") ? "" : (stryCov_9fa48("8311"), 'dangerous')])])
    });
  }
};

/** Only names and metadata are shown. */
const looker = (names: string, flags: Flags = {}): CommandSpec => {
  if (stryMutAct_9fa48("8312")) {
    {}
  } else {
    stryCov_9fa48("8312");
    const all = names.split(stryMutAct_9fa48("8313") ? "" : (stryCov_9fa48("8313"), ' '));
    return stryMutAct_9fa48("8314") ? {} : (stryCov_9fa48("8314"), {
      names: all,
      flags,
      operands: stryMutAct_9fa48("8315") ? [] : (stryCov_9fa48("8315"), [stryMutAct_9fa48("8316") ? "" : (stryCov_9fa48("8316"), '...look')]),
      examples: stryMutAct_9fa48("8317") ? [] : (stryCov_9fa48("8317"), [stryMutAct_9fa48("8318") ? [] : (stryCov_9fa48("8318"), [stryMutAct_9fa48("8319") ? `` : (stryCov_9fa48("8319"), `${all[0]} notes.md`), stryMutAct_9fa48("8320") ? "" : (stryCov_9fa48("8320"), 'safe')]), stryMutAct_9fa48("8321") ? [] : (stryCov_9fa48("8321"), [stryMutAct_9fa48("8322") ? `` : (stryCov_9fa48("8322"), `${all[0]} ~/.ssh`), stryMutAct_9fa48("8323") ? "" : (stryCov_9fa48("8323"), 'safe')])])
    });
  }
};

/** One flag set a command: what takes a value in one of them is a switch in the other. */
export const readers: readonly CommandSpec[] = stryMutAct_9fa48("8324") ? [] : (stryCov_9fa48("8324"), [reader(stryMutAct_9fa48("8325") ? "" : (stryCov_9fa48("8325"), 'cat rev zcat bzcat xzcat zstdcat lz4cat')), reader(stryMutAct_9fa48("8326") ? "" : (stryCov_9fa48("8326"), 'tac'), stryMutAct_9fa48("8327") ? {} : (stryCov_9fa48("8327"), {
  '-s --separator': stryMutAct_9fa48("8328") ? "" : (stryCov_9fa48("8328"), 'none')
})), reader(stryMutAct_9fa48("8329") ? "" : (stryCov_9fa48("8329"), 'nl'), stryMutAct_9fa48("8330") ? {} : (stryCov_9fa48("8330"), {
  '-b -d -f -h -i -l -n -s -v -w --number-separator --body-numbering --starting-line-number --number-width': stryMutAct_9fa48("8331") ? "" : (stryCov_9fa48("8331"), 'none')
})), reader(stryMutAct_9fa48("8332") ? "" : (stryCov_9fa48("8332"), 'bat batcat'), stryMutAct_9fa48("8333") ? {} : (stryCov_9fa48("8333"), {
  '--pager': stryMutAct_9fa48("8334") ? "" : (stryCov_9fa48("8334"), 'script'),
  '-l --language -H --highlight-line -r --line-range --style --theme --color --paging --tabs -m --map-syntax --file-name': stryMutAct_9fa48("8335") ? "" : (stryCov_9fa48("8335"), 'none')
})), reader(stryMutAct_9fa48("8336") ? "" : (stryCov_9fa48("8336"), 'head'), stryMutAct_9fa48("8337") ? {} : (stryCov_9fa48("8337"), {
  '-n --lines -c --bytes': stryMutAct_9fa48("8338") ? "" : (stryCov_9fa48("8338"), 'none')
})), reader(stryMutAct_9fa48("8339") ? "" : (stryCov_9fa48("8339"), 'tail'), stryMutAct_9fa48("8340") ? {} : (stryCov_9fa48("8340"), {
  '-n --lines -c --bytes --pid -s --sleep-interval --max-unchanged-stats': stryMutAct_9fa48("8341") ? "" : (stryCov_9fa48("8341"), 'none')
})), reader(stryMutAct_9fa48("8342") ? "" : (stryCov_9fa48("8342"), 'wc md5sum sha1sum sha224sum sha256sum sha384sum sha512sum md5 sum'), stryMutAct_9fa48("8343") ? {} : (stryCov_9fa48("8343"), {
  '--files0-from': stryMutAct_9fa48("8344") ? "" : (stryCov_9fa48("8344"), 'read')
})), reader(stryMutAct_9fa48("8345") ? "" : (stryCov_9fa48("8345"), 'cksum shasum b2sum xxhsum'), stryMutAct_9fa48("8346") ? {} : (stryCov_9fa48("8346"), {
  '-a --algorithm -l --length': stryMutAct_9fa48("8347") ? "" : (stryCov_9fa48("8347"), 'none')
})), reader(stryMutAct_9fa48("8348") ? "" : (stryCov_9fa48("8348"), 'cut'), stryMutAct_9fa48("8349") ? {} : (stryCov_9fa48("8349"), {
  '-d --delimiter -f --fields -c --characters -b --bytes --output-delimiter': stryMutAct_9fa48("8350") ? "" : (stryCov_9fa48("8350"), 'none')
})), reader(stryMutAct_9fa48("8351") ? "" : (stryCov_9fa48("8351"), 'paste'), stryMutAct_9fa48("8352") ? {} : (stryCov_9fa48("8352"), {
  '-d --delimiters': stryMutAct_9fa48("8353") ? "" : (stryCov_9fa48("8353"), 'none')
})), reader(stryMutAct_9fa48("8354") ? "" : (stryCov_9fa48("8354"), 'fold fmt'), stryMutAct_9fa48("8355") ? {} : (stryCov_9fa48("8355"), {
  '-w --width -p --prefix -g --goal': stryMutAct_9fa48("8356") ? "" : (stryCov_9fa48("8356"), 'none')
})), reader(stryMutAct_9fa48("8357") ? "" : (stryCov_9fa48("8357"), 'expand unexpand'), stryMutAct_9fa48("8358") ? {} : (stryCov_9fa48("8358"), {
  '-t --tabs': stryMutAct_9fa48("8359") ? "" : (stryCov_9fa48("8359"), 'none')
})), reader(stryMutAct_9fa48("8360") ? "" : (stryCov_9fa48("8360"), 'column'), stryMutAct_9fa48("8361") ? {} : (stryCov_9fa48("8361"), {
  '-s --separator -o --output-separator -N --table-columns -R --table-right -c --output-width -l --table-columns-limit -H --table-hide -O --table-order -W --table-wrap -n --table-name': stryMutAct_9fa48("8362") ? "" : (stryCov_9fa48("8362"), 'none')
})), reader(stryMutAct_9fa48("8363") ? "" : (stryCov_9fa48("8363"), 'od'), stryMutAct_9fa48("8364") ? {} : (stryCov_9fa48("8364"), {
  '-A --address-radix -j --skip-bytes -N --read-bytes -t --format': stryMutAct_9fa48("8365") ? "" : (stryCov_9fa48("8365"), 'none')
})), reader(stryMutAct_9fa48("8366") ? "" : (stryCov_9fa48("8366"), 'hexdump hd'), stryMutAct_9fa48("8367") ? {} : (stryCov_9fa48("8367"), {
  '-n --length -s --skip -e --format': stryMutAct_9fa48("8368") ? "" : (stryCov_9fa48("8368"), 'none'),
  '-f --format-file': stryMutAct_9fa48("8369") ? "" : (stryCov_9fa48("8369"), 'read')
})), reader(stryMutAct_9fa48("8370") ? "" : (stryCov_9fa48("8370"), 'strings'), stryMutAct_9fa48("8371") ? {} : (stryCov_9fa48("8371"), {
  '-n --bytes -t --radix -e --encoding -s --output-separator -T --target': stryMutAct_9fa48("8372") ? "" : (stryCov_9fa48("8372"), 'none')
})), reader(stryMutAct_9fa48("8373") ? "" : (stryCov_9fa48("8373"), 'comm'), stryMutAct_9fa48("8374") ? {} : (stryCov_9fa48("8374"), {
  '--output-delimiter': stryMutAct_9fa48("8375") ? "" : (stryCov_9fa48("8375"), 'none')
})), reader(stryMutAct_9fa48("8376") ? "" : (stryCov_9fa48("8376"), 'diff colordiff'), stryMutAct_9fa48("8377") ? {} : (stryCov_9fa48("8377"), {
  '-U -C -W --width -x --exclude -I --ignore-matching-lines -F --show-function-line -L --label --tabsize --horizon-lines': stryMutAct_9fa48("8378") ? "" : (stryCov_9fa48("8378"), 'none'),
  '--unified --context --color': stryMutAct_9fa48("8379") ? {} : (stryCov_9fa48("8379"), {
    value: stryMutAct_9fa48("8380") ? "" : (stryCov_9fa48("8380"), 'none'),
    attached: stryMutAct_9fa48("8381") ? false : (stryCov_9fa48("8381"), true)
  }),
  '--to-file --from-file -X --exclude-from': stryMutAct_9fa48("8382") ? "" : (stryCov_9fa48("8382"), 'read')
})), reader(stryMutAct_9fa48("8383") ? "" : (stryCov_9fa48("8383"), 'cmp'), stryMutAct_9fa48("8384") ? {} : (stryCov_9fa48("8384"), {
  '-n --bytes -i --ignore-initial': stryMutAct_9fa48("8385") ? "" : (stryCov_9fa48("8385"), 'none')
})), reader(stryMutAct_9fa48("8386") ? "" : (stryCov_9fa48("8386"), 'sdiff diff3 wdiff'), stryMutAct_9fa48("8387") ? {} : (stryCov_9fa48("8387"), {
  '-w --width -I -L --label': stryMutAct_9fa48("8388") ? "" : (stryCov_9fa48("8388"), 'none'),
  '--diff-program': stryMutAct_9fa48("8389") ? "" : (stryCov_9fa48("8389"), 'unknown'),
  '-o --output': stryMutAct_9fa48("8390") ? "" : (stryCov_9fa48("8390"), 'write')
})), looker(stryMutAct_9fa48("8391") ? "" : (stryCov_9fa48("8391"), 'stat'), stryMutAct_9fa48("8392") ? {} : (stryCov_9fa48("8392"), {
  '-c --format --printf -f -t': stryMutAct_9fa48("8393") ? "" : (stryCov_9fa48("8393"), 'none')
})), looker(stryMutAct_9fa48("8394") ? "" : (stryCov_9fa48("8394"), 'file'), stryMutAct_9fa48("8395") ? {} : (stryCov_9fa48("8395"), {
  '-F --separator -P --parameter -e --exclude': stryMutAct_9fa48("8396") ? "" : (stryCov_9fa48("8396"), 'none'),
  '-f --files-from -m --magic-file': stryMutAct_9fa48("8397") ? "" : (stryCov_9fa48("8397"), 'read'),
  '-C --compile': stryMutAct_9fa48("8398") ? {} : (stryCov_9fa48("8398"), {
    does: stryMutAct_9fa48("8399") ? [] : (stryCov_9fa48("8399"), [stryMutAct_9fa48("8400") ? "" : (stryCov_9fa48("8400"), 'write')])
  })
})), looker(stryMutAct_9fa48("8401") ? "" : (stryCov_9fa48("8401"), 'realpath readlink'), stryMutAct_9fa48("8402") ? {} : (stryCov_9fa48("8402"), {
  '--relative-to --relative-base': stryMutAct_9fa48("8403") ? "" : (stryCov_9fa48("8403"), 'none')
})), looker(stryMutAct_9fa48("8404") ? "" : (stryCov_9fa48("8404"), 'basename dirname'), stryMutAct_9fa48("8405") ? {} : (stryCov_9fa48("8405"), {
  '-s --suffix': stryMutAct_9fa48("8406") ? "" : (stryCov_9fa48("8406"), 'none')
})), looker(stryMutAct_9fa48("8407") ? "" : (stryCov_9fa48("8407"), 'namei lsattr getfacl')), reader(stryMutAct_9fa48("8408") ? "" : (stryCov_9fa48("8408"), 'base64 base32 basenc base58 ascii85'), stryMutAct_9fa48("8409") ? {} : (stryCov_9fa48("8409"), {
  '-w --wrap -b': stryMutAct_9fa48("8410") ? "" : (stryCov_9fa48("8410"), 'none'),
  '-i --input': stryMutAct_9fa48("8411") ? "" : (stryCov_9fa48("8411"), 'read'),
  '-o --output': stryMutAct_9fa48("8412") ? "" : (stryCov_9fa48("8412"), 'write')
})), looker(stryMutAct_9fa48("8413") ? "" : (stryCov_9fa48("8413"), 'ls dir vdir'), stryMutAct_9fa48("8414") ? {} : (stryCov_9fa48("8414"), {
  '-I --ignore --hide -w --width -T --tabsize --block-size --sort --time --format --time-style --quoting-style --indicator-style': stryMutAct_9fa48("8415") ? "" : (stryCov_9fa48("8415"), 'none')
})), looker(stryMutAct_9fa48("8416") ? "" : (stryCov_9fa48("8416"), 'exa eza lsd'), stryMutAct_9fa48("8417") ? {} : (stryCov_9fa48("8417"), {
  '-I --ignore-glob -s --sort --time -L --level --time-style --color --icons': stryMutAct_9fa48("8418") ? "" : (stryCov_9fa48("8418"), 'none')
})), looker(stryMutAct_9fa48("8419") ? "" : (stryCov_9fa48("8419"), 'tree'), stryMutAct_9fa48("8420") ? {} : (stryCov_9fa48("8420"), {
  '-L -P -I --filelimit --charset --timefmt --sort': stryMutAct_9fa48("8421") ? "" : (stryCov_9fa48("8421"), 'none'),
  '-o': stryMutAct_9fa48("8422") ? "" : (stryCov_9fa48("8422"), 'write'),
  '--fromfile': stryMutAct_9fa48("8423") ? {} : (stryCov_9fa48("8423"), {
    operands: stryMutAct_9fa48("8424") ? [] : (stryCov_9fa48("8424"), [stryMutAct_9fa48("8425") ? "" : (stryCov_9fa48("8425"), '...read')])
  })
})), looker(stryMutAct_9fa48("8426") ? "" : (stryCov_9fa48("8426"), 'du df'), stryMutAct_9fa48("8427") ? {} : (stryCov_9fa48("8427"), {
  '-d --max-depth -t --threshold -B --block-size --exclude --time-style --type --exclude-type': stryMutAct_9fa48("8428") ? "" : (stryCov_9fa48("8428"), 'none'),
  '-X --exclude-from --files0-from': stryMutAct_9fa48("8429") ? "" : (stryCov_9fa48("8429"), 'read')
})), reader(stryMutAct_9fa48("8430") ? "" : (stryCov_9fa48("8430"), 'nm objdump readelf size otool pahole'), stryMutAct_9fa48("8431") ? {} : (stryCov_9fa48("8431"), {
  '-j -M --section': stryMutAct_9fa48("8432") ? "" : (stryCov_9fa48("8432"), 'none')
})), reader(stryMutAct_9fa48("8433") ? "" : (stryCov_9fa48("8433"), 'identify mediainfo pdfinfo pdffonts lsdiff diffstat cloc tokei scc'), stryMutAct_9fa48("8434") ? {} : (stryCov_9fa48("8434"), {
  '-format': stryMutAct_9fa48("8435") ? "" : (stryCov_9fa48("8435"), 'none')
})), reader(stryMutAct_9fa48("8436") ? "" : (stryCov_9fa48("8436"), 'isutf8 look xmlwf jsonlint')), reader(stryMutAct_9fa48("8437") ? "" : (stryCov_9fa48("8437"), 'sha3sum cksfv crc32 hashdeep')), reader(stryMutAct_9fa48("8438") ? "" : (stryCov_9fa48("8438"), 'more most')), stryMutAct_9fa48("8439") ? {} : (stryCov_9fa48("8439"), {
  names: stryMutAct_9fa48("8440") ? [] : (stryCov_9fa48("8440"), [stryMutAct_9fa48("8441") ? "" : (stryCov_9fa48("8441"), 'ldd')]),
  // the loader starts what it is asked about: only what the system brings is beyond doubt
  judge: call => {
    if (stryMutAct_9fa48("8442")) {
      {}
    } else {
      stryCov_9fa48("8442");
      for (const arg of call.operands) if (stryMutAct_9fa48("8445") ? false : stryMutAct_9fa48("8444") ? true : stryMutAct_9fa48("8443") ? /^\/(?:usr\/)?(?:local\/)?(?:s?bin|lib\w*)\/(?!.*\.\.)/.test(arg.text) : (stryCov_9fa48("8443", "8444", "8445"), !(stryMutAct_9fa48("8453") ? /^\/(?:usr\/)?(?:local\/)?(?:s?bin|lib\w*)\/(?!.\.\.)/ : stryMutAct_9fa48("8452") ? /^\/(?:usr\/)?(?:local\/)?(?:s?bin|lib\w*)\/(?=.*\.\.)/ : stryMutAct_9fa48("8451") ? /^\/(?:usr\/)?(?:local\/)?(?:s?bin|lib\W*)\/(?!.*\.\.)/ : stryMutAct_9fa48("8450") ? /^\/(?:usr\/)?(?:local\/)?(?:s?bin|lib\w)\/(?!.*\.\.)/ : stryMutAct_9fa48("8449") ? /^\/(?:usr\/)?(?:local\/)?(?:sbin|lib\w*)\/(?!.*\.\.)/ : stryMutAct_9fa48("8448") ? /^\/(?:usr\/)?(?:local\/)(?:s?bin|lib\w*)\/(?!.*\.\.)/ : stryMutAct_9fa48("8447") ? /^\/(?:usr\/)(?:local\/)?(?:s?bin|lib\w*)\/(?!.*\.\.)/ : stryMutAct_9fa48("8446") ? /\/(?:usr\/)?(?:local\/)?(?:s?bin|lib\w*)\/(?!.*\.\.)/ : (stryCov_9fa48("8446", "8447", "8448", "8449", "8450", "8451", "8452", "8453"), /^\/(?:usr\/)?(?:local\/)?(?:s?bin|lib\w*)\/(?!.*\.\.)/)).test(arg.text))) call.unknown(stryMutAct_9fa48("8455") ? `` : (stryCov_9fa48("8455"), `${arg.text} may be started`));
    }
  },
  examples: stryMutAct_9fa48("8456") ? [] : (stryCov_9fa48("8456"), [stryMutAct_9fa48("8457") ? [] : (stryCov_9fa48("8457"), [stryMutAct_9fa48("8458") ? "" : (stryCov_9fa48("8458"), 'ldd /bin/ls'), stryMutAct_9fa48("8459") ? "" : (stryCov_9fa48("8459"), 'safe')]), stryMutAct_9fa48("8460") ? [] : (stryCov_9fa48("8460"), [stryMutAct_9fa48("8461") ? "" : (stryCov_9fa48("8461"), 'ldd ./a'), stryMutAct_9fa48("8462") ? "" : (stryCov_9fa48("8462"), 'opaque')])])
}), stryMutAct_9fa48("8463") ? {} : (stryCov_9fa48("8463"), {
  names: stryMutAct_9fa48("8464") ? [] : (stryCov_9fa48("8464"), [stryMutAct_9fa48("8465") ? "" : (stryCov_9fa48("8465"), 'jq'), stryMutAct_9fa48("8466") ? "" : (stryCov_9fa48("8466"), 'gojq'), stryMutAct_9fa48("8467") ? "" : (stryCov_9fa48("8467"), 'jaq')]),
  flags: stryMutAct_9fa48("8468") ? {} : (stryCov_9fa48("8468"), {
    '-f --from-file -L': stryMutAct_9fa48("8469") ? "" : (stryCov_9fa48("8469"), 'read'),
    '--indent': stryMutAct_9fa48("8470") ? "" : (stryCov_9fa48("8470"), 'none')
  }),
  operands: stryMutAct_9fa48("8471") ? [] : (stryCov_9fa48("8471"), [stryMutAct_9fa48("8472") ? "" : (stryCov_9fa48("8472"), 'none'), stryMutAct_9fa48("8473") ? "" : (stryCov_9fa48("8473"), '...read')]),
  // `--slurpfile NAME FILE`: a flag with two values
  judge: call => {
    if (stryMutAct_9fa48("8474")) {
      {}
    } else {
      stryCov_9fa48("8474");
      call.args.forEach((arg, at) => {
        if (stryMutAct_9fa48("8476")) {
          {}
        } else {
          stryCov_9fa48("8476");
          if (stryMutAct_9fa48("8478") ? false : stryMutAct_9fa48("8477") ? true : (stryCov_9fa48("8477", "8478"), (stryMutAct_9fa48("8480") ? /^--(?:slurpfile|rawfile)/ : stryMutAct_9fa48("8479") ? /--(?:slurpfile|rawfile)$/ : (stryCov_9fa48("8479", "8480"), /^--(?:slurpfile|rawfile)$/)).test(stryMutAct_9fa48("8481") ? call.args[at - 2]?.text && '' : (stryCov_9fa48("8481"), (stryMutAct_9fa48("8482") ? call.args[at - 2].text : (stryCov_9fa48("8482"), call.args[stryMutAct_9fa48("8483") ? at + 2 : (stryCov_9fa48("8483"), at - 2)]?.text)) ?? (stryMutAct_9fa48("8484") ? "Stryker was here!" : (stryCov_9fa48("8484"), '')))))) call.play(stryMutAct_9fa48("8486") ? "" : (stryCov_9fa48("8486"), 'read'), arg);
        }
      });
    }
  },
  examples: stryMutAct_9fa48("8487") ? [] : (stryCov_9fa48("8487"), [stryMutAct_9fa48("8488") ? [] : (stryCov_9fa48("8488"), [stryMutAct_9fa48("8489") ? "" : (stryCov_9fa48("8489"), 'jq .a notes.md'), stryMutAct_9fa48("8490") ? "" : (stryCov_9fa48("8490"), 'safe')]), stryMutAct_9fa48("8491") ? [] : (stryCov_9fa48("8491"), [stryMutAct_9fa48("8492") ? "" : (stryCov_9fa48("8492"), 'jq --rawfile a ~/.netrc -n .'), stryMutAct_9fa48("8493") ? "" : (stryCov_9fa48("8493"), 'dangerous')])])
})]);