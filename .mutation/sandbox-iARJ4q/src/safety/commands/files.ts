/** Making, copying, moving and deleting files. */
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
import type { Flags } from '../grammar.ts';
import { land, landLinks } from '../landing.ts';
import type { CommandSpec } from '../spec.ts';
const TARGET: Flags = stryMutAct_9fa48("4085") ? {} : (stryCov_9fa48("4085"), {
  '-t --target-directory -S --suffix': stryMutAct_9fa48("4086") ? "" : (stryCov_9fa48("4086"), 'none'),
  '-T --no-target-directory': {},
  '--backup -Z --context': stryMutAct_9fa48("4087") ? {} : (stryCov_9fa48("4087"), {
    value: stryMutAct_9fa48("4088") ? "" : (stryCov_9fa48("4088"), 'none'),
    attached: stryMutAct_9fa48("4089") ? false : (stryCov_9fa48("4089"), true)
  })
});

/** The destination is the last operand, or what `-t` names; a single operand of `ln` lands here. */
const placing = (call: Call): {
  dest: Arg;
  sources: readonly Arg[];
  as?: 'folder' | 'path';
} | undefined => {
  if (stryMutAct_9fa48("4090")) {
    {}
  } else {
    stryCov_9fa48("4090");
    const named = call.value(stryMutAct_9fa48("4091") ? "" : (stryCov_9fa48("4091"), '-t'), stryMutAct_9fa48("4092") ? "" : (stryCov_9fa48("4092"), '--target-directory'));
    if (stryMutAct_9fa48("4095") ? named === undefined : stryMutAct_9fa48("4094") ? false : stryMutAct_9fa48("4093") ? true : (stryCov_9fa48("4093", "4094", "4095"), named !== undefined)) return stryMutAct_9fa48("4096") ? {} : (stryCov_9fa48("4096"), {
      dest: named,
      sources: call.operands,
      as: stryMutAct_9fa48("4097") ? "" : (stryCov_9fa48("4097"), 'folder')
    });
    const dest = call.operands.at(stryMutAct_9fa48("4098") ? +1 : (stryCov_9fa48("4098"), -1));
    if (stryMutAct_9fa48("4101") ? dest !== undefined : stryMutAct_9fa48("4100") ? false : stryMutAct_9fa48("4099") ? true : (stryCov_9fa48("4099", "4100", "4101"), dest === undefined)) return undefined;
    if (stryMutAct_9fa48("4104") ? call.operands.length !== 1 : stryMutAct_9fa48("4103") ? false : stryMutAct_9fa48("4102") ? true : (stryCov_9fa48("4102", "4103", "4104"), call.operands.length === 1)) return stryMutAct_9fa48("4105") ? {} : (stryCov_9fa48("4105"), {
      dest: literal(stryMutAct_9fa48("4106") ? "" : (stryCov_9fa48("4106"), '.')),
      sources: call.operands,
      as: stryMutAct_9fa48("4107") ? "" : (stryCov_9fa48("4107"), 'folder')
    });
    const sources = stryMutAct_9fa48("4108") ? call.operands : (stryCov_9fa48("4108"), call.operands.slice(0, stryMutAct_9fa48("4109") ? +1 : (stryCov_9fa48("4109"), -1)));
    return call.has(stryMutAct_9fa48("4110") ? "" : (stryCov_9fa48("4110"), '-T'), stryMutAct_9fa48("4111") ? "" : (stryCov_9fa48("4111"), '--no-target-directory')) ? stryMutAct_9fa48("4112") ? {} : (stryCov_9fa48("4112"), {
      dest,
      sources,
      as: stryMutAct_9fa48("4113") ? "" : (stryCov_9fa48("4113"), 'path')
    }) : stryMutAct_9fa48("4114") ? {} : (stryCov_9fa48("4114"), {
      dest,
      sources
    });
  }
};
const copy = stryMutAct_9fa48("4115") ? () => undefined : (stryCov_9fa48("4115"), (() => {
  const copy = (role: 'read' | 'source') => (call: Call): void => {
    if (stryMutAct_9fa48("4116")) {
      {}
    } else {
      stryCov_9fa48("4116");
      const placed = placing(call);
      if (stryMutAct_9fa48("4119") ? placed !== undefined : stryMutAct_9fa48("4118") ? false : stryMutAct_9fa48("4117") ? true : (stryCov_9fa48("4117", "4118", "4119"), placed === undefined)) return;
      for (const source of placed.sources) if (stryMutAct_9fa48("4120")) {
        ;
      } else {
        stryCov_9fa48("4120");
        call.play(role, source);
      }
      if (stryMutAct_9fa48("4123") ? placed.dest.text === '/dev/null' || role === 'source' : stryMutAct_9fa48("4122") ? false : stryMutAct_9fa48("4121") ? true : (stryCov_9fa48("4121", "4122", "4123"), (stryMutAct_9fa48("4125") ? placed.dest.text !== '/dev/null' : stryMutAct_9fa48("4124") ? true : (stryCov_9fa48("4124", "4125"), placed.dest.text === (stryMutAct_9fa48("4126") ? "" : (stryCov_9fa48("4126"), '/dev/null')))) && (stryMutAct_9fa48("4128") ? role !== 'source' : stryMutAct_9fa48("4127") ? true : (stryCov_9fa48("4127", "4128"), role === (stryMutAct_9fa48("4129") ? "" : (stryCov_9fa48("4129"), 'source')))))) call.mark(stryMutAct_9fa48("4131") ? "" : (stryCov_9fa48("4131"), 'discard'));
      if (stryMutAct_9fa48("4134") ? call.operands.length > 1 && placed.as === 'folder' : stryMutAct_9fa48("4133") ? false : stryMutAct_9fa48("4132") ? true : (stryCov_9fa48("4132", "4133", "4134"), (stryMutAct_9fa48("4137") ? call.operands.length <= 1 : stryMutAct_9fa48("4136") ? call.operands.length >= 1 : stryMutAct_9fa48("4135") ? false : (stryCov_9fa48("4135", "4136", "4137"), call.operands.length > 1)) || (stryMutAct_9fa48("4139") ? placed.as !== 'folder' : stryMutAct_9fa48("4138") ? false : (stryCov_9fa48("4138", "4139"), placed.as === (stryMutAct_9fa48("4140") ? "" : (stryCov_9fa48("4140"), 'folder')))))) if (stryMutAct_9fa48("4141")) {
        ;
      } else {
        stryCov_9fa48("4141");
        land(call, placed);
      }
    }
  };
  return copy;
})());
const link = (call: Call): void => {
  if (stryMutAct_9fa48("4142")) {
    {}
  } else {
    stryCov_9fa48("4142");
    const placed = placing(call);
    if (stryMutAct_9fa48("4145") ? placed === undefined : stryMutAct_9fa48("4144") ? false : stryMutAct_9fa48("4143") ? true : (stryCov_9fa48("4143", "4144", "4145"), placed !== undefined)) if (stryMutAct_9fa48("4146")) {
      ;
    } else {
      stryCov_9fa48("4146");
      landLinks(call, placed);
    }
  }
};

/** A new file of a given size, to be a disk or swap; without a count it would grow until the disk is full. */
const makesImage = stryMutAct_9fa48("4147") ? () => undefined : (stryCov_9fa48("4147"), (() => {
  const makesImage = ({
    scope
  }: Call, to: string, texts: readonly string[]): boolean => stryMutAct_9fa48("4150") ? /(?:\.(?:img|raw|bin|iso|dat)|swapfile)$/.test(to) && texts.some(text => /^count=\d+$/.test(text)) || scope.world.entry(to) === undefined : stryMutAct_9fa48("4149") ? false : stryMutAct_9fa48("4148") ? true : (stryCov_9fa48("4148", "4149", "4150"), (stryMutAct_9fa48("4152") ? /(?:\.(?:img|raw|bin|iso|dat)|swapfile)$/.test(to) || texts.some(text => /^count=\d+$/.test(text)) : stryMutAct_9fa48("4151") ? true : (stryCov_9fa48("4151", "4152"), (stryMutAct_9fa48("4153") ? /(?:\.(?:img|raw|bin|iso|dat)|swapfile)/ : (stryCov_9fa48("4153"), /(?:\.(?:img|raw|bin|iso|dat)|swapfile)$/)).test(to) && (stryMutAct_9fa48("4154") ? texts.every(text => /^count=\d+$/.test(text)) : (stryCov_9fa48("4154"), texts.some(stryMutAct_9fa48("4155") ? () => undefined : (stryCov_9fa48("4155"), text => (stryMutAct_9fa48("4159") ? /^count=\D+$/ : stryMutAct_9fa48("4158") ? /^count=\d$/ : stryMutAct_9fa48("4157") ? /^count=\d+/ : stryMutAct_9fa48("4156") ? /count=\d+$/ : (stryCov_9fa48("4156", "4157", "4158", "4159"), /^count=\d+$/)).test(text))))))) && (stryMutAct_9fa48("4161") ? scope.world.entry(to) !== undefined : stryMutAct_9fa48("4160") ? true : (stryCov_9fa48("4160", "4161"), scope.world.entry(to) === undefined)));
  return makesImage;
})());
export const files: readonly CommandSpec[] = stryMutAct_9fa48("4162") ? [] : (stryCov_9fa48("4162"), [stryMutAct_9fa48("4163") ? {} : (stryCov_9fa48("4163"), {
  names: stryMutAct_9fa48("4164") ? [] : (stryCov_9fa48("4164"), [stryMutAct_9fa48("4165") ? "" : (stryCov_9fa48("4165"), 'rm'), stryMutAct_9fa48("4166") ? "" : (stryCov_9fa48("4166"), 'grm'), stryMutAct_9fa48("4167") ? "" : (stryCov_9fa48("4167"), 'srm'), stryMutAct_9fa48("4168") ? "" : (stryCov_9fa48("4168"), 'wipe'), stryMutAct_9fa48("4169") ? "" : (stryCov_9fa48("4169"), 'unlink'), stryMutAct_9fa48("4170") ? "" : (stryCov_9fa48("4170"), 'rimraf')]),
  flags: stryMutAct_9fa48("4171") ? {} : (stryCov_9fa48("4171"), {
    '-r -R --recursive': stryMutAct_9fa48("4172") ? {} : (stryCov_9fa48("4172"), {
      recursive: stryMutAct_9fa48("4173") ? false : (stryCov_9fa48("4173"), true)
    }),
    '--interactive --one-file-system': {}
  }),
  operands: stryMutAct_9fa48("4174") ? [] : (stryCov_9fa48("4174"), [stryMutAct_9fa48("4175") ? "" : (stryCov_9fa48("4175"), '...delete')]),
  // inside an alias or a hook names come from elsewhere; alone it only complains
  judge: call => {
    if (stryMutAct_9fa48("4176")) {
      {}
    } else {
      stryCov_9fa48("4176");
      if (stryMutAct_9fa48("4179") ? call.operands.length === 0 || call.scope.depth > 0 || call.args.length > 0 : stryMutAct_9fa48("4178") ? false : stryMutAct_9fa48("4177") ? true : (stryCov_9fa48("4177", "4178", "4179"), (stryMutAct_9fa48("4181") ? call.operands.length !== 0 : stryMutAct_9fa48("4180") ? true : (stryCov_9fa48("4180", "4181"), call.operands.length === 0)) && (stryMutAct_9fa48("4183") ? call.scope.depth > 0 && call.args.length > 0 : stryMutAct_9fa48("4182") ? true : (stryCov_9fa48("4182", "4183"), (stryMutAct_9fa48("4186") ? call.scope.depth <= 0 : stryMutAct_9fa48("4185") ? call.scope.depth >= 0 : stryMutAct_9fa48("4184") ? false : (stryCov_9fa48("4184", "4185", "4186"), call.scope.depth > 0)) || (stryMutAct_9fa48("4189") ? call.args.length <= 0 : stryMutAct_9fa48("4188") ? call.args.length >= 0 : stryMutAct_9fa48("4187") ? false : (stryCov_9fa48("4187", "4188", "4189"), call.args.length > 0)))))) call.play(stryMutAct_9fa48("4191") ? "" : (stryCov_9fa48("4191"), 'delete'), stryMutAct_9fa48("4192") ? {} : (stryCov_9fa48("4192"), {
        text: stryMutAct_9fa48("4193") ? "Stryker was here!" : (stryCov_9fa48("4193"), ''),
        raw: stryMutAct_9fa48("4194") ? "Stryker was here!" : (stryCov_9fa48("4194"), ''),
        dynamic: stryMutAct_9fa48("4195") ? "" : (stryCov_9fa48("4195"), 'any'),
        glob: stryMutAct_9fa48("4196") ? true : (stryCov_9fa48("4196"), false)
      }));
    }
  },
  examples: stryMutAct_9fa48("4197") ? [] : (stryCov_9fa48("4197"), [stryMutAct_9fa48("4198") ? [] : (stryCov_9fa48("4198"), [stryMutAct_9fa48("4199") ? "" : (stryCov_9fa48("4199"), 'rm a'), stryMutAct_9fa48("4200") ? "" : (stryCov_9fa48("4200"), 'dangerous')]), stryMutAct_9fa48("4201") ? [] : (stryCov_9fa48("4201"), [stryMutAct_9fa48("4202") ? "" : (stryCov_9fa48("4202"), 'rm -rf old'), stryMutAct_9fa48("4203") ? "" : (stryCov_9fa48("4203"), 'dangerous')]), stryMutAct_9fa48("4204") ? [] : (stryCov_9fa48("4204"), [stryMutAct_9fa48("4205") ? "" : (stryCov_9fa48("4205"), 'rm -r --help'), stryMutAct_9fa48("4206") ? "" : (stryCov_9fa48("4206"), 'safe')]), stryMutAct_9fa48("4207") ? [] : (stryCov_9fa48("4207"), [stryMutAct_9fa48("4208") ? "" : (stryCov_9fa48("4208"), 'rm -- -x'), stryMutAct_9fa48("4209") ? "" : (stryCov_9fa48("4209"), 'dangerous')])])
}), stryMutAct_9fa48("4210") ? {} : (stryCov_9fa48("4210"), {
  names: stryMutAct_9fa48("4211") ? [] : (stryCov_9fa48("4211"), [stryMutAct_9fa48("4212") ? "" : (stryCov_9fa48("4212"), 'shred')]),
  flags: stryMutAct_9fa48("4213") ? {} : (stryCov_9fa48("4213"), {
    '-n --iterations -s --size --random-source': stryMutAct_9fa48("4214") ? "" : (stryCov_9fa48("4214"), 'none')
  }),
  operands: stryMutAct_9fa48("4215") ? [] : (stryCov_9fa48("4215"), [stryMutAct_9fa48("4216") ? "" : (stryCov_9fa48("4216"), '...delete')]),
  examples: stryMutAct_9fa48("4217") ? [] : (stryCov_9fa48("4217"), [stryMutAct_9fa48("4218") ? [] : (stryCov_9fa48("4218"), [stryMutAct_9fa48("4219") ? "" : (stryCov_9fa48("4219"), 'shred -u a'), stryMutAct_9fa48("4220") ? "" : (stryCov_9fa48("4220"), 'dangerous')])])
}), stryMutAct_9fa48("4221") ? {} : (stryCov_9fa48("4221"), {
  names: stryMutAct_9fa48("4222") ? [] : (stryCov_9fa48("4222"), [stryMutAct_9fa48("4223") ? "" : (stryCov_9fa48("4223"), 'rmdir')]),
  operands: stryMutAct_9fa48("4224") ? [] : (stryCov_9fa48("4224"), [stryMutAct_9fa48("4225") ? "" : (stryCov_9fa48("4225"), '...alter')]),
  examples: stryMutAct_9fa48("4226") ? [] : (stryCov_9fa48("4226"), [stryMutAct_9fa48("4227") ? [] : (stryCov_9fa48("4227"), [stryMutAct_9fa48("4228") ? "" : (stryCov_9fa48("4228"), 'rmdir a'), stryMutAct_9fa48("4229") ? "" : (stryCov_9fa48("4229"), 'write')])])
}), stryMutAct_9fa48("4230") ? {} : (stryCov_9fa48("4230"), {
  names: stryMutAct_9fa48("4231") ? [] : (stryCov_9fa48("4231"), [stryMutAct_9fa48("4232") ? "" : (stryCov_9fa48("4232"), 'trash'), stryMutAct_9fa48("4233") ? "" : (stryCov_9fa48("4233"), 'trash-put')]),
  operands: stryMutAct_9fa48("4234") ? [] : (stryCov_9fa48("4234"), [stryMutAct_9fa48("4235") ? "" : (stryCov_9fa48("4235"), '...source')]),
  examples: stryMutAct_9fa48("4236") ? [] : (stryCov_9fa48("4236"), [stryMutAct_9fa48("4237") ? [] : (stryCov_9fa48("4237"), [stryMutAct_9fa48("4238") ? "" : (stryCov_9fa48("4238"), 'trash a'), stryMutAct_9fa48("4239") ? "" : (stryCov_9fa48("4239"), 'write')])])
}), stryMutAct_9fa48("4240") ? {} : (stryCov_9fa48("4240"), {
  names: stryMutAct_9fa48("4241") ? [] : (stryCov_9fa48("4241"), [stryMutAct_9fa48("4242") ? "" : (stryCov_9fa48("4242"), 'trash-empty'), stryMutAct_9fa48("4243") ? "" : (stryCov_9fa48("4243"), 'trash-rm')]),
  does: stryMutAct_9fa48("4244") ? [] : (stryCov_9fa48("4244"), [stryMutAct_9fa48("4245") ? "" : (stryCov_9fa48("4245"), '!discard')]),
  examples: stryMutAct_9fa48("4246") ? [] : (stryCov_9fa48("4246"), [stryMutAct_9fa48("4247") ? [] : (stryCov_9fa48("4247"), [stryMutAct_9fa48("4248") ? "" : (stryCov_9fa48("4248"), 'trash-empty'), stryMutAct_9fa48("4249") ? "" : (stryCov_9fa48("4249"), 'dangerous')])])
}), stryMutAct_9fa48("4250") ? {} : (stryCov_9fa48("4250"), {
  names: stryMutAct_9fa48("4251") ? [] : (stryCov_9fa48("4251"), [stryMutAct_9fa48("4252") ? "" : (stryCov_9fa48("4252"), 'trash-list'), stryMutAct_9fa48("4253") ? "" : (stryCov_9fa48("4253"), 'trash-restore')]),
  examples: stryMutAct_9fa48("4254") ? [] : (stryCov_9fa48("4254"), [stryMutAct_9fa48("4255") ? [] : (stryCov_9fa48("4255"), [stryMutAct_9fa48("4256") ? "" : (stryCov_9fa48("4256"), 'trash-list'), stryMutAct_9fa48("4257") ? "" : (stryCov_9fa48("4257"), 'safe')])])
}), stryMutAct_9fa48("4258") ? {} : (stryCov_9fa48("4258"), {
  names: stryMutAct_9fa48("4259") ? [] : (stryCov_9fa48("4259"), [stryMutAct_9fa48("4260") ? "" : (stryCov_9fa48("4260"), 'touch')]),
  flags: stryMutAct_9fa48("4261") ? {} : (stryCov_9fa48("4261"), {
    '-d -t --date --time': stryMutAct_9fa48("4262") ? "" : (stryCov_9fa48("4262"), 'none'),
    '-r --reference': stryMutAct_9fa48("4263") ? "" : (stryCov_9fa48("4263"), 'read')
  }),
  operands: stryMutAct_9fa48("4264") ? [] : (stryCov_9fa48("4264"), [stryMutAct_9fa48("4265") ? "" : (stryCov_9fa48("4265"), '...create')]),
  examples: stryMutAct_9fa48("4266") ? [] : (stryCov_9fa48("4266"), [stryMutAct_9fa48("4267") ? [] : (stryCov_9fa48("4267"), [stryMutAct_9fa48("4268") ? "" : (stryCov_9fa48("4268"), 'touch a'), stryMutAct_9fa48("4269") ? "" : (stryCov_9fa48("4269"), 'write')]), stryMutAct_9fa48("4270") ? [] : (stryCov_9fa48("4270"), [stryMutAct_9fa48("4271") ? "" : (stryCov_9fa48("4271"), 'touch /etc/cron.d/a'), stryMutAct_9fa48("4272") ? "" : (stryCov_9fa48("4272"), 'dangerous')])])
}), stryMutAct_9fa48("4273") ? {} : (stryCov_9fa48("4273"), {
  names: stryMutAct_9fa48("4274") ? [] : (stryCov_9fa48("4274"), [stryMutAct_9fa48("4275") ? "" : (stryCov_9fa48("4275"), 'mkdir')]),
  flags: stryMutAct_9fa48("4276") ? {} : (stryCov_9fa48("4276"), {
    '-m --mode': stryMutAct_9fa48("4277") ? "" : (stryCov_9fa48("4277"), 'none')
  }),
  operands: stryMutAct_9fa48("4278") ? [] : (stryCov_9fa48("4278"), [stryMutAct_9fa48("4279") ? "" : (stryCov_9fa48("4279"), '...folder')]),
  examples: stryMutAct_9fa48("4280") ? [] : (stryCov_9fa48("4280"), [stryMutAct_9fa48("4281") ? [] : (stryCov_9fa48("4281"), [stryMutAct_9fa48("4282") ? "" : (stryCov_9fa48("4282"), 'mkdir -p a/b'), stryMutAct_9fa48("4283") ? "" : (stryCov_9fa48("4283"), 'write')])])
}), stryMutAct_9fa48("4284") ? {} : (stryCov_9fa48("4284"), {
  names: stryMutAct_9fa48("4285") ? [] : (stryCov_9fa48("4285"), [stryMutAct_9fa48("4286") ? "" : (stryCov_9fa48("4286"), 'mkfifo')]),
  flags: stryMutAct_9fa48("4287") ? {} : (stryCov_9fa48("4287"), {
    '-m --mode': stryMutAct_9fa48("4288") ? "" : (stryCov_9fa48("4288"), 'none')
  }),
  operands: stryMutAct_9fa48("4289") ? [] : (stryCov_9fa48("4289"), [stryMutAct_9fa48("4290") ? "" : (stryCov_9fa48("4290"), '...create')]),
  examples: stryMutAct_9fa48("4291") ? [] : (stryCov_9fa48("4291"), [stryMutAct_9fa48("4292") ? [] : (stryCov_9fa48("4292"), [stryMutAct_9fa48("4293") ? "" : (stryCov_9fa48("4293"), 'mkfifo a'), stryMutAct_9fa48("4294") ? "" : (stryCov_9fa48("4294"), 'write')])])
}), stryMutAct_9fa48("4295") ? {} : (stryCov_9fa48("4295"), {
  names: stryMutAct_9fa48("4296") ? [] : (stryCov_9fa48("4296"), [stryMutAct_9fa48("4297") ? "" : (stryCov_9fa48("4297"), 'mknod')]),
  flags: stryMutAct_9fa48("4298") ? {} : (stryCov_9fa48("4298"), {
    '-m --mode': stryMutAct_9fa48("4299") ? "" : (stryCov_9fa48("4299"), 'none')
  }),
  operands: stryMutAct_9fa48("4300") ? [] : (stryCov_9fa48("4300"), [stryMutAct_9fa48("4301") ? "" : (stryCov_9fa48("4301"), 'create'), stryMutAct_9fa48("4302") ? "" : (stryCov_9fa48("4302"), 'none'), stryMutAct_9fa48("4303") ? "" : (stryCov_9fa48("4303"), 'none')]),
  examples: stryMutAct_9fa48("4304") ? [] : (stryCov_9fa48("4304"), [stryMutAct_9fa48("4305") ? [] : (stryCov_9fa48("4305"), [stryMutAct_9fa48("4306") ? "" : (stryCov_9fa48("4306"), 'mknod a p'), stryMutAct_9fa48("4307") ? "" : (stryCov_9fa48("4307"), 'write')])])
}), stryMutAct_9fa48("4308") ? {} : (stryCov_9fa48("4308"), {
  names: stryMutAct_9fa48("4309") ? [] : (stryCov_9fa48("4309"), [stryMutAct_9fa48("4310") ? "" : (stryCov_9fa48("4310"), 'mktemp'), stryMutAct_9fa48("4311") ? "" : (stryCov_9fa48("4311"), 'tempfile')]),
  flags: stryMutAct_9fa48("4312") ? {} : (stryCov_9fa48("4312"), {
    '-p --tmpdir --suffix -t': stryMutAct_9fa48("4313") ? "" : (stryCov_9fa48("4313"), 'none'),
    '-u --dry-run': stryMutAct_9fa48("4314") ? {} : (stryCov_9fa48("4314"), {
      tells: stryMutAct_9fa48("4315") ? false : (stryCov_9fa48("4315"), true)
    })
  }),
  does: stryMutAct_9fa48("4316") ? [] : (stryCov_9fa48("4316"), [stryMutAct_9fa48("4317") ? "" : (stryCov_9fa48("4317"), 'write')]),
  examples: stryMutAct_9fa48("4318") ? [] : (stryCov_9fa48("4318"), [stryMutAct_9fa48("4319") ? [] : (stryCov_9fa48("4319"), [stryMutAct_9fa48("4320") ? "" : (stryCov_9fa48("4320"), 'mktemp -d -p .'), stryMutAct_9fa48("4321") ? "" : (stryCov_9fa48("4321"), 'write')])])
}), stryMutAct_9fa48("4322") ? {} : (stryCov_9fa48("4322"), {
  names: stryMutAct_9fa48("4323") ? [] : (stryCov_9fa48("4323"), [stryMutAct_9fa48("4324") ? "" : (stryCov_9fa48("4324"), 'cp'), stryMutAct_9fa48("4325") ? "" : (stryCov_9fa48("4325"), 'gcp'), stryMutAct_9fa48("4326") ? "" : (stryCov_9fa48("4326"), 'ditto')]),
  flags: stryMutAct_9fa48("4327") ? {} : (stryCov_9fa48("4327"), {
    ...TARGET,
    '-r -R -a --recursive --archive': stryMutAct_9fa48("4328") ? {} : (stryCov_9fa48("4328"), {
      recursive: stryMutAct_9fa48("4329") ? false : (stryCov_9fa48("4329"), true)
    }),
    '--preserve --no-preserve --sparse --reflink': stryMutAct_9fa48("4330") ? {} : (stryCov_9fa48("4330"), {
      value: stryMutAct_9fa48("4331") ? "" : (stryCov_9fa48("4331"), 'none'),
      attached: stryMutAct_9fa48("4332") ? false : (stryCov_9fa48("4332"), true)
    })
  }),
  judge: copy(stryMutAct_9fa48("4333") ? "" : (stryCov_9fa48("4333"), 'read')),
  examples: stryMutAct_9fa48("4334") ? [] : (stryCov_9fa48("4334"), [stryMutAct_9fa48("4335") ? [] : (stryCov_9fa48("4335"), [stryMutAct_9fa48("4336") ? "" : (stryCov_9fa48("4336"), 'cp a b'), stryMutAct_9fa48("4337") ? "" : (stryCov_9fa48("4337"), 'write')]), stryMutAct_9fa48("4338") ? [] : (stryCov_9fa48("4338"), [stryMutAct_9fa48("4339") ? "" : (stryCov_9fa48("4339"), 'cp a /dev/sdz'), stryMutAct_9fa48("4340") ? "" : (stryCov_9fa48("4340"), 'dangerous')]), stryMutAct_9fa48("4341") ? [] : (stryCov_9fa48("4341"), [stryMutAct_9fa48("4342") ? "" : (stryCov_9fa48("4342"), 'cp a ~/.bashrc'), stryMutAct_9fa48("4343") ? "" : (stryCov_9fa48("4343"), 'dangerous')]), stryMutAct_9fa48("4344") ? [] : (stryCov_9fa48("4344"), [stryMutAct_9fa48("4345") ? "" : (stryCov_9fa48("4345"), 'cp ~/.ssh/id_rsa /tmp'), stryMutAct_9fa48("4346") ? "" : (stryCov_9fa48("4346"), 'dangerous')])])
}), stryMutAct_9fa48("4347") ? {} : (stryCov_9fa48("4347"), {
  names: stryMutAct_9fa48("4348") ? [] : (stryCov_9fa48("4348"), [stryMutAct_9fa48("4349") ? "" : (stryCov_9fa48("4349"), 'mv'), stryMutAct_9fa48("4350") ? "" : (stryCov_9fa48("4350"), 'gmv')]),
  flags: TARGET,
  judge: copy(stryMutAct_9fa48("4351") ? "" : (stryCov_9fa48("4351"), 'source')),
  examples: stryMutAct_9fa48("4352") ? [] : (stryCov_9fa48("4352"), [stryMutAct_9fa48("4353") ? [] : (stryCov_9fa48("4353"), [stryMutAct_9fa48("4354") ? "" : (stryCov_9fa48("4354"), 'mv a b'), stryMutAct_9fa48("4355") ? "" : (stryCov_9fa48("4355"), 'write')]), stryMutAct_9fa48("4356") ? [] : (stryCov_9fa48("4356"), [stryMutAct_9fa48("4357") ? "" : (stryCov_9fa48("4357"), 'mv ~ /tmp'), stryMutAct_9fa48("4358") ? "" : (stryCov_9fa48("4358"), 'dangerous')])])
}), stryMutAct_9fa48("4359") ? {} : (stryCov_9fa48("4359"), {
  names: stryMutAct_9fa48("4360") ? [] : (stryCov_9fa48("4360"), [stryMutAct_9fa48("4361") ? "" : (stryCov_9fa48("4361"), 'ln'), stryMutAct_9fa48("4362") ? "" : (stryCov_9fa48("4362"), 'link')]),
  flags: TARGET,
  judge: link,
  examples: stryMutAct_9fa48("4363") ? [] : (stryCov_9fa48("4363"), [stryMutAct_9fa48("4364") ? [] : (stryCov_9fa48("4364"), [stryMutAct_9fa48("4365") ? "" : (stryCov_9fa48("4365"), 'ln -s a b'), stryMutAct_9fa48("4366") ? "" : (stryCov_9fa48("4366"), 'write')]), stryMutAct_9fa48("4367") ? [] : (stryCov_9fa48("4367"), [stryMutAct_9fa48("4368") ? "" : (stryCov_9fa48("4368"), 'ln -sf /dev/null a'), stryMutAct_9fa48("4369") ? "" : (stryCov_9fa48("4369"), 'dangerous')])])
}), stryMutAct_9fa48("4370") ? {} : (stryCov_9fa48("4370"), {
  names: stryMutAct_9fa48("4371") ? [] : (stryCov_9fa48("4371"), [stryMutAct_9fa48("4372") ? "" : (stryCov_9fa48("4372"), 'install')]),
  flags: stryMutAct_9fa48("4373") ? {} : (stryCov_9fa48("4373"), {
    ...TARGET,
    '-m -o -g --mode --owner --group': stryMutAct_9fa48("4374") ? "" : (stryCov_9fa48("4374"), 'none'),
    '-d --directory': stryMutAct_9fa48("4375") ? {} : (stryCov_9fa48("4375"), {
      operands: stryMutAct_9fa48("4376") ? [] : (stryCov_9fa48("4376"), [stryMutAct_9fa48("4377") ? "" : (stryCov_9fa48("4377"), '...folder')])
    }),
    '--strip-program': stryMutAct_9fa48("4378") ? "" : (stryCov_9fa48("4378"), 'script')
  }),
  examples: stryMutAct_9fa48("4379") ? [] : (stryCov_9fa48("4379"), [stryMutAct_9fa48("4380") ? [] : (stryCov_9fa48("4380"), [stryMutAct_9fa48("4381") ? "" : (stryCov_9fa48("4381"), 'install -m 755 a b'), stryMutAct_9fa48("4382") ? "" : (stryCov_9fa48("4382"), 'write')]), stryMutAct_9fa48("4383") ? [] : (stryCov_9fa48("4383"), [stryMutAct_9fa48("4384") ? "" : (stryCov_9fa48("4384"), 'install a /etc/cron.d/b'), stryMutAct_9fa48("4385") ? "" : (stryCov_9fa48("4385"), 'dangerous')])]),
  judge: call => {
    if (stryMutAct_9fa48("4386")) {
      {}
    } else {
      stryCov_9fa48("4386");
      if (stryMutAct_9fa48("4388") ? false : stryMutAct_9fa48("4387") ? true : (stryCov_9fa48("4387", "4388"), (stryMutAct_9fa48("4394") ? /^0*[2-7]\D{3}$|s/ : stryMutAct_9fa48("4393") ? /^0*[2-7]\d$|s/ : stryMutAct_9fa48("4392") ? /^0*[^2-7]\d{3}$|s/ : stryMutAct_9fa48("4391") ? /^0[2-7]\d{3}$|s/ : stryMutAct_9fa48("4390") ? /^0*[2-7]\d{3}|s/ : stryMutAct_9fa48("4389") ? /0*[2-7]\d{3}$|s/ : (stryCov_9fa48("4389", "4390", "4391", "4392", "4393", "4394"), /^0*[2-7]\d{3}$|s/)).test(stryMutAct_9fa48("4395") ? call.value('-m', '--mode')?.text && '' : (stryCov_9fa48("4395"), (stryMutAct_9fa48("4396") ? call.value('-m', '--mode').text : (stryCov_9fa48("4396"), call.value(stryMutAct_9fa48("4397") ? "" : (stryCov_9fa48("4397"), '-m'), stryMutAct_9fa48("4398") ? "" : (stryCov_9fa48("4398"), '--mode'))?.text)) ?? (stryMutAct_9fa48("4399") ? "Stryker was here!" : (stryCov_9fa48("4399"), '')))))) call.mark(stryMutAct_9fa48("4401") ? "" : (stryCov_9fa48("4401"), 'suid'));
      if (stryMutAct_9fa48("4404") ? false : stryMutAct_9fa48("4403") ? true : stryMutAct_9fa48("4402") ? call.has('-d', '--directory') : (stryCov_9fa48("4402", "4403", "4404"), !call.has(stryMutAct_9fa48("4405") ? "" : (stryCov_9fa48("4405"), '-d'), stryMutAct_9fa48("4406") ? "" : (stryCov_9fa48("4406"), '--directory')))) copy(stryMutAct_9fa48("4408") ? "" : (stryCov_9fa48("4408"), 'read'))(call);
    }
  }
}), stryMutAct_9fa48("4409") ? {} : (stryCov_9fa48("4409"), {
  names: stryMutAct_9fa48("4410") ? [] : (stryCov_9fa48("4410"), [stryMutAct_9fa48("4411") ? "" : (stryCov_9fa48("4411"), 'truncate'), stryMutAct_9fa48("4412") ? "" : (stryCov_9fa48("4412"), 'fallocate')]),
  flags: stryMutAct_9fa48("4413") ? {} : (stryCov_9fa48("4413"), {
    '-s --size -o --offset -l --length -r --reference': stryMutAct_9fa48("4414") ? "" : (stryCov_9fa48("4414"), 'none')
  }),
  operands: stryMutAct_9fa48("4415") ? [] : (stryCov_9fa48("4415"), [stryMutAct_9fa48("4416") ? "" : (stryCov_9fa48("4416"), '...edit')]),
  judge: call => {
    if (stryMutAct_9fa48("4417")) {
      {}
    } else {
      stryCov_9fa48("4417");
      const size = stryMutAct_9fa48("4418") ? call.value('-s', '--size', '-l', '--length')?.text && '' : (stryCov_9fa48("4418"), (stryMutAct_9fa48("4419") ? call.value('-s', '--size', '-l', '--length').text : (stryCov_9fa48("4419"), call.value(stryMutAct_9fa48("4420") ? "" : (stryCov_9fa48("4420"), '-s'), stryMutAct_9fa48("4421") ? "" : (stryCov_9fa48("4421"), '--size'), stryMutAct_9fa48("4422") ? "" : (stryCov_9fa48("4422"), '-l'), stryMutAct_9fa48("4423") ? "" : (stryCov_9fa48("4423"), '--length'))?.text)) ?? (stryMutAct_9fa48("4424") ? "Stryker was here!" : (stryCov_9fa48("4424"), '')));
      if (stryMutAct_9fa48("4426") ? false : stryMutAct_9fa48("4425") ? true : (stryCov_9fa48("4425", "4426"), (stryMutAct_9fa48("4433") ? /^[-<]?0\w*$|-/ : stryMutAct_9fa48("4432") ? /^[-<]?0\W*$|^-/ : stryMutAct_9fa48("4431") ? /^[-<]?0\w$|^-/ : stryMutAct_9fa48("4430") ? /^[^-<]?0\w*$|^-/ : stryMutAct_9fa48("4429") ? /^[-<]0\w*$|^-/ : stryMutAct_9fa48("4428") ? /^[-<]?0\w*|^-/ : stryMutAct_9fa48("4427") ? /[-<]?0\w*$|^-/ : (stryCov_9fa48("4427", "4428", "4429", "4430", "4431", "4432", "4433"), /^[-<]?0\w*$|^-/)).test(size))) call.mark(stryMutAct_9fa48("4435") ? "" : (stryCov_9fa48("4435"), 'empty'));
      if (stryMutAct_9fa48("4438") ? call.name === 'fallocate' || call.has('-p', '--punch-hole', '-c', '--collapse-range', '-z', '--zero-range') : stryMutAct_9fa48("4437") ? false : stryMutAct_9fa48("4436") ? true : (stryCov_9fa48("4436", "4437", "4438"), (stryMutAct_9fa48("4440") ? call.name !== 'fallocate' : stryMutAct_9fa48("4439") ? true : (stryCov_9fa48("4439", "4440"), call.name === (stryMutAct_9fa48("4441") ? "" : (stryCov_9fa48("4441"), 'fallocate')))) && call.has(stryMutAct_9fa48("4442") ? "" : (stryCov_9fa48("4442"), '-p'), stryMutAct_9fa48("4443") ? "" : (stryCov_9fa48("4443"), '--punch-hole'), stryMutAct_9fa48("4444") ? "" : (stryCov_9fa48("4444"), '-c'), stryMutAct_9fa48("4445") ? "" : (stryCov_9fa48("4445"), '--collapse-range'), stryMutAct_9fa48("4446") ? "" : (stryCov_9fa48("4446"), '-z'), stryMutAct_9fa48("4447") ? "" : (stryCov_9fa48("4447"), '--zero-range')))) call.mark(stryMutAct_9fa48("4449") ? "" : (stryCov_9fa48("4449"), 'empty'));
      if (stryMutAct_9fa48("4452") ? /^\d{3,}G|^\d+T|^\d{12,}$/i.test(size) || call.name === 'fallocate' : stryMutAct_9fa48("4451") ? false : stryMutAct_9fa48("4450") ? true : (stryCov_9fa48("4450", "4451", "4452"), (stryMutAct_9fa48("4462") ? /^\d{3,}G|^\d+T|^\D{12,}$/i : stryMutAct_9fa48("4461") ? /^\d{3,}G|^\d+T|^\d$/i : stryMutAct_9fa48("4460") ? /^\d{3,}G|^\d+T|^\d{12,}/i : stryMutAct_9fa48("4459") ? /^\d{3,}G|^\d+T|\d{12,}$/i : stryMutAct_9fa48("4458") ? /^\d{3,}G|^\D+T|^\d{12,}$/i : stryMutAct_9fa48("4457") ? /^\d{3,}G|^\dT|^\d{12,}$/i : stryMutAct_9fa48("4456") ? /^\d{3,}G|\d+T|^\d{12,}$/i : stryMutAct_9fa48("4455") ? /^\D{3,}G|^\d+T|^\d{12,}$/i : stryMutAct_9fa48("4454") ? /^\dG|^\d+T|^\d{12,}$/i : stryMutAct_9fa48("4453") ? /\d{3,}G|^\d+T|^\d{12,}$/i : (stryCov_9fa48("4453", "4454", "4455", "4456", "4457", "4458", "4459", "4460", "4461", "4462"), /^\d{3,}G|^\d+T|^\d{12,}$/i)).test(size) && (stryMutAct_9fa48("4464") ? call.name !== 'fallocate' : stryMutAct_9fa48("4463") ? true : (stryCov_9fa48("4463", "4464"), call.name === (stryMutAct_9fa48("4465") ? "" : (stryCov_9fa48("4465"), 'fallocate')))))) call.mark(stryMutAct_9fa48("4467") ? "" : (stryCov_9fa48("4467"), 'flood'));
    }
  },
  examples: stryMutAct_9fa48("4468") ? [] : (stryCov_9fa48("4468"), [stryMutAct_9fa48("4469") ? [] : (stryCov_9fa48("4469"), [stryMutAct_9fa48("4470") ? "" : (stryCov_9fa48("4470"), 'truncate -s 1M a'), stryMutAct_9fa48("4471") ? "" : (stryCov_9fa48("4471"), 'write')]), stryMutAct_9fa48("4472") ? [] : (stryCov_9fa48("4472"), [stryMutAct_9fa48("4473") ? "" : (stryCov_9fa48("4473"), 'truncate -s 0 a'), stryMutAct_9fa48("4474") ? "" : (stryCov_9fa48("4474"), 'dangerous')]), stryMutAct_9fa48("4475") ? [] : (stryCov_9fa48("4475"), [stryMutAct_9fa48("4476") ? "" : (stryCov_9fa48("4476"), 'fallocate -l 9T a'), stryMutAct_9fa48("4477") ? "" : (stryCov_9fa48("4477"), 'dangerous')])])
}), stryMutAct_9fa48("4478") ? {} : (stryCov_9fa48("4478"), {
  names: stryMutAct_9fa48("4479") ? [] : (stryCov_9fa48("4479"), [stryMutAct_9fa48("4480") ? "" : (stryCov_9fa48("4480"), 'rename'), stryMutAct_9fa48("4481") ? "" : (stryCov_9fa48("4481"), 'prename'), stryMutAct_9fa48("4482") ? "" : (stryCov_9fa48("4482"), 'file-rename')]),
  flags: stryMutAct_9fa48("4483") ? {} : (stryCov_9fa48("4483"), {
    '-n --nono --no-act': stryMutAct_9fa48("4484") ? {} : (stryCov_9fa48("4484"), {
      tells: stryMutAct_9fa48("4485") ? false : (stryCov_9fa48("4485"), true)
    })
  }),
  does: stryMutAct_9fa48("4486") ? [] : (stryCov_9fa48("4486"), [stryMutAct_9fa48("4487") ? "" : (stryCov_9fa48("4487"), 'write')]),
  operands: stryMutAct_9fa48("4488") ? [] : (stryCov_9fa48("4488"), [stryMutAct_9fa48("4489") ? "" : (stryCov_9fa48("4489"), 'none'), stryMutAct_9fa48("4490") ? "" : (stryCov_9fa48("4490"), '...none')]),
  judge: call => {
    if (stryMutAct_9fa48("4491")) {
      {}
    } else {
      stryCov_9fa48("4491");
      if (stryMutAct_9fa48("4494") ? call.operands[0] === undefined && !/^(?:s|y|tr)\/[^/]*\/[^/]*\/[gi]*$/.test(call.operands[0].text) : stryMutAct_9fa48("4493") ? false : stryMutAct_9fa48("4492") ? true : (stryCov_9fa48("4492", "4493", "4494"), (stryMutAct_9fa48("4496") ? call.operands[0] !== undefined : stryMutAct_9fa48("4495") ? false : (stryCov_9fa48("4495", "4496"), call.operands[0] === undefined)) || (stryMutAct_9fa48("4497") ? /^(?:s|y|tr)\/[^/]*\/[^/]*\/[gi]*$/.test(call.operands[0].text) : (stryCov_9fa48("4497"), !(stryMutAct_9fa48("4505") ? /^(?:s|y|tr)\/[^/]*\/[^/]*\/[^gi]*$/ : stryMutAct_9fa48("4504") ? /^(?:s|y|tr)\/[^/]*\/[^/]*\/[gi]$/ : stryMutAct_9fa48("4503") ? /^(?:s|y|tr)\/[^/]*\/[/]*\/[gi]*$/ : stryMutAct_9fa48("4502") ? /^(?:s|y|tr)\/[^/]*\/[^/]\/[gi]*$/ : stryMutAct_9fa48("4501") ? /^(?:s|y|tr)\/[/]*\/[^/]*\/[gi]*$/ : stryMutAct_9fa48("4500") ? /^(?:s|y|tr)\/[^/]\/[^/]*\/[gi]*$/ : stryMutAct_9fa48("4499") ? /^(?:s|y|tr)\/[^/]*\/[^/]*\/[gi]*/ : stryMutAct_9fa48("4498") ? /(?:s|y|tr)\/[^/]*\/[^/]*\/[gi]*$/ : (stryCov_9fa48("4498", "4499", "4500", "4501", "4502", "4503", "4504", "4505"), /^(?:s|y|tr)\/[^/]*\/[^/]*\/[gi]*$/)).test(call.operands[0].text))))) call.unknown(stryMutAct_9fa48("4507") ? "" : (stryCov_9fa48("4507"), 'a rename program that is not known'));
    }
  },
  examples: stryMutAct_9fa48("4508") ? [] : (stryCov_9fa48("4508"), [stryMutAct_9fa48("4509") ? [] : (stryCov_9fa48("4509"), [stryMutAct_9fa48("4510") ? "" : (stryCov_9fa48("4510"), "rename 's/a/b/' x"), stryMutAct_9fa48("4511") ? "" : (stryCov_9fa48("4511"), 'write')]), stryMutAct_9fa48("4512") ? [] : (stryCov_9fa48("4512"), [stryMutAct_9fa48("4513") ? "" : (stryCov_9fa48("4513"), "rename 'unlink' x"), stryMutAct_9fa48("4514") ? "" : (stryCov_9fa48("4514"), 'opaque')])])
}), stryMutAct_9fa48("4515") ? {} : (stryCov_9fa48("4515"), {
  names: stryMutAct_9fa48("4516") ? [] : (stryCov_9fa48("4516"), [stryMutAct_9fa48("4517") ? "" : (stryCov_9fa48("4517"), 'dd')]),
  helps: stryMutAct_9fa48("4518") ? true : (stryCov_9fa48("4518"), false),
  judge: call => {
    if (stryMutAct_9fa48("4519")) {
      {}
    } else {
      stryCov_9fa48("4519");
      for (const arg of call.args) {
        if (stryMutAct_9fa48("4520")) {
          {}
        } else {
          stryCov_9fa48("4520");
          const [key, value = stryMutAct_9fa48("4521") ? "Stryker was here!" : (stryCov_9fa48("4521"), '')] = stryMutAct_9fa48("4522") ? [] : (stryCov_9fa48("4522"), [stryMutAct_9fa48("4523") ? arg.text : (stryCov_9fa48("4523"), arg.text.slice(0, 2)), stryMutAct_9fa48("4524") ? arg.text : (stryCov_9fa48("4524"), arg.text.slice(3))]);
          if (stryMutAct_9fa48("4527") ? key !== 'if' : stryMutAct_9fa48("4526") ? false : stryMutAct_9fa48("4525") ? true : (stryCov_9fa48("4525", "4526", "4527"), key === (stryMutAct_9fa48("4528") ? "" : (stryCov_9fa48("4528"), 'if')))) call.play(stryMutAct_9fa48("4530") ? "" : (stryCov_9fa48("4530"), 'read'), stryMutAct_9fa48("4531") ? {} : (stryCov_9fa48("4531"), {
            ...arg,
            text: value
          }));
          if (stryMutAct_9fa48("4534") ? key !== 'of' : stryMutAct_9fa48("4533") ? false : stryMutAct_9fa48("4532") ? true : (stryCov_9fa48("4532", "4533", "4534"), key === (stryMutAct_9fa48("4535") ? "" : (stryCov_9fa48("4535"), 'of')))) call.play(stryMutAct_9fa48("4537") ? "" : (stryCov_9fa48("4537"), 'write'), stryMutAct_9fa48("4538") ? {} : (stryCov_9fa48("4538"), {
            ...arg,
            text: value
          }));
        }
      }
      const texts = call.args.map(stryMutAct_9fa48("4539") ? () => undefined : (stryCov_9fa48("4539"), arg => arg.text));
      const to = stryMutAct_9fa48("4541") ? texts.find(text => text.startsWith('of=')).slice(3) : stryMutAct_9fa48("4540") ? texts.find(text => text.startsWith('of=')) : (stryCov_9fa48("4540", "4541"), texts.find(stryMutAct_9fa48("4542") ? () => undefined : (stryCov_9fa48("4542"), text => stryMutAct_9fa48("4543") ? text.endsWith('of=') : (stryCov_9fa48("4543"), text.startsWith(stryMutAct_9fa48("4544") ? "" : (stryCov_9fa48("4544"), 'of=')))))?.slice(3));
      const isNoise = stryMutAct_9fa48("4545") ? texts.every(text => /^if=\/dev\/(?:zero|u?random|null)$/.test(text)) : (stryCov_9fa48("4545"), texts.some(stryMutAct_9fa48("4546") ? () => undefined : (stryCov_9fa48("4546"), text => (stryMutAct_9fa48("4549") ? /^if=\/dev\/(?:zero|urandom|null)$/ : stryMutAct_9fa48("4548") ? /^if=\/dev\/(?:zero|u?random|null)/ : stryMutAct_9fa48("4547") ? /if=\/dev\/(?:zero|u?random|null)$/ : (stryCov_9fa48("4547", "4548", "4549"), /^if=\/dev\/(?:zero|u?random|null)$/)).test(text))));
      if (stryMutAct_9fa48("4552") ? isNoise && to !== undefined || !makesImage(call, to, texts) : stryMutAct_9fa48("4551") ? false : stryMutAct_9fa48("4550") ? true : (stryCov_9fa48("4550", "4551", "4552"), (stryMutAct_9fa48("4554") ? isNoise || to !== undefined : stryMutAct_9fa48("4553") ? true : (stryCov_9fa48("4553", "4554"), isNoise && (stryMutAct_9fa48("4556") ? to === undefined : stryMutAct_9fa48("4555") ? true : (stryCov_9fa48("4555", "4556"), to !== undefined)))) && (stryMutAct_9fa48("4557") ? makesImage(call, to, texts) : (stryCov_9fa48("4557"), !makesImage(call, to, texts))))) call.mark(stryMutAct_9fa48("4559") ? "" : (stryCov_9fa48("4559"), 'empty'));
    }
  },
  examples: stryMutAct_9fa48("4560") ? [] : (stryCov_9fa48("4560"), [stryMutAct_9fa48("4561") ? [] : (stryCov_9fa48("4561"), [stryMutAct_9fa48("4562") ? "" : (stryCov_9fa48("4562"), 'dd if=a of=b'), stryMutAct_9fa48("4563") ? "" : (stryCov_9fa48("4563"), 'write')]), stryMutAct_9fa48("4564") ? [] : (stryCov_9fa48("4564"), [stryMutAct_9fa48("4565") ? "" : (stryCov_9fa48("4565"), 'dd if=a of=/dev/sdz'), stryMutAct_9fa48("4566") ? "" : (stryCov_9fa48("4566"), 'dangerous')]), stryMutAct_9fa48("4567") ? [] : (stryCov_9fa48("4567"), [stryMutAct_9fa48("4568") ? "" : (stryCov_9fa48("4568"), 'dd if=/dev/zero of=a'), stryMutAct_9fa48("4569") ? "" : (stryCov_9fa48("4569"), 'dangerous')]), stryMutAct_9fa48("4570") ? [] : (stryCov_9fa48("4570"), [stryMutAct_9fa48("4571") ? "" : (stryCov_9fa48("4571"), 'dd if=/dev/zero of=disk.img bs=1M count=10'), stryMutAct_9fa48("4572") ? "" : (stryCov_9fa48("4572"), 'write')]), stryMutAct_9fa48("4573") ? [] : (stryCov_9fa48("4573"), [stryMutAct_9fa48("4574") ? "" : (stryCov_9fa48("4574"), 'dd if=/dev/zero of=disk.img'), stryMutAct_9fa48("4575") ? "" : (stryCov_9fa48("4575"), 'dangerous')]), stryMutAct_9fa48("4576") ? [] : (stryCov_9fa48("4576"), [stryMutAct_9fa48("4577") ? "" : (stryCov_9fa48("4577"), 'dd if=a'), stryMutAct_9fa48("4578") ? "" : (stryCov_9fa48("4578"), 'safe')])])
}), stryMutAct_9fa48("4579") ? {} : (stryCov_9fa48("4579"), {
  names: stryMutAct_9fa48("4580") ? [] : (stryCov_9fa48("4580"), [stryMutAct_9fa48("4581") ? "" : (stryCov_9fa48("4581"), 'patch')]),
  flags: stryMutAct_9fa48("4582") ? {} : (stryCov_9fa48("4582"), {
    '-p -d --strip --directory -F -z -B -D': stryMutAct_9fa48("4583") ? "" : (stryCov_9fa48("4583"), 'none'),
    '-i --input': stryMutAct_9fa48("4584") ? "" : (stryCov_9fa48("4584"), 'read'),
    '-o --output -r --reject-file': stryMutAct_9fa48("4585") ? "" : (stryCov_9fa48("4585"), 'write'),
    '--dry-run': stryMutAct_9fa48("4586") ? {} : (stryCov_9fa48("4586"), {
      tells: stryMutAct_9fa48("4587") ? false : (stryCov_9fa48("4587"), true)
    }),
    '-e --ed': stryMutAct_9fa48("4588") ? {} : (stryCov_9fa48("4588"), {
      does: stryMutAct_9fa48("4589") ? [] : (stryCov_9fa48("4589"), [stryMutAct_9fa48("4590") ? "" : (stryCov_9fa48("4590"), 'unknown')])
    })
  }),
  operands: stryMutAct_9fa48("4591") ? [] : (stryCov_9fa48("4591"), [stryMutAct_9fa48("4592") ? "" : (stryCov_9fa48("4592"), 'edit'), stryMutAct_9fa48("4593") ? "" : (stryCov_9fa48("4593"), 'read')]),
  does: stryMutAct_9fa48("4594") ? [] : (stryCov_9fa48("4594"), [stryMutAct_9fa48("4595") ? "" : (stryCov_9fa48("4595"), 'write')]),
  // which files, the patch says
  judge: call => {
    if (stryMutAct_9fa48("4596")) {
      {}
    } else {
      stryCov_9fa48("4596");
      if (stryMutAct_9fa48("4599") ? call.operands.length !== 0 : stryMutAct_9fa48("4598") ? false : stryMutAct_9fa48("4597") ? true : (stryCov_9fa48("4597", "4598", "4599"), call.operands.length === 0)) call.play(stryMutAct_9fa48("4601") ? "" : (stryCov_9fa48("4601"), 'alter'), stryMutAct_9fa48("4602") ? call.value('-d', '--directory') && literal('.') : (stryCov_9fa48("4602"), call.value(stryMutAct_9fa48("4603") ? "" : (stryCov_9fa48("4603"), '-d'), stryMutAct_9fa48("4604") ? "" : (stryCov_9fa48("4604"), '--directory')) ?? literal(stryMutAct_9fa48("4605") ? "" : (stryCov_9fa48("4605"), '.'))));
    }
  },
  examples: stryMutAct_9fa48("4606") ? [] : (stryCov_9fa48("4606"), [stryMutAct_9fa48("4607") ? [] : (stryCov_9fa48("4607"), [stryMutAct_9fa48("4608") ? "" : (stryCov_9fa48("4608"), 'patch -p1'), stryMutAct_9fa48("4609") ? "" : (stryCov_9fa48("4609"), 'write')]), stryMutAct_9fa48("4610") ? [] : (stryCov_9fa48("4610"), [stryMutAct_9fa48("4611") ? "" : (stryCov_9fa48("4611"), 'patch --dry-run -p1'), stryMutAct_9fa48("4612") ? "" : (stryCov_9fa48("4612"), 'safe')])])
}), stryMutAct_9fa48("4613") ? {} : (stryCov_9fa48("4613"), {
  names: stryMutAct_9fa48("4614") ? [] : (stryCov_9fa48("4614"), [stryMutAct_9fa48("4615") ? "" : (stryCov_9fa48("4615"), 'sync'), stryMutAct_9fa48("4616") ? "" : (stryCov_9fa48("4616"), 'pathchk')]),
  examples: stryMutAct_9fa48("4617") ? [] : (stryCov_9fa48("4617"), [stryMutAct_9fa48("4618") ? [] : (stryCov_9fa48("4618"), [stryMutAct_9fa48("4619") ? "" : (stryCov_9fa48("4619"), 'sync'), stryMutAct_9fa48("4620") ? "" : (stryCov_9fa48("4620"), 'safe')])])
}), stryMutAct_9fa48("4621") ? {} : (stryCov_9fa48("4621"), {
  names: stryMutAct_9fa48("4622") ? [] : (stryCov_9fa48("4622"), [stryMutAct_9fa48("4623") ? "" : (stryCov_9fa48("4623"), 'gio')]),
  subcommands: stryMutAct_9fa48("4624") ? {} : (stryCov_9fa48("4624"), {
    trash: stryMutAct_9fa48("4625") ? {} : (stryCov_9fa48("4625"), {
      operands: stryMutAct_9fa48("4626") ? [] : (stryCov_9fa48("4626"), [stryMutAct_9fa48("4627") ? "" : (stryCov_9fa48("4627"), '...source')])
    }),
    list: {},
    info: {},
    cat: stryMutAct_9fa48("4628") ? {} : (stryCov_9fa48("4628"), {
      operands: stryMutAct_9fa48("4629") ? [] : (stryCov_9fa48("4629"), [stryMutAct_9fa48("4630") ? "" : (stryCov_9fa48("4630"), '...read')])
    }),
    copy: stryMutAct_9fa48("4631") ? {} : (stryCov_9fa48("4631"), {
      operands: stryMutAct_9fa48("4632") ? [] : (stryCov_9fa48("4632"), [stryMutAct_9fa48("4633") ? "" : (stryCov_9fa48("4633"), '...read'), stryMutAct_9fa48("4634") ? "" : (stryCov_9fa48("4634"), 'into')])
    }),
    move: stryMutAct_9fa48("4635") ? {} : (stryCov_9fa48("4635"), {
      operands: stryMutAct_9fa48("4636") ? [] : (stryCov_9fa48("4636"), [stryMutAct_9fa48("4637") ? "" : (stryCov_9fa48("4637"), '...source'), stryMutAct_9fa48("4638") ? "" : (stryCov_9fa48("4638"), 'into')])
    }),
    remove: stryMutAct_9fa48("4639") ? {} : (stryCov_9fa48("4639"), {
      operands: stryMutAct_9fa48("4640") ? [] : (stryCov_9fa48("4640"), [stryMutAct_9fa48("4641") ? "" : (stryCov_9fa48("4641"), '...delete')])
    }),
    mkdir: stryMutAct_9fa48("4642") ? {} : (stryCov_9fa48("4642"), {
      operands: stryMutAct_9fa48("4643") ? [] : (stryCov_9fa48("4643"), [stryMutAct_9fa48("4644") ? "" : (stryCov_9fa48("4644"), '...create')])
    }),
    tree: {}
  }),
  examples: stryMutAct_9fa48("4645") ? [] : (stryCov_9fa48("4645"), [stryMutAct_9fa48("4646") ? [] : (stryCov_9fa48("4646"), [stryMutAct_9fa48("4647") ? "" : (stryCov_9fa48("4647"), 'gio trash a'), stryMutAct_9fa48("4648") ? "" : (stryCov_9fa48("4648"), 'write')]), stryMutAct_9fa48("4649") ? [] : (stryCov_9fa48("4649"), [stryMutAct_9fa48("4650") ? "" : (stryCov_9fa48("4650"), 'gio remove a'), stryMutAct_9fa48("4651") ? "" : (stryCov_9fa48("4651"), 'dangerous')])])
})]);