/** Containers and clusters. */
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
import { literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { isSecret } from '../secrets.ts';
import { ASKS, type CommandSpec, DISCARDS, each, SENDS, TELLS, type Usage, WRITES, words } from '../spec.ts';
const inside = stryMutAct_9fa48("2896") ? () => undefined : (stryCov_9fa48("2896"), (() => {
  const inside = (name: string) => stryMutAct_9fa48("2897") ? {} : (stryCov_9fa48("2897"), {
    elsewhere: name,
    wild: stryMutAct_9fa48("2898") ? false : (stryCov_9fa48("2898"), true),
    vars: new Map(),
    cwd: undefined
  });
  return inside;
})());
const judgeExec = (call: Call): void => {
  if (stryMutAct_9fa48("2899")) {
    {}
  } else {
    stryCov_9fa48("2899");
    const [container, ...words] = call.operands;
    if (stryMutAct_9fa48("2902") ? container !== undefined : stryMutAct_9fa48("2901") ? false : stryMutAct_9fa48("2900") ? true : (stryCov_9fa48("2900", "2901", "2902"), container === undefined)) return;
    if (stryMutAct_9fa48("2905") ? words.length !== 0 : stryMutAct_9fa48("2904") ? false : stryMutAct_9fa48("2903") ? true : (stryCov_9fa48("2903", "2904", "2905"), words.length === 0)) return call.unknown(stryMutAct_9fa48("2906") ? "" : (stryCov_9fa48("2906"), 'nothing says what runs inside'));
    call.command((stryMutAct_9fa48("2910") ? words[0]?.text !== '--' : stryMutAct_9fa48("2909") ? false : stryMutAct_9fa48("2908") ? true : (stryCov_9fa48("2908", "2909", "2910"), (stryMutAct_9fa48("2911") ? words[0].text : (stryCov_9fa48("2911"), words[0]?.text)) === (stryMutAct_9fa48("2912") ? "" : (stryCov_9fa48("2912"), '--')))) ? stryMutAct_9fa48("2913") ? words : (stryCov_9fa48("2913"), words.slice(1)) : words, inside(container.text));
  }
};
const MOUNTS = stryMutAct_9fa48("2915") ? /^(?:\/|~|\$HOME|\/etc|\/root|\/var\/run\/docker\.sock|\/home)(?::)/ : stryMutAct_9fa48("2914") ? /(?:\/|~|\$HOME|\/etc|\/root|\/var\/run\/docker\.sock|\/home)(?::|$)/ : (stryCov_9fa48("2914", "2915"), /^(?:\/|~|\$HOME|\/etc|\/root|\/var\/run\/docker\.sock|\/home)(?::|$)/);

/** The whole machine, a home, or what is secret is shown to a program nobody looked into. */
const bares = (call: Call, mount: string): boolean => {
  if (stryMutAct_9fa48("2916")) {
    {}
  } else {
    stryCov_9fa48("2916");
    const {
      home
    } = call.scope.world;
    const source = stryMutAct_9fa48("2917") ? mount.split(':')[0]?.replace(/^(?:~|\$HOME)(?=\/|$)/, home) && '' : (stryCov_9fa48("2917"), (stryMutAct_9fa48("2918") ? mount.split(':')[0].replace(/^(?:~|\$HOME)(?=\/|$)/, home) : (stryCov_9fa48("2918"), mount.split(stryMutAct_9fa48("2919") ? "" : (stryCov_9fa48("2919"), ':'))[0]?.replace(stryMutAct_9fa48("2922") ? /^(?:~|\$HOME)(?=\/)/ : stryMutAct_9fa48("2921") ? /^(?:~|\$HOME)(?!\/|$)/ : stryMutAct_9fa48("2920") ? /(?:~|\$HOME)(?=\/|$)/ : (stryCov_9fa48("2920", "2921", "2922"), /^(?:~|\$HOME)(?=\/|$)/), home))) ?? (stryMutAct_9fa48("2923") ? "Stryker was here!" : (stryCov_9fa48("2923"), '')));
    return stryMutAct_9fa48("2926") ? (MOUNTS.test(mount) || source === home) && isSecret(source, home) : stryMutAct_9fa48("2925") ? false : stryMutAct_9fa48("2924") ? true : (stryCov_9fa48("2924", "2925", "2926"), (stryMutAct_9fa48("2928") ? MOUNTS.test(mount) && source === home : stryMutAct_9fa48("2927") ? false : (stryCov_9fa48("2927", "2928"), MOUNTS.test(mount) || (stryMutAct_9fa48("2930") ? source !== home : stryMutAct_9fa48("2929") ? false : (stryCov_9fa48("2929", "2930"), source === home)))) || isSecret(source, home));
  }
};
const judgeRun = (call: Call): void => {
  if (stryMutAct_9fa48("2931")) {
    {}
  } else {
    stryCov_9fa48("2931");
    const mounts = stryMutAct_9fa48("2932") ? call.flags.map(flag => flag.value?.text.replace(/^.*?(?:source|src)=([^,]*).*$/, '$1') ?? '') : (stryCov_9fa48("2932"), call.flags.filter(stryMutAct_9fa48("2933") ? () => undefined : (stryCov_9fa48("2933"), flag => (stryMutAct_9fa48("2935") ? /^(?:-v|--volume|--mount)/ : stryMutAct_9fa48("2934") ? /(?:-v|--volume|--mount)$/ : (stryCov_9fa48("2934", "2935"), /^(?:-v|--volume|--mount)$/)).test(flag.name))).map(stryMutAct_9fa48("2936") ? () => undefined : (stryCov_9fa48("2936"), flag => stryMutAct_9fa48("2937") ? flag.value?.text.replace(/^.*?(?:source|src)=([^,]*).*$/, '$1') && '' : (stryCov_9fa48("2937"), (stryMutAct_9fa48("2938") ? flag.value.text.replace(/^.*?(?:source|src)=([^,]*).*$/, '$1') : (stryCov_9fa48("2938"), flag.value?.text.replace(stryMutAct_9fa48("2944") ? /^.*?(?:source|src)=([^,]*).$/ : stryMutAct_9fa48("2943") ? /^.*?(?:source|src)=([,]*).*$/ : stryMutAct_9fa48("2942") ? /^.*?(?:source|src)=([^,]).*$/ : stryMutAct_9fa48("2941") ? /^.(?:source|src)=([^,]*).*$/ : stryMutAct_9fa48("2940") ? /^.*?(?:source|src)=([^,]*).*/ : stryMutAct_9fa48("2939") ? /.*?(?:source|src)=([^,]*).*$/ : (stryCov_9fa48("2939", "2940", "2941", "2942", "2943", "2944"), /^.*?(?:source|src)=([^,]*).*$/), stryMutAct_9fa48("2945") ? "" : (stryCov_9fa48("2945"), '$1')))) ?? (stryMutAct_9fa48("2946") ? "Stryker was here!" : (stryCov_9fa48("2946"), ''))))));
    if (stryMutAct_9fa48("2949") ? call.has('--privileged', '--pid', '--cap-add', '--device') && mounts.some(mount => bares(call, mount)) : stryMutAct_9fa48("2948") ? false : stryMutAct_9fa48("2947") ? true : (stryCov_9fa48("2947", "2948", "2949"), call.has(stryMutAct_9fa48("2950") ? "" : (stryCov_9fa48("2950"), '--privileged'), stryMutAct_9fa48("2951") ? "" : (stryCov_9fa48("2951"), '--pid'), stryMutAct_9fa48("2952") ? "" : (stryCov_9fa48("2952"), '--cap-add'), stryMutAct_9fa48("2953") ? "" : (stryCov_9fa48("2953"), '--device')) || (stryMutAct_9fa48("2954") ? mounts.every(mount => bares(call, mount)) : (stryCov_9fa48("2954"), mounts.some(stryMutAct_9fa48("2955") ? () => undefined : (stryCov_9fa48("2955"), mount => bares(call, mount))))))) call.mark(stryMutAct_9fa48("2957") ? "" : (stryCov_9fa48("2957"), 'root-shell'));
    const [, ...words] = call.operands;
    call.mark(stryMutAct_9fa48("2959") ? "" : (stryCov_9fa48("2959"), 'project'));
    if (stryMutAct_9fa48("2963") ? words.length <= 0 : stryMutAct_9fa48("2962") ? words.length >= 0 : stryMutAct_9fa48("2961") ? false : stryMutAct_9fa48("2960") ? true : (stryCov_9fa48("2960", "2961", "2962", "2963"), words.length > 0)) call.command(words, inside(stryMutAct_9fa48("2965") ? "" : (stryCov_9fa48("2965"), 'container')));
  }
};
const RUN: Usage = stryMutAct_9fa48("2966") ? {} : (stryCov_9fa48("2966"), {
  style: stryMutAct_9fa48("2967") ? "" : (stryCov_9fa48("2967"), 'stop'),
  flags: stryMutAct_9fa48("2968") ? {} : (stryCov_9fa48("2968"), {
    '-v --volume --mount -e --env -p --publish --name -w --workdir -u --user --network --net -m --memory --cpus --entrypoint -h --hostname -l --label --restart --platform --add-host --dns --tmpfs --gpus --shm-size --log-driver --ulimit --pull': stryMutAct_9fa48("2969") ? "" : (stryCov_9fa48("2969"), 'none'),
    '--env-file': stryMutAct_9fa48("2970") ? "" : (stryCov_9fa48("2970"), 'read'),
    '--pid --cap-add --device --ipc --security-opt': stryMutAct_9fa48("2971") ? "" : (stryCov_9fa48("2971"), 'none'),
    '-i -t -d --rm --privileged': {}
  }),
  does: stryMutAct_9fa48("2972") ? [] : (stryCov_9fa48("2972"), [stryMutAct_9fa48("2973") ? "" : (stryCov_9fa48("2973"), 'write')]),
  judge: judgeRun
});
const EXEC: Usage = stryMutAct_9fa48("2974") ? {} : (stryCov_9fa48("2974"), {
  style: stryMutAct_9fa48("2975") ? "" : (stryCov_9fa48("2975"), 'stop'),
  flags: stryMutAct_9fa48("2976") ? {} : (stryCov_9fa48("2976"), {
    '-e --env -w --workdir -u --user --env-file --detach-keys': stryMutAct_9fa48("2977") ? "" : (stryCov_9fa48("2977"), 'none'),
    '-i -t -d': {}
  }),
  judge: judgeExec
});
const docker: Readonly<Record<string, Usage>> = stryMutAct_9fa48("2978") ? {} : (stryCov_9fa48("2978"), {
  ...each(stryMutAct_9fa48("2979") ? "" : (stryCov_9fa48("2979"), 'ps images inspect logs stats top port diff history info version events search help --version'), stryMutAct_9fa48("2980") ? {} : (stryCov_9fa48("2980"), {
    flags: stryMutAct_9fa48("2981") ? {} : (stryCov_9fa48("2981"), {
      '-f --filter --format -n --tail --since': stryMutAct_9fa48("2982") ? "" : (stryCov_9fa48("2982"), 'none')
    })
  })),
  ...each(stryMutAct_9fa48("2983") ? "" : (stryCov_9fa48("2983"), 'build create start restart stop pause unpause rename tag commit update pull load import buildx login logout'), SENDS),
  ...each(stryMutAct_9fa48("2984") ? "" : (stryCov_9fa48("2984"), 'rm rmi'), stryMutAct_9fa48("2985") ? {} : (stryCov_9fa48("2985"), {
    does: stryMutAct_9fa48("2986") ? [] : (stryCov_9fa48("2986"), [stryMutAct_9fa48("2987") ? "" : (stryCov_9fa48("2987"), '!discard')])
  })),
  kill: stryMutAct_9fa48("2988") ? {} : (stryCov_9fa48("2988"), {
    does: stryMutAct_9fa48("2989") ? [] : (stryCov_9fa48("2989"), [stryMutAct_9fa48("2990") ? "" : (stryCov_9fa48("2990"), 'process')])
  }),
  push: stryMutAct_9fa48("2991") ? {} : (stryCov_9fa48("2991"), {
    does: stryMutAct_9fa48("2992") ? [] : (stryCov_9fa48("2992"), [stryMutAct_9fa48("2993") ? "" : (stryCov_9fa48("2993"), 'network'), stryMutAct_9fa48("2994") ? "" : (stryCov_9fa48("2994"), '!upload')])
  }),
  save: stryMutAct_9fa48("2995") ? {} : (stryCov_9fa48("2995"), {
    flags: stryMutAct_9fa48("2996") ? {} : (stryCov_9fa48("2996"), {
      '-o --output': stryMutAct_9fa48("2997") ? "" : (stryCov_9fa48("2997"), 'write')
    })
  }),
  export: stryMutAct_9fa48("2998") ? {} : (stryCov_9fa48("2998"), {
    flags: stryMutAct_9fa48("2999") ? {} : (stryCov_9fa48("2999"), {
      '-o --output': stryMutAct_9fa48("3000") ? "" : (stryCov_9fa48("3000"), 'write')
    })
  }),
  cp: stryMutAct_9fa48("3001") ? {} : (stryCov_9fa48("3001"), {
    operands: stryMutAct_9fa48("3002") ? [] : (stryCov_9fa48("3002"), [stryMutAct_9fa48("3003") ? "" : (stryCov_9fa48("3003"), 'read'), stryMutAct_9fa48("3004") ? "" : (stryCov_9fa48("3004"), 'into')])
  }),
  exec: EXEC,
  run: RUN,
  ...each(stryMutAct_9fa48("3005") ? "" : (stryCov_9fa48("3005"), 'container image volume network system builder context plugin secret config node stack service swarm manifest pod machine'), stryMutAct_9fa48("3006") ? {} : (stryCov_9fa48("3006"), {
    subcommands: stryMutAct_9fa48("3007") ? {} : (stryCov_9fa48("3007"), {
      ...each(stryMutAct_9fa48("3008") ? "" : (stryCov_9fa48("3008"), 'ls list ps inspect df info events logs top stats show version'), TELLS),
      ...each(stryMutAct_9fa48("3009") ? "" : (stryCov_9fa48("3009"), 'create start stop restart build pull tag connect use init join up scale update'), SENDS),
      ...each(stryMutAct_9fa48("3010") ? "" : (stryCov_9fa48("3010"), 'rm remove prune disconnect kill leave reset rmi'), DISCARDS),
      exec: EXEC,
      run: RUN
    })
  })),
  compose: stryMutAct_9fa48("3011") ? {} : (stryCov_9fa48("3011"), {
    flags: stryMutAct_9fa48("3012") ? {} : (stryCov_9fa48("3012"), {
      '-f --file -p --project-name --env-file --profile': stryMutAct_9fa48("3013") ? "" : (stryCov_9fa48("3013"), 'none')
    }),
    subcommands: stryMutAct_9fa48("3014") ? {} : (stryCov_9fa48("3014"), {
      ...each(stryMutAct_9fa48("3015") ? "" : (stryCov_9fa48("3015"), 'ps ls logs top config images port version events'), TELLS),
      ...each(stryMutAct_9fa48("3016") ? "" : (stryCov_9fa48("3016"), 'up start restart build pull create stop pause unpause watch'), stryMutAct_9fa48("3017") ? {} : (stryCov_9fa48("3017"), {
        does: stryMutAct_9fa48("3018") ? [] : (stryCov_9fa48("3018"), [stryMutAct_9fa48("3019") ? "" : (stryCov_9fa48("3019"), 'write'), stryMutAct_9fa48("3020") ? "" : (stryCov_9fa48("3020"), '!project')])
      })),
      down: stryMutAct_9fa48("3021") ? {} : (stryCov_9fa48("3021"), {
        does: stryMutAct_9fa48("3022") ? [] : (stryCov_9fa48("3022"), [stryMutAct_9fa48("3023") ? "" : (stryCov_9fa48("3023"), 'write')]),
        flags: stryMutAct_9fa48("3024") ? {} : (stryCov_9fa48("3024"), {
          '-v --volumes --rmi': stryMutAct_9fa48("3025") ? {} : (stryCov_9fa48("3025"), {
            does: stryMutAct_9fa48("3026") ? [] : (stryCov_9fa48("3026"), [stryMutAct_9fa48("3027") ? "" : (stryCov_9fa48("3027"), '!discard')])
          })
        })
      }),
      ...each(stryMutAct_9fa48("3028") ? "" : (stryCov_9fa48("3028"), 'rm kill'), DISCARDS),
      exec: EXEC,
      run: RUN,
      push: SENDS
    })
  })
});
const DRY: Usage['flags'] = stryMutAct_9fa48("3029") ? {} : (stryCov_9fa48("3029"), {
  '--dry-run': stryMutAct_9fa48("3030") ? {} : (stryCov_9fa48("3030"), {
    value: stryMutAct_9fa48("3031") ? "" : (stryCov_9fa48("3031"), 'none'),
    attached: stryMutAct_9fa48("3032") ? false : (stryCov_9fa48("3032"), true),
    tells: stryMutAct_9fa48("3033") ? [] : (stryCov_9fa48("3033"), [stryMutAct_9fa48("3034") ? "" : (stryCov_9fa48("3034"), 'client'), stryMutAct_9fa48("3035") ? "" : (stryCov_9fa48("3035"), 'server'), stryMutAct_9fa48("3036") ? "" : (stryCov_9fa48("3036"), 'true')])
  })
});
const kubectl: Readonly<Record<string, Usage>> = stryMutAct_9fa48("3037") ? {} : (stryCov_9fa48("3037"), {
  ...each(stryMutAct_9fa48("3038") ? "" : (stryCov_9fa48("3038"), 'get describe logs top explain api-resources api-versions version cluster-info diff wait auth events completion options help'), stryMutAct_9fa48("3039") ? {} : (stryCov_9fa48("3039"), {
    does: stryMutAct_9fa48("3040") ? [] : (stryCov_9fa48("3040"), [stryMutAct_9fa48("3041") ? "" : (stryCov_9fa48("3041"), 'network')]),
    judge: call => {
      if (stryMutAct_9fa48("3042")) {
        {}
      } else {
        stryCov_9fa48("3042");
        if (stryMutAct_9fa48("3045") ? /get|describe/.test(call.name) || call.operands.some(arg => /^secrets?(?:\/|$)|,secrets?/.test(arg.text)) : stryMutAct_9fa48("3044") ? false : stryMutAct_9fa48("3043") ? true : (stryCov_9fa48("3043", "3044", "3045"), /get|describe/.test(call.name) && (stryMutAct_9fa48("3046") ? call.operands.every(arg => /^secrets?(?:\/|$)|,secrets?/.test(arg.text)) : (stryCov_9fa48("3046"), call.operands.some(stryMutAct_9fa48("3047") ? () => undefined : (stryCov_9fa48("3047"), arg => (stryMutAct_9fa48("3051") ? /^secrets?(?:\/|$)|,secrets/ : stryMutAct_9fa48("3050") ? /^secrets?(?:\/)|,secrets?/ : stryMutAct_9fa48("3049") ? /^secrets(?:\/|$)|,secrets?/ : stryMutAct_9fa48("3048") ? /secrets?(?:\/|$)|,secrets?/ : (stryCov_9fa48("3048", "3049", "3050", "3051"), /^secrets?(?:\/|$)|,secrets?/)).test(arg.text))))))) call.play(stryMutAct_9fa48("3053") ? "" : (stryCov_9fa48("3053"), 'secret'), literal(stryMutAct_9fa48("3054") ? "" : (stryCov_9fa48("3054"), 'secrets')));
      }
    }
  })),
  ...each(stryMutAct_9fa48("3055") ? "" : (stryCov_9fa48("3055"), 'apply create scale label annotate expose autoscale set patch edit run rollout cordon uncordon taint'), stryMutAct_9fa48("3056") ? {} : (stryCov_9fa48("3056"), {
    ...SENDS,
    flags: stryMutAct_9fa48("3057") ? {} : (stryCov_9fa48("3057"), {
      '-f --filename -k': stryMutAct_9fa48("3058") ? "" : (stryCov_9fa48("3058"), 'none')
    }),
    judge: call => {
      if (stryMutAct_9fa48("3059")) {
        {}
      } else {
        stryCov_9fa48("3059");
        if (stryMutAct_9fa48("3061") ? false : stryMutAct_9fa48("3060") ? true : (stryCov_9fa48("3060", "3061"), /:\/\//.test(stryMutAct_9fa48("3062") ? call.value('-f', '--filename', '-k')?.text && '' : (stryCov_9fa48("3062"), (stryMutAct_9fa48("3063") ? call.value('-f', '--filename', '-k').text : (stryCov_9fa48("3063"), call.value(stryMutAct_9fa48("3064") ? "" : (stryCov_9fa48("3064"), '-f'), stryMutAct_9fa48("3065") ? "" : (stryCov_9fa48("3065"), '--filename'), stryMutAct_9fa48("3066") ? "" : (stryCov_9fa48("3066"), '-k'))?.text)) ?? (stryMutAct_9fa48("3067") ? "Stryker was here!" : (stryCov_9fa48("3067"), '')))))) call.unknown(stryMutAct_9fa48("3069") ? "" : (stryCov_9fa48("3069"), 'a description from elsewhere'));
      }
    }
  })),
  ...each(stryMutAct_9fa48("3070") ? "" : (stryCov_9fa48("3070"), 'delete drain replace'), stryMutAct_9fa48("3071") ? {} : (stryCov_9fa48("3071"), {
    does: stryMutAct_9fa48("3072") ? [] : (stryCov_9fa48("3072"), [stryMutAct_9fa48("3073") ? "" : (stryCov_9fa48("3073"), 'network'), stryMutAct_9fa48("3074") ? "" : (stryCov_9fa48("3074"), '!discard')]),
    flags: stryMutAct_9fa48("3075") ? {} : (stryCov_9fa48("3075"), {
      '-f --filename -k': stryMutAct_9fa48("3076") ? "" : (stryCov_9fa48("3076"), 'none')
    })
  })),
  config: stryMutAct_9fa48("3077") ? {} : (stryCov_9fa48("3077"), {
    subcommands: stryMutAct_9fa48("3078") ? {} : (stryCov_9fa48("3078"), {
      ...each(stryMutAct_9fa48("3079") ? "" : (stryCov_9fa48("3079"), 'get-contexts current-context get-clusters get-users'), TELLS),
      view: stryMutAct_9fa48("3080") ? {} : (stryCov_9fa48("3080"), {
        flags: stryMutAct_9fa48("3081") ? {} : (stryCov_9fa48("3081"), {
          '--raw': stryMutAct_9fa48("3082") ? {} : (stryCov_9fa48("3082"), {
            does: stryMutAct_9fa48("3083") ? [] : (stryCov_9fa48("3083"), [stryMutAct_9fa48("3084") ? "" : (stryCov_9fa48("3084"), 'secret')])
          })
        })
      }),
      ...each(stryMutAct_9fa48("3085") ? "" : (stryCov_9fa48("3085"), 'use-context set-context set rename-context'), WRITES),
      ...each(stryMutAct_9fa48("3086") ? "" : (stryCov_9fa48("3086"), 'delete-context delete-cluster unset'), DISCARDS)
    })
  }),
  exec: stryMutAct_9fa48("3087") ? {} : (stryCov_9fa48("3087"), {
    style: stryMutAct_9fa48("3088") ? "" : (stryCov_9fa48("3088"), 'stop'),
    flags: stryMutAct_9fa48("3089") ? {} : (stryCov_9fa48("3089"), {
      '-c --container -n --namespace': stryMutAct_9fa48("3090") ? "" : (stryCov_9fa48("3090"), 'none'),
      '-i -t': {}
    }),
    judge: call => {
      if (stryMutAct_9fa48("3091")) {
        {}
      } else {
        stryCov_9fa48("3091");
        const [pod, ...words] = call.operands;
        const at = call.args.findIndex(stryMutAct_9fa48("3092") ? () => undefined : (stryCov_9fa48("3092"), arg => stryMutAct_9fa48("3095") ? arg.text !== '--' : stryMutAct_9fa48("3094") ? false : stryMutAct_9fa48("3093") ? true : (stryCov_9fa48("3093", "3094", "3095"), arg.text === (stryMutAct_9fa48("3096") ? "" : (stryCov_9fa48("3096"), '--')))));
        const command = (stryMutAct_9fa48("3100") ? at < 0 : stryMutAct_9fa48("3099") ? at > 0 : stryMutAct_9fa48("3098") ? false : stryMutAct_9fa48("3097") ? true : (stryCov_9fa48("3097", "3098", "3099", "3100"), at >= 0)) ? stryMutAct_9fa48("3101") ? call.args : (stryCov_9fa48("3101"), call.args.slice(stryMutAct_9fa48("3102") ? at - 1 : (stryCov_9fa48("3102"), at + 1))) : words;
        if (stryMutAct_9fa48("3105") ? pod === undefined && command.length === 0 : stryMutAct_9fa48("3104") ? false : stryMutAct_9fa48("3103") ? true : (stryCov_9fa48("3103", "3104", "3105"), (stryMutAct_9fa48("3107") ? pod !== undefined : stryMutAct_9fa48("3106") ? false : (stryCov_9fa48("3106", "3107"), pod === undefined)) || (stryMutAct_9fa48("3109") ? command.length !== 0 : stryMutAct_9fa48("3108") ? false : (stryCov_9fa48("3108", "3109"), command.length === 0)))) return call.unknown(stryMutAct_9fa48("3110") ? "" : (stryCov_9fa48("3110"), 'nothing says what runs inside'));
        if (stryMutAct_9fa48("3111")) {
          ;
        } else {
          stryCov_9fa48("3111");
          call.command(command, inside(pod.text));
        }
      }
    }
  }),
  cp: stryMutAct_9fa48("3112") ? {} : (stryCov_9fa48("3112"), {
    does: stryMutAct_9fa48("3113") ? [] : (stryCov_9fa48("3113"), [stryMutAct_9fa48("3114") ? "" : (stryCov_9fa48("3114"), 'network'), stryMutAct_9fa48("3115") ? "" : (stryCov_9fa48("3115"), 'write')])
  }),
  'port-forward': stryMutAct_9fa48("3116") ? {} : (stryCov_9fa48("3116"), {
    does: stryMutAct_9fa48("3117") ? [] : (stryCov_9fa48("3117"), [stryMutAct_9fa48("3118") ? "" : (stryCov_9fa48("3118"), 'network'), stryMutAct_9fa48("3119") ? "" : (stryCov_9fa48("3119"), '!listen')])
  }),
  proxy: stryMutAct_9fa48("3120") ? {} : (stryCov_9fa48("3120"), {
    does: stryMutAct_9fa48("3121") ? [] : (stryCov_9fa48("3121"), [stryMutAct_9fa48("3122") ? "" : (stryCov_9fa48("3122"), 'network'), stryMutAct_9fa48("3123") ? "" : (stryCov_9fa48("3123"), '!listen')])
  })
});
export const containers: readonly CommandSpec[] = stryMutAct_9fa48("3124") ? [] : (stryCov_9fa48("3124"), [stryMutAct_9fa48("3125") ? {} : (stryCov_9fa48("3125"), {
  names: stryMutAct_9fa48("3126") ? [] : (stryCov_9fa48("3126"), [stryMutAct_9fa48("3127") ? "" : (stryCov_9fa48("3127"), 'docker'), stryMutAct_9fa48("3128") ? "" : (stryCov_9fa48("3128"), 'podman'), stryMutAct_9fa48("3129") ? "" : (stryCov_9fa48("3129"), 'nerdctl'), stryMutAct_9fa48("3130") ? "" : (stryCov_9fa48("3130"), 'buildah')]),
  flags: stryMutAct_9fa48("3131") ? {} : (stryCov_9fa48("3131"), {
    '-H --host -c --context --config -l --log-level': stryMutAct_9fa48("3132") ? "" : (stryCov_9fa48("3132"), 'none')
  }),
  subcommands: docker,
  alone: TELLS,
  examples: stryMutAct_9fa48("3133") ? [] : (stryCov_9fa48("3133"), [stryMutAct_9fa48("3134") ? [] : (stryCov_9fa48("3134"), [stryMutAct_9fa48("3135") ? "" : (stryCov_9fa48("3135"), 'docker ps -aq'), stryMutAct_9fa48("3136") ? "" : (stryCov_9fa48("3136"), 'safe')]), stryMutAct_9fa48("3137") ? [] : (stryCov_9fa48("3137"), [stryMutAct_9fa48("3138") ? "" : (stryCov_9fa48("3138"), 'docker build -t a .'), stryMutAct_9fa48("3139") ? "" : (stryCov_9fa48("3139"), 'write')]), stryMutAct_9fa48("3140") ? [] : (stryCov_9fa48("3140"), [stryMutAct_9fa48("3141") ? "" : (stryCov_9fa48("3141"), 'docker rm a'), stryMutAct_9fa48("3142") ? "" : (stryCov_9fa48("3142"), 'dangerous')]), stryMutAct_9fa48("3143") ? [] : (stryCov_9fa48("3143"), [stryMutAct_9fa48("3144") ? "" : (stryCov_9fa48("3144"), 'docker exec a rm /b'), stryMutAct_9fa48("3145") ? "" : (stryCov_9fa48("3145"), 'dangerous')]), stryMutAct_9fa48("3146") ? [] : (stryCov_9fa48("3146"), [stryMutAct_9fa48("3147") ? "" : (stryCov_9fa48("3147"), 'docker exec a ls'), stryMutAct_9fa48("3148") ? "" : (stryCov_9fa48("3148"), 'safe')]), stryMutAct_9fa48("3149") ? [] : (stryCov_9fa48("3149"), [stryMutAct_9fa48("3150") ? "" : (stryCov_9fa48("3150"), 'docker run --rm a ls'), stryMutAct_9fa48("3151") ? "" : (stryCov_9fa48("3151"), 'write')]), stryMutAct_9fa48("3152") ? [] : (stryCov_9fa48("3152"), [stryMutAct_9fa48("3153") ? "" : (stryCov_9fa48("3153"), 'docker run -v /:/host a ls'), stryMutAct_9fa48("3154") ? "" : (stryCov_9fa48("3154"), 'dangerous')]), stryMutAct_9fa48("3155") ? [] : (stryCov_9fa48("3155"), [stryMutAct_9fa48("3156") ? "" : (stryCov_9fa48("3156"), 'docker system prune --force'), stryMutAct_9fa48("3157") ? "" : (stryCov_9fa48("3157"), 'dangerous')]), stryMutAct_9fa48("3158") ? [] : (stryCov_9fa48("3158"), [stryMutAct_9fa48("3159") ? "" : (stryCov_9fa48("3159"), 'docker rmi --help'), stryMutAct_9fa48("3160") ? "" : (stryCov_9fa48("3160"), 'safe')]), stryMutAct_9fa48("3161") ? [] : (stryCov_9fa48("3161"), [stryMutAct_9fa48("3162") ? "" : (stryCov_9fa48("3162"), 'docker compose up -d'), stryMutAct_9fa48("3163") ? "" : (stryCov_9fa48("3163"), 'write')]), stryMutAct_9fa48("3164") ? [] : (stryCov_9fa48("3164"), [stryMutAct_9fa48("3165") ? "" : (stryCov_9fa48("3165"), 'docker frobnicate'), stryMutAct_9fa48("3166") ? "" : (stryCov_9fa48("3166"), 'opaque')])])
}), stryMutAct_9fa48("3167") ? {} : (stryCov_9fa48("3167"), {
  names: stryMutAct_9fa48("3168") ? [] : (stryCov_9fa48("3168"), [stryMutAct_9fa48("3169") ? "" : (stryCov_9fa48("3169"), 'docker-compose'), stryMutAct_9fa48("3170") ? "" : (stryCov_9fa48("3170"), 'podman-compose')]),
  flags: stryMutAct_9fa48("3171") ? {} : (stryCov_9fa48("3171"), {
    '-f --file -p': stryMutAct_9fa48("3172") ? "" : (stryCov_9fa48("3172"), 'none')
  }),
  subcommands: stryMutAct_9fa48("3173") ? docker['compose']?.subcommands && {} : (stryCov_9fa48("3173"), (stryMutAct_9fa48("3174") ? docker['compose'].subcommands : (stryCov_9fa48("3174"), docker[stryMutAct_9fa48("3175") ? "" : (stryCov_9fa48("3175"), 'compose')]?.subcommands)) ?? {}),
  examples: stryMutAct_9fa48("3176") ? [] : (stryCov_9fa48("3176"), [stryMutAct_9fa48("3177") ? [] : (stryCov_9fa48("3177"), [stryMutAct_9fa48("3178") ? "" : (stryCov_9fa48("3178"), 'docker-compose ps'), stryMutAct_9fa48("3179") ? "" : (stryCov_9fa48("3179"), 'safe')]), stryMutAct_9fa48("3180") ? [] : (stryCov_9fa48("3180"), [stryMutAct_9fa48("3181") ? "" : (stryCov_9fa48("3181"), 'docker-compose down -v'), stryMutAct_9fa48("3182") ? "" : (stryCov_9fa48("3182"), 'dangerous')])])
}), stryMutAct_9fa48("3183") ? {} : (stryCov_9fa48("3183"), {
  names: stryMutAct_9fa48("3184") ? [] : (stryCov_9fa48("3184"), [stryMutAct_9fa48("3185") ? "" : (stryCov_9fa48("3185"), 'kubectl'), stryMutAct_9fa48("3186") ? "" : (stryCov_9fa48("3186"), 'oc')]),
  globals: stryMutAct_9fa48("3187") ? "" : (stryCov_9fa48("3187"), 'anywhere'),
  flags: stryMutAct_9fa48("3188") ? {} : (stryCov_9fa48("3188"), {
    '-n --namespace --context --kubeconfig -l --selector -o --output --field-selector --cluster --user --server -s --token': stryMutAct_9fa48("3189") ? "" : (stryCov_9fa48("3189"), 'none'),
    ...DRY
  }),
  subcommands: kubectl,
  alone: TELLS,
  examples: stryMutAct_9fa48("3190") ? [] : (stryCov_9fa48("3190"), [stryMutAct_9fa48("3191") ? [] : (stryCov_9fa48("3191"), [stryMutAct_9fa48("3192") ? "" : (stryCov_9fa48("3192"), 'kubectl get pods -n a'), stryMutAct_9fa48("3193") ? "" : (stryCov_9fa48("3193"), 'safe')]), stryMutAct_9fa48("3194") ? [] : (stryCov_9fa48("3194"), [stryMutAct_9fa48("3195") ? "" : (stryCov_9fa48("3195"), 'kubectl apply -f a.yml'), stryMutAct_9fa48("3196") ? "" : (stryCov_9fa48("3196"), 'write')]), stryMutAct_9fa48("3197") ? [] : (stryCov_9fa48("3197"), [stryMutAct_9fa48("3198") ? "" : (stryCov_9fa48("3198"), 'kubectl apply -f https://example.org/a.yml'), stryMutAct_9fa48("3199") ? "" : (stryCov_9fa48("3199"), 'opaque')]), stryMutAct_9fa48("3200") ? [] : (stryCov_9fa48("3200"), [stryMutAct_9fa48("3201") ? "" : (stryCov_9fa48("3201"), 'kubectl delete pod a'), stryMutAct_9fa48("3202") ? "" : (stryCov_9fa48("3202"), 'dangerous')]), stryMutAct_9fa48("3203") ? [] : (stryCov_9fa48("3203"), [stryMutAct_9fa48("3204") ? "" : (stryCov_9fa48("3204"), 'kubectl delete pod a --dry-run=client'), stryMutAct_9fa48("3205") ? "" : (stryCov_9fa48("3205"), 'safe')]), stryMutAct_9fa48("3206") ? [] : (stryCov_9fa48("3206"), [stryMutAct_9fa48("3207") ? "" : (stryCov_9fa48("3207"), 'kubectl exec a -- rm /b'), stryMutAct_9fa48("3208") ? "" : (stryCov_9fa48("3208"), 'dangerous')]), stryMutAct_9fa48("3209") ? [] : (stryCov_9fa48("3209"), [stryMutAct_9fa48("3210") ? "" : (stryCov_9fa48("3210"), 'kubectl get secrets'), stryMutAct_9fa48("3211") ? "" : (stryCov_9fa48("3211"), 'dangerous')])])
}), stryMutAct_9fa48("3212") ? {} : (stryCov_9fa48("3212"), {
  names: stryMutAct_9fa48("3213") ? [] : (stryCov_9fa48("3213"), [stryMutAct_9fa48("3214") ? "" : (stryCov_9fa48("3214"), 'helm')]),
  globals: stryMutAct_9fa48("3215") ? "" : (stryCov_9fa48("3215"), 'anywhere'),
  flags: stryMutAct_9fa48("3216") ? {} : (stryCov_9fa48("3216"), {
    '-n --namespace --kube-context': stryMutAct_9fa48("3217") ? "" : (stryCov_9fa48("3217"), 'none'),
    '--dry-run': stryMutAct_9fa48("3218") ? {} : (stryCov_9fa48("3218"), {
      value: stryMutAct_9fa48("3219") ? "" : (stryCov_9fa48("3219"), 'none'),
      attached: stryMutAct_9fa48("3220") ? false : (stryCov_9fa48("3220"), true),
      tells: stryMutAct_9fa48("3221") ? [] : (stryCov_9fa48("3221"), [stryMutAct_9fa48("3222") ? "" : (stryCov_9fa48("3222"), 'client'), stryMutAct_9fa48("3223") ? "" : (stryCov_9fa48("3223"), 'server'), stryMutAct_9fa48("3224") ? "" : (stryCov_9fa48("3224"), 'true')])
    }),
    '--post-renderer': stryMutAct_9fa48("3225") ? "" : (stryCov_9fa48("3225"), 'unknown')
  }),
  subcommands: stryMutAct_9fa48("3226") ? {} : (stryCov_9fa48("3226"), {
    ...each(stryMutAct_9fa48("3227") ? "" : (stryCov_9fa48("3227"), 'list ls status get history show search template lint version env verify'), ASKS),
    ...each(stryMutAct_9fa48("3228") ? "" : (stryCov_9fa48("3228"), 'install upgrade rollback repo dependency package pull create plugin'), SENDS),
    ...each(stryMutAct_9fa48("3229") ? "" : (stryCov_9fa48("3229"), 'uninstall delete'), stryMutAct_9fa48("3230") ? {} : (stryCov_9fa48("3230"), {
      does: stryMutAct_9fa48("3231") ? [] : (stryCov_9fa48("3231"), [stryMutAct_9fa48("3232") ? "" : (stryCov_9fa48("3232"), 'network'), stryMutAct_9fa48("3233") ? "" : (stryCov_9fa48("3233"), '!discard')])
    })),
    push: stryMutAct_9fa48("3234") ? {} : (stryCov_9fa48("3234"), {
      does: stryMutAct_9fa48("3235") ? [] : (stryCov_9fa48("3235"), [stryMutAct_9fa48("3236") ? "" : (stryCov_9fa48("3236"), 'network'), stryMutAct_9fa48("3237") ? "" : (stryCov_9fa48("3237"), '!upload')])
    })
  }),
  examples: stryMutAct_9fa48("3238") ? [] : (stryCov_9fa48("3238"), [stryMutAct_9fa48("3239") ? [] : (stryCov_9fa48("3239"), [stryMutAct_9fa48("3240") ? "" : (stryCov_9fa48("3240"), 'helm list'), stryMutAct_9fa48("3241") ? "" : (stryCov_9fa48("3241"), 'safe')]), stryMutAct_9fa48("3242") ? [] : (stryCov_9fa48("3242"), [stryMutAct_9fa48("3243") ? "" : (stryCov_9fa48("3243"), 'helm install a ./b'), stryMutAct_9fa48("3244") ? "" : (stryCov_9fa48("3244"), 'write')]), stryMutAct_9fa48("3245") ? [] : (stryCov_9fa48("3245"), [stryMutAct_9fa48("3246") ? "" : (stryCov_9fa48("3246"), 'helm uninstall a'), stryMutAct_9fa48("3247") ? "" : (stryCov_9fa48("3247"), 'dangerous')])])
}), stryMutAct_9fa48("3248") ? {} : (stryCov_9fa48("3248"), {
  names: words(stryMutAct_9fa48("3249") ? "" : (stryCov_9fa48("3249"), 'minikube kind k3d k9s kubectx kubens stern kustomize skaffold ctr crictl runc ctop dive')),
  subcommands: stryMutAct_9fa48("3250") ? {} : (stryCov_9fa48("3250"), {
    ...each(stryMutAct_9fa48("3251") ? "" : (stryCov_9fa48("3251"), 'status version get logs list ls profile build ip ps images inspect'), TELLS),
    ...each(stryMutAct_9fa48("3252") ? "" : (stryCov_9fa48("3252"), 'start stop create pause'), WRITES),
    ...each(stryMutAct_9fa48("3253") ? "" : (stryCov_9fa48("3253"), 'delete rm'), DISCARDS)
  }),
  alone: TELLS,
  examples: stryMutAct_9fa48("3254") ? [] : (stryCov_9fa48("3254"), [stryMutAct_9fa48("3255") ? [] : (stryCov_9fa48("3255"), [stryMutAct_9fa48("3256") ? "" : (stryCov_9fa48("3256"), 'minikube status'), stryMutAct_9fa48("3257") ? "" : (stryCov_9fa48("3257"), 'safe')]), stryMutAct_9fa48("3258") ? [] : (stryCov_9fa48("3258"), [stryMutAct_9fa48("3259") ? "" : (stryCov_9fa48("3259"), 'kind delete cluster'), stryMutAct_9fa48("3260") ? "" : (stryCov_9fa48("3260"), 'dangerous')])])
})]);