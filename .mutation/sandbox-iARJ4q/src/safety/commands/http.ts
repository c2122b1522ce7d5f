/** Fetching and sending over HTTP and the like. */
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
import { baseName } from '../paths.ts';
import { carries } from '../roles.ts';
import type { CommandSpec } from '../spec.ts';
const CURL_SENDS = stryMutAct_9fa48("5803") ? "" : (stryCov_9fa48("5803"), '-d --data --data-raw --data-binary --data-ascii --data-urlencode -F --form --form-string -T --upload-file --json --mail-from --mail-rcpt -Q --quote');
const LOCAL = stryMutAct_9fa48("5815") ? /^(?:[a-z]+:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[^:/?]|$)/i : stryMutAct_9fa48("5814") ? /^(?:[a-z]+:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/?])/i : stryMutAct_9fa48("5813") ? /^(?:[a-z]+:\/\/)?(?:localhost|127\.\d+\.\d+\.\D+|\[::1\])(?:[:/?]|$)/i : stryMutAct_9fa48("5812") ? /^(?:[a-z]+:\/\/)?(?:localhost|127\.\d+\.\d+\.\d|\[::1\])(?:[:/?]|$)/i : stryMutAct_9fa48("5811") ? /^(?:[a-z]+:\/\/)?(?:localhost|127\.\d+\.\D+\.\d+|\[::1\])(?:[:/?]|$)/i : stryMutAct_9fa48("5810") ? /^(?:[a-z]+:\/\/)?(?:localhost|127\.\d+\.\d\.\d+|\[::1\])(?:[:/?]|$)/i : stryMutAct_9fa48("5809") ? /^(?:[a-z]+:\/\/)?(?:localhost|127\.\D+\.\d+\.\d+|\[::1\])(?:[:/?]|$)/i : stryMutAct_9fa48("5808") ? /^(?:[a-z]+:\/\/)?(?:localhost|127\.\d\.\d+\.\d+|\[::1\])(?:[:/?]|$)/i : stryMutAct_9fa48("5807") ? /^(?:[^a-z]+:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/?]|$)/i : stryMutAct_9fa48("5806") ? /^(?:[a-z]:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/?]|$)/i : stryMutAct_9fa48("5805") ? /^(?:[a-z]+:\/\/)(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/?]|$)/i : stryMutAct_9fa48("5804") ? /(?:[a-z]+:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/?]|$)/i : (stryCov_9fa48("5804", "5805", "5806", "5807", "5808", "5809", "5810", "5811", "5812", "5813", "5814", "5815"), /^(?:[a-z]+:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/?]|$)/i);
const PLAIN = stryMutAct_9fa48("5818") ? /^(?:https?|ftps|file):\/\//i : stryMutAct_9fa48("5817") ? /^(?:https|ftps?|file):\/\//i : stryMutAct_9fa48("5816") ? /(?:https?|ftps?|file):\/\//i : (stryCov_9fa48("5816", "5817", "5818"), /^(?:https?|ftps?|file):\/\//i);

/** A body sent to this very machine stays on it, and still may change something. */
const sendsAway = stryMutAct_9fa48("5819") ? () => undefined : (stryCov_9fa48("5819"), (() => {
  const sendsAway = (call: Call): 'away' | 'here' => (stryMutAct_9fa48("5822") ? call.operands.length > 0 || call.operands.every(arg => LOCAL.test(arg.text)) : stryMutAct_9fa48("5821") ? false : stryMutAct_9fa48("5820") ? true : (stryCov_9fa48("5820", "5821", "5822"), (stryMutAct_9fa48("5825") ? call.operands.length <= 0 : stryMutAct_9fa48("5824") ? call.operands.length >= 0 : stryMutAct_9fa48("5823") ? true : (stryCov_9fa48("5823", "5824", "5825"), call.operands.length > 0)) && (stryMutAct_9fa48("5826") ? call.operands.some(arg => LOCAL.test(arg.text)) : (stryCov_9fa48("5826"), call.operands.every(stryMutAct_9fa48("5827") ? () => undefined : (stryCov_9fa48("5827"), arg => LOCAL.test(arg.text))))))) ? stryMutAct_9fa48("5828") ? "" : (stryCov_9fa48("5828"), 'here') : stryMutAct_9fa48("5829") ? "" : (stryCov_9fa48("5829"), 'away');
  return sendsAway;
})());

/** Data and forms are text, or `@file`; an upload is always a file. */
const sendBody = (call: Call): void => {
  if (stryMutAct_9fa48("5830")) {
    {}
  } else {
    stryCov_9fa48("5830");
    for (const {
      name,
      value
    } of call.flags) {
      if (stryMutAct_9fa48("5831")) {
        {}
      } else {
        stryCov_9fa48("5831");
        if (stryMutAct_9fa48("5834") ? value === undefined && !CURL_SENDS.split(' ').includes(name) : stryMutAct_9fa48("5833") ? false : stryMutAct_9fa48("5832") ? true : (stryCov_9fa48("5832", "5833", "5834"), (stryMutAct_9fa48("5836") ? value !== undefined : stryMutAct_9fa48("5835") ? false : (stryCov_9fa48("5835", "5836"), value === undefined)) || (stryMutAct_9fa48("5837") ? CURL_SENDS.split(' ').includes(name) : (stryCov_9fa48("5837"), !CURL_SENDS.split(stryMutAct_9fa48("5838") ? "" : (stryCov_9fa48("5838"), ' ')).includes(name))))) continue;
        call.play(stryMutAct_9fa48("5840") ? "" : (stryCov_9fa48("5840"), 'upload'), (stryMutAct_9fa48("5842") ? /^-T|upload-file/ : stryMutAct_9fa48("5841") ? /-T$|upload-file/ : (stryCov_9fa48("5841", "5842"), /^-T$|upload-file/)).test(name) ? stryMutAct_9fa48("5843") ? {} : (stryCov_9fa48("5843"), {
          ...value,
          text: stryMutAct_9fa48("5844") ? `` : (stryCov_9fa48("5844"), `@${value.text}`)
        }) : value);
      }
    }
  }
};

/** The file that an address is saved as. */
const named = (address: Arg, folder: Arg | undefined): Arg => {
  if (stryMutAct_9fa48("5845")) {
    {}
  } else {
    stryCov_9fa48("5845");
    const name = stryMutAct_9fa48("5848") ? baseName(address.text.replace(/[?#].*$/, '')) && '.' : stryMutAct_9fa48("5847") ? false : stryMutAct_9fa48("5846") ? true : (stryCov_9fa48("5846", "5847", "5848"), baseName(address.text.replace(stryMutAct_9fa48("5851") ? /[?#].$/ : stryMutAct_9fa48("5850") ? /[^?#].*$/ : stryMutAct_9fa48("5849") ? /[?#].*/ : (stryCov_9fa48("5849", "5850", "5851"), /[?#].*$/), stryMutAct_9fa48("5852") ? "Stryker was here!" : (stryCov_9fa48("5852"), ''))) || (stryMutAct_9fa48("5853") ? "" : (stryCov_9fa48("5853"), '.')));
    return stryMutAct_9fa48("5854") ? {} : (stryCov_9fa48("5854"), {
      ...address,
      text: (stryMutAct_9fa48("5857") ? folder !== undefined : stryMutAct_9fa48("5856") ? false : stryMutAct_9fa48("5855") ? true : (stryCov_9fa48("5855", "5856", "5857"), folder === undefined)) ? name : stryMutAct_9fa48("5858") ? `` : (stryCov_9fa48("5858"), `${folder.text}/${name}`),
      dynamic: (stryMutAct_9fa48("5861") ? folder?.dynamic !== 'any' : stryMutAct_9fa48("5860") ? false : stryMutAct_9fa48("5859") ? true : (stryCov_9fa48("5859", "5860", "5861"), (stryMutAct_9fa48("5862") ? folder.dynamic : (stryCov_9fa48("5862"), folder?.dynamic)) === (stryMutAct_9fa48("5863") ? "" : (stryCov_9fa48("5863"), 'any')))) ? stryMutAct_9fa48("5864") ? "" : (stryCov_9fa48("5864"), 'any') : address.dynamic
    });
  }
};
const judgeCurl = (call: Call): void => {
  if (stryMutAct_9fa48("5865")) {
    {}
  } else {
    stryCov_9fa48("5865");
    if (stryMutAct_9fa48("5868") ? call.operands.every(arg => /^[a-z]+:\/\//i.test(arg.text) && !PLAIN.test(arg.text)) : stryMutAct_9fa48("5867") ? false : stryMutAct_9fa48("5866") ? true : (stryCov_9fa48("5866", "5867", "5868"), call.operands.some(stryMutAct_9fa48("5869") ? () => undefined : (stryCov_9fa48("5869"), arg => stryMutAct_9fa48("5872") ? /^[a-z]+:\/\//i.test(arg.text) || !PLAIN.test(arg.text) : stryMutAct_9fa48("5871") ? false : stryMutAct_9fa48("5870") ? true : (stryCov_9fa48("5870", "5871", "5872"), (stryMutAct_9fa48("5875") ? /^[^a-z]+:\/\//i : stryMutAct_9fa48("5874") ? /^[a-z]:\/\//i : stryMutAct_9fa48("5873") ? /[a-z]+:\/\//i : (stryCov_9fa48("5873", "5874", "5875"), /^[a-z]+:\/\//i)).test(arg.text) && (stryMutAct_9fa48("5876") ? PLAIN.test(arg.text) : (stryCov_9fa48("5876"), !PLAIN.test(arg.text)))))))) call.mark(stryMutAct_9fa48("5878") ? "" : (stryCov_9fa48("5878"), 'upload'));
    if (stryMutAct_9fa48("5880") ? false : stryMutAct_9fa48("5879") ? true : (stryCov_9fa48("5879", "5880"), call.has(stryMutAct_9fa48("5881") ? "" : (stryCov_9fa48("5881"), '-O'), stryMutAct_9fa48("5882") ? "" : (stryCov_9fa48("5882"), '--remote-name'), stryMutAct_9fa48("5883") ? "" : (stryCov_9fa48("5883"), '-J'), stryMutAct_9fa48("5884") ? "" : (stryCov_9fa48("5884"), '--remote-name-all')))) for (const arg of call.operands) call.play(stryMutAct_9fa48("5886") ? "" : (stryCov_9fa48("5886"), 'create'), named(arg, call.value(stryMutAct_9fa48("5887") ? "" : (stryCov_9fa48("5887"), '--output-dir'))));
    if (stryMutAct_9fa48("5890") ? sendsAway(call) !== 'here' : stryMutAct_9fa48("5889") ? false : stryMutAct_9fa48("5888") ? true : (stryCov_9fa48("5888", "5889", "5890"), sendsAway(call) === (stryMutAct_9fa48("5891") ? "" : (stryCov_9fa48("5891"), 'here')))) return judgeLocal(call);
    const method = stryMutAct_9fa48("5892") ? call.value('-X', '--request')?.text.toUpperCase() && 'GET' : (stryCov_9fa48("5892"), (stryMutAct_9fa48("5894") ? call.value('-X', '--request').text.toUpperCase() : stryMutAct_9fa48("5893") ? call.value('-X', '--request')?.text.toLowerCase() : (stryCov_9fa48("5893", "5894"), call.value(stryMutAct_9fa48("5895") ? "" : (stryCov_9fa48("5895"), '-X'), stryMutAct_9fa48("5896") ? "" : (stryCov_9fa48("5896"), '--request'))?.text.toUpperCase())) ?? (stryMutAct_9fa48("5897") ? "" : (stryCov_9fa48("5897"), 'GET')));
    if (stryMutAct_9fa48("5900") ? false : stryMutAct_9fa48("5899") ? true : stryMutAct_9fa48("5898") ? /^(?:GET|HEAD|OPTIONS)$/.test(method) : (stryCov_9fa48("5898", "5899", "5900"), !(stryMutAct_9fa48("5902") ? /^(?:GET|HEAD|OPTIONS)/ : stryMutAct_9fa48("5901") ? /(?:GET|HEAD|OPTIONS)$/ : (stryCov_9fa48("5901", "5902"), /^(?:GET|HEAD|OPTIONS)$/)).test(method))) call.mark((stryMutAct_9fa48("5906") ? method !== 'DELETE' : stryMutAct_9fa48("5905") ? false : stryMutAct_9fa48("5904") ? true : (stryCov_9fa48("5904", "5905", "5906"), method === (stryMutAct_9fa48("5907") ? "" : (stryCov_9fa48("5907"), 'DELETE')))) ? stryMutAct_9fa48("5908") ? "" : (stryCov_9fa48("5908"), 'discard') : stryMutAct_9fa48("5909") ? "" : (stryCov_9fa48("5909"), 'upload'));
    if (stryMutAct_9fa48("5912") ? false : stryMutAct_9fa48("5911") ? true : stryMutAct_9fa48("5910") ? call.has('-G', '--get') : (stryCov_9fa48("5910", "5911", "5912"), !call.has(stryMutAct_9fa48("5913") ? "" : (stryCov_9fa48("5913"), '-G'), stryMutAct_9fa48("5914") ? "" : (stryCov_9fa48("5914"), '--get')))) if (stryMutAct_9fa48("5915")) {
      ;
    } else {
      stryCov_9fa48("5915");
      sendBody(call);
    }
    if (stryMutAct_9fa48("5916")) {
      ;
    } else {
      stryCov_9fa48("5916");
      tellsMore(call);
    }
  }
};
const SOCKETS = /docker|podman|containerd/;
const FILLED = stryMutAct_9fa48("5921") ? /^(?:-[HAeubX]|--(?:header|user-agent|referer|user|cookie|request|url-query|expand-\W+))$/ : stryMutAct_9fa48("5920") ? /^(?:-[HAeubX]|--(?:header|user-agent|referer|user|cookie|request|url-query|expand-\w))$/ : stryMutAct_9fa48("5919") ? /^(?:-[^HAeubX]|--(?:header|user-agent|referer|user|cookie|request|url-query|expand-\w+))$/ : stryMutAct_9fa48("5918") ? /^(?:-[HAeubX]|--(?:header|user-agent|referer|user|cookie|request|url-query|expand-\w+))/ : stryMutAct_9fa48("5917") ? /(?:-[HAeubX]|--(?:header|user-agent|referer|user|cookie|request|url-query|expand-\w+))$/ : (stryCov_9fa48("5917", "5918", "5919", "5920", "5921"), /^(?:-[HAeubX]|--(?:header|user-agent|referer|user|cookie|request|url-query|expand-\w+))$/);

/** What else leaves or lands: headers filled from files, variables, and the output of `-w`. */
const weighFlag = (call: Call, name: string, value: Arg): void => {
  if (stryMutAct_9fa48("5922")) {
    {}
  } else {
    stryCov_9fa48("5922");
    if (stryMutAct_9fa48("5925") ? /^(?:-H|--header|-b|--cookie)$/.test(name) || value.text.startsWith('@') : stryMutAct_9fa48("5924") ? false : stryMutAct_9fa48("5923") ? true : (stryCov_9fa48("5923", "5924", "5925"), (stryMutAct_9fa48("5927") ? /^(?:-H|--header|-b|--cookie)/ : stryMutAct_9fa48("5926") ? /(?:-H|--header|-b|--cookie)$/ : (stryCov_9fa48("5926", "5927"), /^(?:-H|--header|-b|--cookie)$/)).test(name) && (stryMutAct_9fa48("5928") ? value.text.endsWith('@') : (stryCov_9fa48("5928"), value.text.startsWith(stryMutAct_9fa48("5929") ? "" : (stryCov_9fa48("5929"), '@')))))) call.play(stryMutAct_9fa48("5931") ? "" : (stryCov_9fa48("5931"), 'upload'), value);
    if (stryMutAct_9fa48("5934") ? /^(?:--variable|--url-query)$/.test(name) || value.text.includes('@') : stryMutAct_9fa48("5933") ? false : stryMutAct_9fa48("5932") ? true : (stryCov_9fa48("5932", "5933", "5934"), (stryMutAct_9fa48("5936") ? /^(?:--variable|--url-query)/ : stryMutAct_9fa48("5935") ? /(?:--variable|--url-query)$/ : (stryCov_9fa48("5935", "5936"), /^(?:--variable|--url-query)$/)).test(name) && value.text.includes(stryMutAct_9fa48("5937") ? "" : (stryCov_9fa48("5937"), '@')))) call.play(stryMutAct_9fa48("5939") ? "" : (stryCov_9fa48("5939"), 'upload'), stryMutAct_9fa48("5940") ? {} : (stryCov_9fa48("5940"), {
      ...value,
      text: stryMutAct_9fa48("5941") ? `` : (stryCov_9fa48("5941"), `=${stryMutAct_9fa48("5942") ? value.text : (stryCov_9fa48("5942"), value.text.slice(value.text.indexOf(stryMutAct_9fa48("5943") ? "" : (stryCov_9fa48("5943"), '@'))))}`)
    }));
    if (stryMutAct_9fa48("5946") ? name === '-w' || value.text.includes('%output{') : stryMutAct_9fa48("5945") ? false : stryMutAct_9fa48("5944") ? true : (stryCov_9fa48("5944", "5945", "5946"), (stryMutAct_9fa48("5948") ? name !== '-w' : stryMutAct_9fa48("5947") ? true : (stryCov_9fa48("5947", "5948"), name === (stryMutAct_9fa48("5949") ? "" : (stryCov_9fa48("5949"), '-w')))) && value.text.includes(stryMutAct_9fa48("5950") ? "" : (stryCov_9fa48("5950"), '%output{')))) call.unknown(stryMutAct_9fa48("5952") ? "" : (stryCov_9fa48("5952"), 'curl writes to a file of its format'));
    if (stryMutAct_9fa48("5955") ? FILLED.test(name) && carries(call, value) || !CLOCK.test(value.raw) : stryMutAct_9fa48("5954") ? false : stryMutAct_9fa48("5953") ? true : (stryCov_9fa48("5953", "5954", "5955"), (stryMutAct_9fa48("5957") ? FILLED.test(name) || carries(call, value) : stryMutAct_9fa48("5956") ? true : (stryCov_9fa48("5956", "5957"), FILLED.test(name) && carries(call, value))) && (stryMutAct_9fa48("5958") ? CLOCK.test(value.raw) : (stryCov_9fa48("5958"), !CLOCK.test(value.raw))))) call.mark(stryMutAct_9fa48("5960") ? "" : (stryCov_9fa48("5960"), 'upload'));
  }
};
const tellsMore = (call: Call): void => {
  if (stryMutAct_9fa48("5961")) {
    {}
  } else {
    stryCov_9fa48("5961");
    for (const {
      name,
      value
    } of call.flags) if (stryMutAct_9fa48("5964") ? value === undefined : stryMutAct_9fa48("5963") ? false : stryMutAct_9fa48("5962") ? true : (stryCov_9fa48("5962", "5963", "5964"), value !== undefined)) if (stryMutAct_9fa48("5965")) {
      ;
    } else {
      stryCov_9fa48("5965");
      weighFlag(call, name, value);
    }
  }
};
const CLOCK = stryMutAct_9fa48("5971") ? /^[^$`]*\$\((?:date|uuidgen|gcloud auth|gh auth)\b[$`]*$/ : stryMutAct_9fa48("5970") ? /^[^$`]*\$\((?:date|uuidgen|gcloud auth|gh auth)\b[^$`]$/ : stryMutAct_9fa48("5969") ? /^[$`]*\$\((?:date|uuidgen|gcloud auth|gh auth)\b[^$`]*$/ : stryMutAct_9fa48("5968") ? /^[^$`]\$\((?:date|uuidgen|gcloud auth|gh auth)\b[^$`]*$/ : stryMutAct_9fa48("5967") ? /^[^$`]*\$\((?:date|uuidgen|gcloud auth|gh auth)\b[^$`]*/ : stryMutAct_9fa48("5966") ? /[^$`]*\$\((?:date|uuidgen|gcloud auth|gh auth)\b[^$`]*$/ : (stryCov_9fa48("5966", "5967", "5968", "5969", "5970", "5971"), /^[^$`]*\$\((?:date|uuidgen|gcloud auth|gh auth)\b[^$`]*$/);
const judgeLocal = (call: Call): void => {
  if (stryMutAct_9fa48("5972")) {
    {}
  } else {
    stryCov_9fa48("5972");
    const method = stryMutAct_9fa48("5973") ? call.value('-X', '--request')?.text.toUpperCase() && 'GET' : (stryCov_9fa48("5973"), (stryMutAct_9fa48("5975") ? call.value('-X', '--request').text.toUpperCase() : stryMutAct_9fa48("5974") ? call.value('-X', '--request')?.text.toLowerCase() : (stryCov_9fa48("5974", "5975"), call.value(stryMutAct_9fa48("5976") ? "" : (stryCov_9fa48("5976"), '-X'), stryMutAct_9fa48("5977") ? "" : (stryCov_9fa48("5977"), '--request'))?.text.toUpperCase())) ?? (stryMutAct_9fa48("5978") ? "" : (stryCov_9fa48("5978"), 'GET')));
    if (stryMutAct_9fa48("5981") ? SOCKETS.test(call.value('--unix-socket')?.text ?? '') || method !== 'GET' || call.has(...CURL_SENDS.split(' ')) : stryMutAct_9fa48("5980") ? false : stryMutAct_9fa48("5979") ? true : (stryCov_9fa48("5979", "5980", "5981"), SOCKETS.test(stryMutAct_9fa48("5982") ? call.value('--unix-socket')?.text && '' : (stryCov_9fa48("5982"), (stryMutAct_9fa48("5983") ? call.value('--unix-socket').text : (stryCov_9fa48("5983"), call.value(stryMutAct_9fa48("5984") ? "" : (stryCov_9fa48("5984"), '--unix-socket'))?.text)) ?? (stryMutAct_9fa48("5985") ? "Stryker was here!" : (stryCov_9fa48("5985"), '')))) && (stryMutAct_9fa48("5987") ? method !== 'GET' && call.has(...CURL_SENDS.split(' ')) : stryMutAct_9fa48("5986") ? true : (stryCov_9fa48("5986", "5987"), (stryMutAct_9fa48("5989") ? method === 'GET' : stryMutAct_9fa48("5988") ? false : (stryCov_9fa48("5988", "5989"), method !== (stryMutAct_9fa48("5990") ? "" : (stryCov_9fa48("5990"), 'GET')))) || call.has(...CURL_SENDS.split(stryMutAct_9fa48("5991") ? "" : (stryCov_9fa48("5991"), ' '))))))) call.mark(stryMutAct_9fa48("5993") ? "" : (stryCov_9fa48("5993"), 'root-shell'));
    if (stryMutAct_9fa48("5996") ? method !== 'DELETE' : stryMutAct_9fa48("5995") ? false : stryMutAct_9fa48("5994") ? true : (stryCov_9fa48("5994", "5995", "5996"), method === (stryMutAct_9fa48("5997") ? "" : (stryCov_9fa48("5997"), 'DELETE')))) call.mark(stryMutAct_9fa48("5999") ? "" : (stryCov_9fa48("5999"), 'discard'));else if (stryMutAct_9fa48("6002") ? method !== 'GET' && call.has(...CURL_SENDS.split(' ')) : stryMutAct_9fa48("6001") ? false : stryMutAct_9fa48("6000") ? true : (stryCov_9fa48("6000", "6001", "6002"), (stryMutAct_9fa48("6004") ? method === 'GET' : stryMutAct_9fa48("6003") ? false : (stryCov_9fa48("6003", "6004"), method !== (stryMutAct_9fa48("6005") ? "" : (stryCov_9fa48("6005"), 'GET')))) || call.has(...CURL_SENDS.split(stryMutAct_9fa48("6006") ? "" : (stryCov_9fa48("6006"), ' '))))) call.changes(stryMutAct_9fa48("6008") ? "" : (stryCov_9fa48("6008"), 'localhost'));
  }
};
export const http: readonly CommandSpec[] = stryMutAct_9fa48("6009") ? [] : (stryCov_9fa48("6009"), [stryMutAct_9fa48("6010") ? {} : (stryCov_9fa48("6010"), {
  names: stryMutAct_9fa48("6011") ? [] : (stryCov_9fa48("6011"), [stryMutAct_9fa48("6012") ? "" : (stryCov_9fa48("6012"), 'curl')]),
  flags: stryMutAct_9fa48("6013") ? {} : (stryCov_9fa48("6013"), {
    '-o --output -D --dump-header -c --cookie-jar --trace --trace-ascii --stderr --etag-save --output-dir --libcurl --hsts --alt-svc': stryMutAct_9fa48("6014") ? "" : (stryCov_9fa48("6014"), 'write'),
    '-K --config': stryMutAct_9fa48("6015") ? "" : (stryCov_9fa48("6015"), 'unknown'),
    '--netrc-file -E --cert --key --cacert --etag-compare': stryMutAct_9fa48("6016") ? "" : (stryCov_9fa48("6016"), 'read'),
    '-H --header -A --user-agent -e --referer -u --user -w --write-out -m --max-time --connect-timeout --retry --retry-delay -r --range -b --cookie -X --request --resolve --interface --limit-rate --proto -z --time-cond -C --continue-at -Y -y --max-redirs --url-query -t -P': stryMutAct_9fa48("6017") ? "" : (stryCov_9fa48("6017"), 'none'),
    [CURL_SENDS]: stryMutAct_9fa48("6018") ? "" : (stryCov_9fa48("6018"), 'none'),
    '-x --proxy --preproxy --socks5 --connect-to --doh-url --url': stryMutAct_9fa48("6019") ? "" : (stryCov_9fa48("6019"), 'url'),
    '--variable --expand-url --expand-data --expand-header': stryMutAct_9fa48("6020") ? "" : (stryCov_9fa48("6020"), 'none'),
    '--unix-socket --abstract-unix-socket': stryMutAct_9fa48("6021") ? "" : (stryCov_9fa48("6021"), 'none'),
    '--engine': stryMutAct_9fa48("6022") ? "" : (stryCov_9fa48("6022"), 'unknown')
  }),
  operands: stryMutAct_9fa48("6023") ? [] : (stryCov_9fa48("6023"), [stryMutAct_9fa48("6024") ? "" : (stryCov_9fa48("6024"), '...url')]),
  judge: judgeCurl,
  examples: stryMutAct_9fa48("6025") ? [] : (stryCov_9fa48("6025"), [stryMutAct_9fa48("6026") ? [] : (stryCov_9fa48("6026"), [stryMutAct_9fa48("6027") ? "" : (stryCov_9fa48("6027"), 'curl https://example.org'), stryMutAct_9fa48("6028") ? "" : (stryCov_9fa48("6028"), 'safe')]), stryMutAct_9fa48("6029") ? [] : (stryCov_9fa48("6029"), [stryMutAct_9fa48("6030") ? "" : (stryCov_9fa48("6030"), 'curl -o a https://example.org/a'), stryMutAct_9fa48("6031") ? "" : (stryCov_9fa48("6031"), 'write')]), stryMutAct_9fa48("6032") ? [] : (stryCov_9fa48("6032"), [stryMutAct_9fa48("6033") ? "" : (stryCov_9fa48("6033"), 'curl -sO https://example.org/a'), stryMutAct_9fa48("6034") ? "" : (stryCov_9fa48("6034"), 'write')]), stryMutAct_9fa48("6035") ? [] : (stryCov_9fa48("6035"), [stryMutAct_9fa48("6036") ? "" : (stryCov_9fa48("6036"), 'curl -T a https://example.org'), stryMutAct_9fa48("6037") ? "" : (stryCov_9fa48("6037"), 'dangerous')]), stryMutAct_9fa48("6038") ? [] : (stryCov_9fa48("6038"), [stryMutAct_9fa48("6039") ? "" : (stryCov_9fa48("6039"), 'curl -X DELETE https://example.org/a'), stryMutAct_9fa48("6040") ? "" : (stryCov_9fa48("6040"), 'dangerous')]), stryMutAct_9fa48("6041") ? [] : (stryCov_9fa48("6041"), [stryMutAct_9fa48("6042") ? "" : (stryCov_9fa48("6042"), 'curl file:///etc/shadow'), stryMutAct_9fa48("6043") ? "" : (stryCov_9fa48("6043"), 'dangerous')]), stryMutAct_9fa48("6044") ? [] : (stryCov_9fa48("6044"), [stryMutAct_9fa48("6045") ? "" : (stryCov_9fa48("6045"), 'curl --out ~/.bashrc https://example.org'), stryMutAct_9fa48("6046") ? "" : (stryCov_9fa48("6046"), 'dangerous')])])
}), stryMutAct_9fa48("6047") ? {} : (stryCov_9fa48("6047"), {
  names: stryMutAct_9fa48("6048") ? [] : (stryCov_9fa48("6048"), [stryMutAct_9fa48("6049") ? "" : (stryCov_9fa48("6049"), 'wget'), stryMutAct_9fa48("6050") ? "" : (stryCov_9fa48("6050"), 'wget2')]),
  flags: stryMutAct_9fa48("6051") ? {} : (stryCov_9fa48("6051"), {
    '-O --output-document -o --output-file -a --append-output --save-cookies --warc-file': stryMutAct_9fa48("6052") ? "" : (stryCov_9fa48("6052"), 'write'),
    '-P --directory-prefix': stryMutAct_9fa48("6053") ? "" : (stryCov_9fa48("6053"), 'none'),
    '-i --input-file --load-cookies --ca-certificate --config': stryMutAct_9fa48("6054") ? "" : (stryCov_9fa48("6054"), 'read'),
    '--post-data --post-file --body-data --body-file': stryMutAct_9fa48("6055") ? "" : (stryCov_9fa48("6055"), 'upload'),
    '--use-askpass': stryMutAct_9fa48("6056") ? "" : (stryCov_9fa48("6056"), 'script'),
    '-e --execute': stryMutAct_9fa48("6057") ? "" : (stryCov_9fa48("6057"), 'unknown'),
    '-U --user-agent --header -t --tries -T --timeout -A -R -D -l --level -w --wait --limit-rate --user --password --method -Q': stryMutAct_9fa48("6058") ? "" : (stryCov_9fa48("6058"), 'none'),
    '--spider': stryMutAct_9fa48("6059") ? {} : (stryCov_9fa48("6059"), {
      quiets: stryMutAct_9fa48("6060") ? false : (stryCov_9fa48("6060"), true)
    })
  }),
  operands: stryMutAct_9fa48("6061") ? [] : (stryCov_9fa48("6061"), [stryMutAct_9fa48("6062") ? "" : (stryCov_9fa48("6062"), '...url')]),
  judge: call => {
    if (stryMutAct_9fa48("6063")) {
      {}
    } else {
      stryCov_9fa48("6063");
      if (stryMutAct_9fa48("6066") ? call.value('-O', '--output-document')?.text !== '-' && !/^\/dev\/(?:null|stdout)$/.test(call.value('-O', '--output-document')?.text ?? '') || !call.has('--spider') : stryMutAct_9fa48("6065") ? false : stryMutAct_9fa48("6064") ? true : (stryCov_9fa48("6064", "6065", "6066"), (stryMutAct_9fa48("6068") ? call.value('-O', '--output-document')?.text !== '-' || !/^\/dev\/(?:null|stdout)$/.test(call.value('-O', '--output-document')?.text ?? '') : stryMutAct_9fa48("6067") ? true : (stryCov_9fa48("6067", "6068"), (stryMutAct_9fa48("6070") ? call.value('-O', '--output-document')?.text === '-' : stryMutAct_9fa48("6069") ? true : (stryCov_9fa48("6069", "6070"), (stryMutAct_9fa48("6071") ? call.value('-O', '--output-document').text : (stryCov_9fa48("6071"), call.value(stryMutAct_9fa48("6072") ? "" : (stryCov_9fa48("6072"), '-O'), stryMutAct_9fa48("6073") ? "" : (stryCov_9fa48("6073"), '--output-document'))?.text)) !== (stryMutAct_9fa48("6074") ? "" : (stryCov_9fa48("6074"), '-')))) && (stryMutAct_9fa48("6075") ? /^\/dev\/(?:null|stdout)$/.test(call.value('-O', '--output-document')?.text ?? '') : (stryCov_9fa48("6075"), !(stryMutAct_9fa48("6077") ? /^\/dev\/(?:null|stdout)/ : stryMutAct_9fa48("6076") ? /\/dev\/(?:null|stdout)$/ : (stryCov_9fa48("6076", "6077"), /^\/dev\/(?:null|stdout)$/)).test(stryMutAct_9fa48("6078") ? call.value('-O', '--output-document')?.text && '' : (stryCov_9fa48("6078"), (stryMutAct_9fa48("6079") ? call.value('-O', '--output-document').text : (stryCov_9fa48("6079"), call.value(stryMutAct_9fa48("6080") ? "" : (stryCov_9fa48("6080"), '-O'), stryMutAct_9fa48("6081") ? "" : (stryCov_9fa48("6081"), '--output-document'))?.text)) ?? (stryMutAct_9fa48("6082") ? "Stryker was here!" : (stryCov_9fa48("6082"), '')))))))) && (stryMutAct_9fa48("6083") ? call.has('--spider') : (stryCov_9fa48("6083"), !call.has(stryMutAct_9fa48("6084") ? "" : (stryCov_9fa48("6084"), '--spider')))))) for (const arg of call.operands) call.play(stryMutAct_9fa48("6086") ? "" : (stryCov_9fa48("6086"), 'create'), named(arg, call.value(stryMutAct_9fa48("6087") ? "" : (stryCov_9fa48("6087"), '-P'), stryMutAct_9fa48("6088") ? "" : (stryCov_9fa48("6088"), '--directory-prefix'))));
      if (stryMutAct_9fa48("6091") ? false : stryMutAct_9fa48("6090") ? true : stryMutAct_9fa48("6089") ? /^(?:GET|HEAD)?$/i.test(call.value('--method')?.text ?? '') : (stryCov_9fa48("6089", "6090", "6091"), !(stryMutAct_9fa48("6094") ? /^(?:GET|HEAD)$/i : stryMutAct_9fa48("6093") ? /^(?:GET|HEAD)?/i : stryMutAct_9fa48("6092") ? /(?:GET|HEAD)?$/i : (stryCov_9fa48("6092", "6093", "6094"), /^(?:GET|HEAD)?$/i)).test(stryMutAct_9fa48("6095") ? call.value('--method')?.text && '' : (stryCov_9fa48("6095"), (stryMutAct_9fa48("6096") ? call.value('--method').text : (stryCov_9fa48("6096"), call.value(stryMutAct_9fa48("6097") ? "" : (stryCov_9fa48("6097"), '--method'))?.text)) ?? (stryMutAct_9fa48("6098") ? "Stryker was here!" : (stryCov_9fa48("6098"), '')))))) call.mark(stryMutAct_9fa48("6100") ? "" : (stryCov_9fa48("6100"), 'upload'));
      if (stryMutAct_9fa48("6102") ? false : stryMutAct_9fa48("6101") ? true : (stryCov_9fa48("6101", "6102"), carries(call, stryMutAct_9fa48("6103") ? call.value('--header', '-U', '--user-agent') && literal('') : (stryCov_9fa48("6103"), call.value(stryMutAct_9fa48("6104") ? "" : (stryCov_9fa48("6104"), '--header'), stryMutAct_9fa48("6105") ? "" : (stryCov_9fa48("6105"), '-U'), stryMutAct_9fa48("6106") ? "" : (stryCov_9fa48("6106"), '--user-agent')) ?? literal(stryMutAct_9fa48("6107") ? "Stryker was here!" : (stryCov_9fa48("6107"), '')))))) call.mark(stryMutAct_9fa48("6109") ? "" : (stryCov_9fa48("6109"), 'upload'));
      if (stryMutAct_9fa48("6112") ? call.value('--post-file', '--body-file') === undefined : stryMutAct_9fa48("6111") ? false : stryMutAct_9fa48("6110") ? true : (stryCov_9fa48("6110", "6111", "6112"), call.value(stryMutAct_9fa48("6113") ? "" : (stryCov_9fa48("6113"), '--post-file'), stryMutAct_9fa48("6114") ? "" : (stryCov_9fa48("6114"), '--body-file')) !== undefined)) call.play(stryMutAct_9fa48("6116") ? "" : (stryCov_9fa48("6116"), 'read'), stryMutAct_9fa48("6117") ? call.value('--post-file', '--body-file') && literal('.') : (stryCov_9fa48("6117"), call.value(stryMutAct_9fa48("6118") ? "" : (stryCov_9fa48("6118"), '--post-file'), stryMutAct_9fa48("6119") ? "" : (stryCov_9fa48("6119"), '--body-file')) ?? literal(stryMutAct_9fa48("6120") ? "" : (stryCov_9fa48("6120"), '.'))));
    }
  },
  examples: stryMutAct_9fa48("6121") ? [] : (stryCov_9fa48("6121"), [stryMutAct_9fa48("6122") ? [] : (stryCov_9fa48("6122"), [stryMutAct_9fa48("6123") ? "" : (stryCov_9fa48("6123"), 'wget https://example.org/a'), stryMutAct_9fa48("6124") ? "" : (stryCov_9fa48("6124"), 'write')]), stryMutAct_9fa48("6125") ? [] : (stryCov_9fa48("6125"), [stryMutAct_9fa48("6126") ? "" : (stryCov_9fa48("6126"), 'wget -qO- https://example.org'), stryMutAct_9fa48("6127") ? "" : (stryCov_9fa48("6127"), 'safe')]), stryMutAct_9fa48("6128") ? [] : (stryCov_9fa48("6128"), [stryMutAct_9fa48("6129") ? "" : (stryCov_9fa48("6129"), 'wget --post-file=a https://example.org'), stryMutAct_9fa48("6130") ? "" : (stryCov_9fa48("6130"), 'dangerous')])])
}), stryMutAct_9fa48("6131") ? {} : (stryCov_9fa48("6131"), {
  names: stryMutAct_9fa48("6132") ? [] : (stryCov_9fa48("6132"), [stryMutAct_9fa48("6133") ? "" : (stryCov_9fa48("6133"), 'http'), stryMutAct_9fa48("6134") ? "" : (stryCov_9fa48("6134"), 'https'), stryMutAct_9fa48("6135") ? "" : (stryCov_9fa48("6135"), 'httpie'), stryMutAct_9fa48("6136") ? "" : (stryCov_9fa48("6136"), 'xh')]),
  helps: stryMutAct_9fa48("6137") ? true : (stryCov_9fa48("6137"), false),
  judge: stryMutAct_9fa48("6138") ? () => undefined : (stryCov_9fa48("6138"), call => (stryMutAct_9fa48("6139") ? call.args.every(arg => /^(?:POST|PUT|PATCH|DELETE)$|[^=]=|:=|@/.test(arg.text)) : (stryCov_9fa48("6139"), call.args.some(stryMutAct_9fa48("6140") ? () => undefined : (stryCov_9fa48("6140"), arg => (stryMutAct_9fa48("6143") ? /^(?:POST|PUT|PATCH|DELETE)$|[=]=|:=|@/ : stryMutAct_9fa48("6142") ? /^(?:POST|PUT|PATCH|DELETE)|[^=]=|:=|@/ : stryMutAct_9fa48("6141") ? /(?:POST|PUT|PATCH|DELETE)$|[^=]=|:=|@/ : (stryCov_9fa48("6141", "6142", "6143"), /^(?:POST|PUT|PATCH|DELETE)$|[^=]=|:=|@/)).test(arg.text))))) ? call.mark(stryMutAct_9fa48("6144") ? "" : (stryCov_9fa48("6144"), 'upload')) : call.play(stryMutAct_9fa48("6145") ? "" : (stryCov_9fa48("6145"), 'host'), stryMutAct_9fa48("6146") ? call.operands[0] && literal('') : (stryCov_9fa48("6146"), call.operands[0] ?? literal(stryMutAct_9fa48("6147") ? "Stryker was here!" : (stryCov_9fa48("6147"), ''))))),
  examples: stryMutAct_9fa48("6148") ? [] : (stryCov_9fa48("6148"), [stryMutAct_9fa48("6149") ? [] : (stryCov_9fa48("6149"), [stryMutAct_9fa48("6150") ? "" : (stryCov_9fa48("6150"), 'http example.org'), stryMutAct_9fa48("6151") ? "" : (stryCov_9fa48("6151"), 'safe')]), stryMutAct_9fa48("6152") ? [] : (stryCov_9fa48("6152"), [stryMutAct_9fa48("6153") ? "" : (stryCov_9fa48("6153"), 'http POST example.org a=1'), stryMutAct_9fa48("6154") ? "" : (stryCov_9fa48("6154"), 'dangerous')])])
}), stryMutAct_9fa48("6155") ? {} : (stryCov_9fa48("6155"), {
  names: stryMutAct_9fa48("6156") ? [] : (stryCov_9fa48("6156"), [stryMutAct_9fa48("6157") ? "" : (stryCov_9fa48("6157"), 'aria2c'), stryMutAct_9fa48("6158") ? "" : (stryCov_9fa48("6158"), 'axel'), stryMutAct_9fa48("6159") ? "" : (stryCov_9fa48("6159"), 'yt-dlp'), stryMutAct_9fa48("6160") ? "" : (stryCov_9fa48("6160"), 'youtube-dl')]),
  flags: stryMutAct_9fa48("6161") ? {} : (stryCov_9fa48("6161"), {
    '--exec --exec-before-download --on-download-complete --on-bt-download-complete --on-download-start --on-download-stop --on-download-pause --on-download-error --netrc-cmd --downloader --external-downloader': stryMutAct_9fa48("6162") ? "" : (stryCov_9fa48("6162"), 'script'),
    '--config-location --config-locations --plugin-dirs --conf-path': stryMutAct_9fa48("6163") ? "" : (stryCov_9fa48("6163"), 'unknown'),
    '-o -d -P --output --dir': stryMutAct_9fa48("6164") ? "" : (stryCov_9fa48("6164"), 'write'),
    '-F --list-formats --dump-json': stryMutAct_9fa48("6165") ? {} : (stryCov_9fa48("6165"), {
      tells: stryMutAct_9fa48("6166") ? false : (stryCov_9fa48("6166"), true)
    }),
    '--cookies-from-browser': stryMutAct_9fa48("6167") ? {} : (stryCov_9fa48("6167"), {
      value: stryMutAct_9fa48("6168") ? "" : (stryCov_9fa48("6168"), 'secret')
    }),
    '--postprocessor-args --ppa --use-postprocessor': stryMutAct_9fa48("6169") ? "" : (stryCov_9fa48("6169"), 'unknown')
  }),
  operands: stryMutAct_9fa48("6170") ? [] : (stryCov_9fa48("6170"), [stryMutAct_9fa48("6171") ? "" : (stryCov_9fa48("6171"), '...url')]),
  does: stryMutAct_9fa48("6172") ? [] : (stryCov_9fa48("6172"), [stryMutAct_9fa48("6173") ? "" : (stryCov_9fa48("6173"), 'write')]),
  examples: stryMutAct_9fa48("6174") ? [] : (stryCov_9fa48("6174"), [stryMutAct_9fa48("6175") ? [] : (stryCov_9fa48("6175"), [stryMutAct_9fa48("6176") ? "" : (stryCov_9fa48("6176"), 'aria2c https://example.org/a'), stryMutAct_9fa48("6177") ? "" : (stryCov_9fa48("6177"), 'write')]), stryMutAct_9fa48("6178") ? [] : (stryCov_9fa48("6178"), [stryMutAct_9fa48("6179") ? "" : (stryCov_9fa48("6179"), "yt-dlp --exec 'rm a' https://example.org"), stryMutAct_9fa48("6180") ? "" : (stryCov_9fa48("6180"), 'dangerous')])])
}), stryMutAct_9fa48("6181") ? {} : (stryCov_9fa48("6181"), {
  names: stryMutAct_9fa48("6182") ? [] : (stryCov_9fa48("6182"), [stryMutAct_9fa48("6183") ? "" : (stryCov_9fa48("6183"), 'ab'), stryMutAct_9fa48("6184") ? "" : (stryCov_9fa48("6184"), 'siege'), stryMutAct_9fa48("6185") ? "" : (stryCov_9fa48("6185"), 'wrk'), stryMutAct_9fa48("6186") ? "" : (stryCov_9fa48("6186"), 'hey'), stryMutAct_9fa48("6187") ? "" : (stryCov_9fa48("6187"), 'vegeta')]),
  flags: stryMutAct_9fa48("6188") ? {} : (stryCov_9fa48("6188"), {
    '-p -u -T': stryMutAct_9fa48("6189") ? {} : (stryCov_9fa48("6189"), {
      value: stryMutAct_9fa48("6190") ? "" : (stryCov_9fa48("6190"), 'upload')
    })
  }),
  does: stryMutAct_9fa48("6191") ? [] : (stryCov_9fa48("6191"), [stryMutAct_9fa48("6192") ? "" : (stryCov_9fa48("6192"), 'network'), stryMutAct_9fa48("6193") ? "" : (stryCov_9fa48("6193"), '!upload')]),
  examples: stryMutAct_9fa48("6194") ? [] : (stryCov_9fa48("6194"), [stryMutAct_9fa48("6195") ? [] : (stryCov_9fa48("6195"), [stryMutAct_9fa48("6196") ? "" : (stryCov_9fa48("6196"), 'ab -n 10 https://example.org/'), stryMutAct_9fa48("6197") ? "" : (stryCov_9fa48("6197"), 'dangerous')])])
})]);