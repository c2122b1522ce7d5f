/** awk, sed and calculators: small languages that are looked into. */
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
import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { isPureAwk } from '../code/awk.ts';
import { useOfSed } from '../code/sed.ts';
import { type CommandSpec, words } from '../spec.ts';

/** The program when it stands first, else those given by `-e`; a program in a file is not looked into. */
const awkSources = (call: Call): {
  sources: readonly Arg[];
  files: readonly Arg[];
} => {
  if (stryMutAct_9fa48("8829")) {
    {}
  } else {
    stryCov_9fa48("8829");
    const given = stryMutAct_9fa48("8830") ? call.flags.flatMap(flag => flag.value ?? []) : (stryCov_9fa48("8830"), call.flags.filter(stryMutAct_9fa48("8831") ? () => undefined : (stryCov_9fa48("8831"), flag => (stryMutAct_9fa48("8832") ? [] : (stryCov_9fa48("8832"), [stryMutAct_9fa48("8833") ? "" : (stryCov_9fa48("8833"), '-e'), stryMutAct_9fa48("8834") ? "" : (stryCov_9fa48("8834"), '--source')])).includes(flag.name))).flatMap(stryMutAct_9fa48("8835") ? () => undefined : (stryCov_9fa48("8835"), flag => stryMutAct_9fa48("8836") ? flag.value && [] : (stryCov_9fa48("8836"), flag.value ?? (stryMutAct_9fa48("8837") ? ["Stryker was here"] : (stryCov_9fa48("8837"), []))))));
    if (stryMutAct_9fa48("8840") ? given.length > 0 && call.has('-f', '--file', '-E', '--exec') : stryMutAct_9fa48("8839") ? false : stryMutAct_9fa48("8838") ? true : (stryCov_9fa48("8838", "8839", "8840"), (stryMutAct_9fa48("8843") ? given.length <= 0 : stryMutAct_9fa48("8842") ? given.length >= 0 : stryMutAct_9fa48("8841") ? false : (stryCov_9fa48("8841", "8842", "8843"), given.length > 0)) || call.has(stryMutAct_9fa48("8844") ? "" : (stryCov_9fa48("8844"), '-f'), stryMutAct_9fa48("8845") ? "" : (stryCov_9fa48("8845"), '--file'), stryMutAct_9fa48("8846") ? "" : (stryCov_9fa48("8846"), '-E'), stryMutAct_9fa48("8847") ? "" : (stryCov_9fa48("8847"), '--exec')))) return stryMutAct_9fa48("8848") ? {} : (stryCov_9fa48("8848"), {
      sources: given,
      files: call.operands
    });
    return stryMutAct_9fa48("8849") ? {} : (stryCov_9fa48("8849"), {
      sources: stryMutAct_9fa48("8850") ? call.operands : (stryCov_9fa48("8850"), call.operands.slice(0, 1)),
      files: stryMutAct_9fa48("8851") ? call.operands : (stryCov_9fa48("8851"), call.operands.slice(1))
    });
  }
};
const judgeAwk = (call: Call): void => {
  if (stryMutAct_9fa48("8852")) {
    {}
  } else {
    stryCov_9fa48("8852");
    const {
      sources,
      files
    } = awkSources(call);
    for (const source of sources) {
      if (stryMutAct_9fa48("8853")) {
        {}
      } else {
        stryCov_9fa48("8853");
        if (stryMutAct_9fa48("8856") ? source.dynamic !== 'no' && !isPureAwk(source.text) : stryMutAct_9fa48("8855") ? false : stryMutAct_9fa48("8854") ? true : (stryCov_9fa48("8854", "8855", "8856"), (stryMutAct_9fa48("8858") ? source.dynamic === 'no' : stryMutAct_9fa48("8857") ? false : (stryCov_9fa48("8857", "8858"), source.dynamic !== (stryMutAct_9fa48("8859") ? "" : (stryCov_9fa48("8859"), 'no')))) || (stryMutAct_9fa48("8860") ? isPureAwk(source.text) : (stryCov_9fa48("8860"), !isPureAwk(source.text))))) call.unknown(stryMutAct_9fa48("8862") ? "" : (stryCov_9fa48("8862"), 'an awk program that may run or write'));
      }
    }
    const loaded = stryMutAct_9fa48("8863") ? call.flags : (stryCov_9fa48("8863"), call.flags.filter(stryMutAct_9fa48("8864") ? () => undefined : (stryCov_9fa48("8864"), flag => (stryMutAct_9fa48("8865") ? [] : (stryCov_9fa48("8865"), [stryMutAct_9fa48("8866") ? "" : (stryCov_9fa48("8866"), '-i'), stryMutAct_9fa48("8867") ? "" : (stryCov_9fa48("8867"), '--include'), stryMutAct_9fa48("8868") ? "" : (stryCov_9fa48("8868"), '-l'), stryMutAct_9fa48("8869") ? "" : (stryCov_9fa48("8869"), '--load'), stryMutAct_9fa48("8870") ? "" : (stryCov_9fa48("8870"), '-D'), stryMutAct_9fa48("8871") ? "" : (stryCov_9fa48("8871"), '--debug')])).includes(flag.name))));
    const inPlace = stryMutAct_9fa48("8874") ? loaded.length > 0 || loaded.every(flag => flag.value?.text === 'inplace') : stryMutAct_9fa48("8873") ? false : stryMutAct_9fa48("8872") ? true : (stryCov_9fa48("8872", "8873", "8874"), (stryMutAct_9fa48("8877") ? loaded.length <= 0 : stryMutAct_9fa48("8876") ? loaded.length >= 0 : stryMutAct_9fa48("8875") ? true : (stryCov_9fa48("8875", "8876", "8877"), loaded.length > 0)) && (stryMutAct_9fa48("8878") ? loaded.some(flag => flag.value?.text === 'inplace') : (stryCov_9fa48("8878"), loaded.every(stryMutAct_9fa48("8879") ? () => undefined : (stryCov_9fa48("8879"), flag => stryMutAct_9fa48("8882") ? flag.value?.text !== 'inplace' : stryMutAct_9fa48("8881") ? false : stryMutAct_9fa48("8880") ? true : (stryCov_9fa48("8880", "8881", "8882"), (stryMutAct_9fa48("8883") ? flag.value.text : (stryCov_9fa48("8883"), flag.value?.text)) === (stryMutAct_9fa48("8884") ? "" : (stryCov_9fa48("8884"), 'inplace'))))))));
    if (stryMutAct_9fa48("8887") ? loaded.length > 0 || !inPlace : stryMutAct_9fa48("8886") ? false : stryMutAct_9fa48("8885") ? true : (stryCov_9fa48("8885", "8886", "8887"), (stryMutAct_9fa48("8890") ? loaded.length <= 0 : stryMutAct_9fa48("8889") ? loaded.length >= 0 : stryMutAct_9fa48("8888") ? true : (stryCov_9fa48("8888", "8889", "8890"), loaded.length > 0)) && (stryMutAct_9fa48("8891") ? inPlace : (stryCov_9fa48("8891"), !inPlace)))) call.unknown(stryMutAct_9fa48("8893") ? "" : (stryCov_9fa48("8893"), 'awk loads further code'));
    for (const file of files) if (stryMutAct_9fa48("8896") ? false : stryMutAct_9fa48("8895") ? true : stryMutAct_9fa48("8894") ? /^\w+=/.test(file.text) : (stryCov_9fa48("8894", "8895", "8896"), !(stryMutAct_9fa48("8899") ? /^\W+=/ : stryMutAct_9fa48("8898") ? /^\w=/ : stryMutAct_9fa48("8897") ? /\w+=/ : (stryCov_9fa48("8897", "8898", "8899"), /^\w+=/)).test(file.text))) call.play(inPlace ? stryMutAct_9fa48("8901") ? "" : (stryCov_9fa48("8901"), 'edit') : stryMutAct_9fa48("8902") ? "" : (stryCov_9fa48("8902"), 'read'), file);
  }
};
const sedSource = (call: Call, source: Arg): void => {
  if (stryMutAct_9fa48("8903")) {
    {}
  } else {
    stryCov_9fa48("8903");
    const use = (stryMutAct_9fa48("8906") ? source.dynamic !== 'no' : stryMutAct_9fa48("8905") ? false : stryMutAct_9fa48("8904") ? true : (stryCov_9fa48("8904", "8905", "8906"), source.dynamic === (stryMutAct_9fa48("8907") ? "" : (stryCov_9fa48("8907"), 'no')))) ? useOfSed(source.text) : undefined;
    if (stryMutAct_9fa48("8910") ? use !== undefined : stryMutAct_9fa48("8909") ? false : stryMutAct_9fa48("8908") ? true : (stryCov_9fa48("8908", "8909", "8910"), use === undefined)) return call.unknown(stryMutAct_9fa48("8911") ? "" : (stryCov_9fa48("8911"), 'a sed script that may run a command'));
    for (const path of use.reads) call.play(stryMutAct_9fa48("8913") ? "" : (stryCov_9fa48("8913"), 'read'), literal(path));
    for (const path of use.writes) call.play(stryMutAct_9fa48("8915") ? "" : (stryCov_9fa48("8915"), 'write'), literal(path));
    if (stryMutAct_9fa48("8918") ? use.empties || call.has('-i', '--in-place') : stryMutAct_9fa48("8917") ? false : stryMutAct_9fa48("8916") ? true : (stryCov_9fa48("8916", "8917", "8918"), use.empties && call.has(stryMutAct_9fa48("8919") ? "" : (stryCov_9fa48("8919"), '-i'), stryMutAct_9fa48("8920") ? "" : (stryCov_9fa48("8920"), '--in-place')))) call.mark(stryMutAct_9fa48("8922") ? "" : (stryCov_9fa48("8922"), 'empty'));
  }
};
const judgeSed = (call: Call): void => {
  if (stryMutAct_9fa48("8923")) {
    {}
  } else {
    stryCov_9fa48("8923");
    const given = stryMutAct_9fa48("8924") ? call.flags.flatMap(flag => flag.value ?? []) : (stryCov_9fa48("8924"), call.flags.filter(stryMutAct_9fa48("8925") ? () => undefined : (stryCov_9fa48("8925"), flag => (stryMutAct_9fa48("8926") ? [] : (stryCov_9fa48("8926"), [stryMutAct_9fa48("8927") ? "" : (stryCov_9fa48("8927"), '-e'), stryMutAct_9fa48("8928") ? "" : (stryCov_9fa48("8928"), '--expression')])).includes(flag.name))).flatMap(stryMutAct_9fa48("8929") ? () => undefined : (stryCov_9fa48("8929"), flag => stryMutAct_9fa48("8930") ? flag.value && [] : (stryCov_9fa48("8930"), flag.value ?? (stryMutAct_9fa48("8931") ? ["Stryker was here"] : (stryCov_9fa48("8931"), []))))));
    const inline = stryMutAct_9fa48("8934") ? given.length === 0 || !call.has('-f', '--file') : stryMutAct_9fa48("8933") ? false : stryMutAct_9fa48("8932") ? true : (stryCov_9fa48("8932", "8933", "8934"), (stryMutAct_9fa48("8936") ? given.length !== 0 : stryMutAct_9fa48("8935") ? true : (stryCov_9fa48("8935", "8936"), given.length === 0)) && (stryMutAct_9fa48("8937") ? call.has('-f', '--file') : (stryCov_9fa48("8937"), !call.has(stryMutAct_9fa48("8938") ? "" : (stryCov_9fa48("8938"), '-f'), stryMutAct_9fa48("8939") ? "" : (stryCov_9fa48("8939"), '--file')))));
    const [first, ...rest] = call.operands;
    for (const source of (stryMutAct_9fa48("8942") ? inline || first !== undefined : stryMutAct_9fa48("8941") ? false : stryMutAct_9fa48("8940") ? true : (stryCov_9fa48("8940", "8941", "8942"), inline && (stryMutAct_9fa48("8944") ? first === undefined : stryMutAct_9fa48("8943") ? true : (stryCov_9fa48("8943", "8944"), first !== undefined)))) ? stryMutAct_9fa48("8945") ? [] : (stryCov_9fa48("8945"), [first]) : given) if (stryMutAct_9fa48("8946")) {
      ;
    } else {
      stryCov_9fa48("8946");
      sedSource(call, source);
    }
    for (const file of inline ? rest : call.operands) call.play(call.has(stryMutAct_9fa48("8948") ? "" : (stryCov_9fa48("8948"), '-i'), stryMutAct_9fa48("8949") ? "" : (stryCov_9fa48("8949"), '--in-place')) ? stryMutAct_9fa48("8950") ? "" : (stryCov_9fa48("8950"), 'edit') : stryMutAct_9fa48("8951") ? "" : (stryCov_9fa48("8951"), 'read'), file);
  }
};
export const scripts: readonly CommandSpec[] = stryMutAct_9fa48("8952") ? [] : (stryCov_9fa48("8952"), [stryMutAct_9fa48("8953") ? {} : (stryCov_9fa48("8953"), {
  names: stryMutAct_9fa48("8954") ? [] : (stryCov_9fa48("8954"), [stryMutAct_9fa48("8955") ? "" : (stryCov_9fa48("8955"), 'awk'), stryMutAct_9fa48("8956") ? "" : (stryCov_9fa48("8956"), 'gawk'), stryMutAct_9fa48("8957") ? "" : (stryCov_9fa48("8957"), 'mawk'), stryMutAct_9fa48("8958") ? "" : (stryCov_9fa48("8958"), 'nawk'), stryMutAct_9fa48("8959") ? "" : (stryCov_9fa48("8959"), 'original-awk')]),
  flags: stryMutAct_9fa48("8960") ? {} : (stryCov_9fa48("8960"), {
    '-F --field-separator -v --assign': stryMutAct_9fa48("8961") ? "" : (stryCov_9fa48("8961"), 'none'),
    '-e --source': stryMutAct_9fa48("8962") ? "" : (stryCov_9fa48("8962"), 'none'),
    '-f --file -E --exec': stryMutAct_9fa48("8963") ? "" : (stryCov_9fa48("8963"), 'execute'),
    '-i --include -l --load': stryMutAct_9fa48("8964") ? "" : (stryCov_9fa48("8964"), 'none'),
    '-d --dump-variables -p --profile -o --pretty-print': stryMutAct_9fa48("8965") ? {} : (stryCov_9fa48("8965"), {
      value: stryMutAct_9fa48("8966") ? "" : (stryCov_9fa48("8966"), 'write'),
      attached: stryMutAct_9fa48("8967") ? false : (stryCov_9fa48("8967"), true)
    }),
    '-D --debug': {},
    '-W': stryMutAct_9fa48("8968") ? "" : (stryCov_9fa48("8968"), 'unknown')
  }),
  judge: judgeAwk,
  examples: stryMutAct_9fa48("8969") ? [] : (stryCov_9fa48("8969"), [stryMutAct_9fa48("8970") ? [] : (stryCov_9fa48("8970"), [stryMutAct_9fa48("8971") ? "" : (stryCov_9fa48("8971"), "awk '{print $1}' a"), stryMutAct_9fa48("8972") ? "" : (stryCov_9fa48("8972"), 'safe')]), stryMutAct_9fa48("8973") ? [] : (stryCov_9fa48("8973"), [stryMutAct_9fa48("8974") ? "" : (stryCov_9fa48("8974"), "awk '$3 > 5 {s += $3/2} END {print s}' a"), stryMutAct_9fa48("8975") ? "" : (stryCov_9fa48("8975"), 'safe')]), stryMutAct_9fa48("8976") ? [] : (stryCov_9fa48("8976"), [stryMutAct_9fa48("8977") ? "" : (stryCov_9fa48("8977"), 'awk \'BEGIN{system("rm a")}\''), stryMutAct_9fa48("8978") ? "" : (stryCov_9fa48("8978"), 'opaque')]), stryMutAct_9fa48("8979") ? [] : (stryCov_9fa48("8979"), [stryMutAct_9fa48("8980") ? "" : (stryCov_9fa48("8980"), 'awk \'{print > "b"}\' a'), stryMutAct_9fa48("8981") ? "" : (stryCov_9fa48("8981"), 'opaque')]), stryMutAct_9fa48("8982") ? [] : (stryCov_9fa48("8982"), [stryMutAct_9fa48("8983") ? "" : (stryCov_9fa48("8983"), "awk -i inplace '{print}' a"), stryMutAct_9fa48("8984") ? "" : (stryCov_9fa48("8984"), 'write')]), stryMutAct_9fa48("8985") ? [] : (stryCov_9fa48("8985"), [stryMutAct_9fa48("8986") ? "" : (stryCov_9fa48("8986"), 'awk -f a.awk b'), stryMutAct_9fa48("8987") ? "" : (stryCov_9fa48("8987"), 'opaque')])])
}), stryMutAct_9fa48("8988") ? {} : (stryCov_9fa48("8988"), {
  names: stryMutAct_9fa48("8989") ? [] : (stryCov_9fa48("8989"), [stryMutAct_9fa48("8990") ? "" : (stryCov_9fa48("8990"), 'sed'), stryMutAct_9fa48("8991") ? "" : (stryCov_9fa48("8991"), 'gsed'), stryMutAct_9fa48("8992") ? "" : (stryCov_9fa48("8992"), 'ssed')]),
  flags: stryMutAct_9fa48("8993") ? {} : (stryCov_9fa48("8993"), {
    '-e --expression': stryMutAct_9fa48("8994") ? "" : (stryCov_9fa48("8994"), 'none'),
    '-f --file': stryMutAct_9fa48("8995") ? "" : (stryCov_9fa48("8995"), 'execute'),
    '-i --in-place': stryMutAct_9fa48("8996") ? {} : (stryCov_9fa48("8996"), {
      value: stryMutAct_9fa48("8997") ? "" : (stryCov_9fa48("8997"), 'none'),
      attached: stryMutAct_9fa48("8998") ? false : (stryCov_9fa48("8998"), true)
    }),
    '-l --line-length': stryMutAct_9fa48("8999") ? "" : (stryCov_9fa48("8999"), 'none')
  }),
  judge: judgeSed,
  examples: stryMutAct_9fa48("9000") ? [] : (stryCov_9fa48("9000"), [stryMutAct_9fa48("9001") ? [] : (stryCov_9fa48("9001"), [stryMutAct_9fa48("9002") ? "" : (stryCov_9fa48("9002"), "sed -n '1,5p' a"), stryMutAct_9fa48("9003") ? "" : (stryCov_9fa48("9003"), 'safe')]), stryMutAct_9fa48("9004") ? [] : (stryCov_9fa48("9004"), [stryMutAct_9fa48("9005") ? "" : (stryCov_9fa48("9005"), "sed 's/a/b/g' a"), stryMutAct_9fa48("9006") ? "" : (stryCov_9fa48("9006"), 'safe')]), stryMutAct_9fa48("9007") ? [] : (stryCov_9fa48("9007"), [stryMutAct_9fa48("9008") ? "" : (stryCov_9fa48("9008"), "sed -i 's/a/b/' a"), stryMutAct_9fa48("9009") ? "" : (stryCov_9fa48("9009"), 'write')]), stryMutAct_9fa48("9010") ? [] : (stryCov_9fa48("9010"), [stryMutAct_9fa48("9011") ? "" : (stryCov_9fa48("9011"), "sed '1e rm a' b"), stryMutAct_9fa48("9012") ? "" : (stryCov_9fa48("9012"), 'opaque')]), stryMutAct_9fa48("9013") ? [] : (stryCov_9fa48("9013"), [stryMutAct_9fa48("9014") ? "" : (stryCov_9fa48("9014"), "sed 's/a/b/e' c"), stryMutAct_9fa48("9015") ? "" : (stryCov_9fa48("9015"), 'opaque')]), stryMutAct_9fa48("9016") ? [] : (stryCov_9fa48("9016"), [stryMutAct_9fa48("9017") ? "" : (stryCov_9fa48("9017"), "sed 'w /etc/motd' a"), stryMutAct_9fa48("9018") ? "" : (stryCov_9fa48("9018"), 'dangerous')]), stryMutAct_9fa48("9019") ? [] : (stryCov_9fa48("9019"), [stryMutAct_9fa48("9020") ? "" : (stryCov_9fa48("9020"), 'sed -i d a'), stryMutAct_9fa48("9021") ? "" : (stryCov_9fa48("9021"), 'dangerous')]), stryMutAct_9fa48("9022") ? [] : (stryCov_9fa48("9022"), [stryMutAct_9fa48("9023") ? "" : (stryCov_9fa48("9023"), "sed -E 's/[/]x/y/;/a/,/b/d' c"), stryMutAct_9fa48("9024") ? "" : (stryCov_9fa48("9024"), 'safe')])])
}), stryMutAct_9fa48("9025") ? {} : (stryCov_9fa48("9025"), {
  names: stryMutAct_9fa48("9026") ? [] : (stryCov_9fa48("9026"), [stryMutAct_9fa48("9027") ? "" : (stryCov_9fa48("9027"), 'bc'), stryMutAct_9fa48("9028") ? "" : (stryCov_9fa48("9028"), 'dc'), stryMutAct_9fa48("9029") ? "" : (stryCov_9fa48("9029"), 'calc'), stryMutAct_9fa48("9030") ? "" : (stryCov_9fa48("9030"), 'qalc')]),
  flags: stryMutAct_9fa48("9031") ? {} : (stryCov_9fa48("9031"), {
    '-f --file': stryMutAct_9fa48("9032") ? "" : (stryCov_9fa48("9032"), 'read'),
    '-e': stryMutAct_9fa48("9033") ? "" : (stryCov_9fa48("9033"), 'none')
  }),
  judge: call => {
    if (stryMutAct_9fa48("9034")) {
      {}
    } else {
      stryCov_9fa48("9034");
      const {
        stdin
      } = call.scope;
      const code = (stryMutAct_9fa48("9035") ? [] : (stryCov_9fa48("9035"), [...call.operands.map(stryMutAct_9fa48("9036") ? () => undefined : (stryCov_9fa48("9036"), arg => arg.text)), stryMutAct_9fa48("9037") ? call.value('-e')?.text && '' : (stryCov_9fa48("9037"), (stryMutAct_9fa48("9038") ? call.value('-e').text : (stryCov_9fa48("9038"), call.value(stryMutAct_9fa48("9039") ? "" : (stryCov_9fa48("9039"), '-e'))?.text)) ?? (stryMutAct_9fa48("9040") ? "Stryker was here!" : (stryCov_9fa48("9040"), ''))), (stryMutAct_9fa48("9043") ? stdin.kind !== 'text' : stryMutAct_9fa48("9042") ? false : stryMutAct_9fa48("9041") ? true : (stryCov_9fa48("9041", "9042", "9043"), stdin.kind === (stryMutAct_9fa48("9044") ? "" : (stryCov_9fa48("9044"), 'text')))) ? stdin.text : stryMutAct_9fa48("9045") ? "Stryker was here!" : (stryCov_9fa48("9045"), '')])).join(stryMutAct_9fa48("9046") ? "" : (stryCov_9fa48("9046"), '\n'));
      if (stryMutAct_9fa48("9049") ? call.operands.length > 0 || call.name === 'dc' : stryMutAct_9fa48("9048") ? false : stryMutAct_9fa48("9047") ? true : (stryCov_9fa48("9047", "9048", "9049"), (stryMutAct_9fa48("9052") ? call.operands.length <= 0 : stryMutAct_9fa48("9051") ? call.operands.length >= 0 : stryMutAct_9fa48("9050") ? true : (stryCov_9fa48("9050", "9051", "9052"), call.operands.length > 0)) && (stryMutAct_9fa48("9054") ? call.name !== 'dc' : stryMutAct_9fa48("9053") ? true : (stryCov_9fa48("9053", "9054"), call.name === (stryMutAct_9fa48("9055") ? "" : (stryCov_9fa48("9055"), 'dc')))))) call.unknown(stryMutAct_9fa48("9057") ? "" : (stryCov_9fa48("9057"), 'a dc program in a file'));
      if (stryMutAct_9fa48("9060") ? call.name === 'dc' || call.has('-f', '--file') : stryMutAct_9fa48("9059") ? false : stryMutAct_9fa48("9058") ? true : (stryCov_9fa48("9058", "9059", "9060"), (stryMutAct_9fa48("9062") ? call.name !== 'dc' : stryMutAct_9fa48("9061") ? true : (stryCov_9fa48("9061", "9062"), call.name === (stryMutAct_9fa48("9063") ? "" : (stryCov_9fa48("9063"), 'dc')))) && call.has(stryMutAct_9fa48("9064") ? "" : (stryCov_9fa48("9064"), '-f'), stryMutAct_9fa48("9065") ? "" : (stryCov_9fa48("9065"), '--file')))) call.unknown(stryMutAct_9fa48("9067") ? "" : (stryCov_9fa48("9067"), 'a dc program in a file'));
      if (stryMutAct_9fa48("9070") ? call.name === 'calc' || /["'`]|[a-z]{5,}/i.test(code) : stryMutAct_9fa48("9069") ? false : stryMutAct_9fa48("9068") ? true : (stryCov_9fa48("9068", "9069", "9070"), (stryMutAct_9fa48("9072") ? call.name !== 'calc' : stryMutAct_9fa48("9071") ? true : (stryCov_9fa48("9071", "9072"), call.name === (stryMutAct_9fa48("9073") ? "" : (stryCov_9fa48("9073"), 'calc')))) && (stryMutAct_9fa48("9076") ? /["'`]|[^a-z]{5,}/i : stryMutAct_9fa48("9075") ? /["'`]|[a-z]/i : stryMutAct_9fa48("9074") ? /[^"'`]|[a-z]{5,}/i : (stryCov_9fa48("9074", "9075", "9076"), /["'`]|[a-z]{5,}/i)).test(code))) call.unknown(stryMutAct_9fa48("9078") ? "" : (stryCov_9fa48("9078"), 'calc can run commands'));
      if (stryMutAct_9fa48("9081") ? call.name === 'dc' || code.includes('!') || stdin.kind === 'pipe' || stdin.kind === 'own' : stryMutAct_9fa48("9080") ? false : stryMutAct_9fa48("9079") ? true : (stryCov_9fa48("9079", "9080", "9081"), (stryMutAct_9fa48("9083") ? call.name !== 'dc' : stryMutAct_9fa48("9082") ? true : (stryCov_9fa48("9082", "9083"), call.name === (stryMutAct_9fa48("9084") ? "" : (stryCov_9fa48("9084"), 'dc')))) && (stryMutAct_9fa48("9086") ? (code.includes('!') || stdin.kind === 'pipe') && stdin.kind === 'own' : stryMutAct_9fa48("9085") ? true : (stryCov_9fa48("9085", "9086"), (stryMutAct_9fa48("9088") ? code.includes('!') && stdin.kind === 'pipe' : stryMutAct_9fa48("9087") ? false : (stryCov_9fa48("9087", "9088"), code.includes(stryMutAct_9fa48("9089") ? "" : (stryCov_9fa48("9089"), '!')) || (stryMutAct_9fa48("9091") ? stdin.kind !== 'pipe' : stryMutAct_9fa48("9090") ? false : (stryCov_9fa48("9090", "9091"), stdin.kind === (stryMutAct_9fa48("9092") ? "" : (stryCov_9fa48("9092"), 'pipe')))))) || (stryMutAct_9fa48("9094") ? stdin.kind !== 'own' : stryMutAct_9fa48("9093") ? false : (stryCov_9fa48("9093", "9094"), stdin.kind === (stryMutAct_9fa48("9095") ? "" : (stryCov_9fa48("9095"), 'own')))))))) call.unknown(stryMutAct_9fa48("9097") ? "" : (stryCov_9fa48("9097"), 'dc can run commands'));
    }
  },
  examples: stryMutAct_9fa48("9098") ? [] : (stryCov_9fa48("9098"), [stryMutAct_9fa48("9099") ? [] : (stryCov_9fa48("9099"), [stryMutAct_9fa48("9100") ? "" : (stryCov_9fa48("9100"), "echo '1+1' | bc"), stryMutAct_9fa48("9101") ? "" : (stryCov_9fa48("9101"), 'safe')]), stryMutAct_9fa48("9102") ? [] : (stryCov_9fa48("9102"), [stryMutAct_9fa48("9103") ? "" : (stryCov_9fa48("9103"), "echo '!rm a' | dc"), stryMutAct_9fa48("9104") ? "" : (stryCov_9fa48("9104"), 'opaque')])])
}), stryMutAct_9fa48("9105") ? {} : (stryCov_9fa48("9105"), {
  names: words(stryMutAct_9fa48("9106") ? "" : (stryCov_9fa48("9106"), 'm4 cpp troff groff eqn tbl latex pdflatex xelatex lualatex tex gnuplot ed red ex sqlmap msfconsole dialog whiptail')),
  does: stryMutAct_9fa48("9107") ? [] : (stryCov_9fa48("9107"), [stryMutAct_9fa48("9108") ? "" : (stryCov_9fa48("9108"), 'unknown')]),
  examples: stryMutAct_9fa48("9109") ? [] : (stryCov_9fa48("9109"), [stryMutAct_9fa48("9110") ? [] : (stryCov_9fa48("9110"), [stryMutAct_9fa48("9111") ? "" : (stryCov_9fa48("9111"), 'm4 a'), stryMutAct_9fa48("9112") ? "" : (stryCov_9fa48("9112"), 'opaque')]), stryMutAct_9fa48("9113") ? [] : (stryCov_9fa48("9113"), [stryMutAct_9fa48("9114") ? "" : (stryCov_9fa48("9114"), 'ed a'), stryMutAct_9fa48("9115") ? "" : (stryCov_9fa48("9115"), 'opaque')])])
})]);