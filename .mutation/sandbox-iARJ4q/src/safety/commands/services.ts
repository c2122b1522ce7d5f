/** Services, schedules and the machine going up and down. */
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
import { type CommandSpec, each, TELLS, words } from '../spec.ts';
export const services: readonly CommandSpec[] = stryMutAct_9fa48("9213") ? [] : (stryCov_9fa48("9213"), [stryMutAct_9fa48("9214") ? {} : (stryCov_9fa48("9214"), {
  names: stryMutAct_9fa48("9215") ? [] : (stryCov_9fa48("9215"), [stryMutAct_9fa48("9216") ? "" : (stryCov_9fa48("9216"), 'shutdown'), stryMutAct_9fa48("9217") ? "" : (stryCov_9fa48("9217"), 'reboot'), stryMutAct_9fa48("9218") ? "" : (stryCov_9fa48("9218"), 'halt'), stryMutAct_9fa48("9219") ? "" : (stryCov_9fa48("9219"), 'poweroff'), stryMutAct_9fa48("9220") ? "" : (stryCov_9fa48("9220"), 'telinit'), stryMutAct_9fa48("9221") ? "" : (stryCov_9fa48("9221"), 'init')]),
  flags: stryMutAct_9fa48("9222") ? {} : (stryCov_9fa48("9222"), {
    '-c -k --help --show': stryMutAct_9fa48("9223") ? {} : (stryCov_9fa48("9223"), {
      tells: stryMutAct_9fa48("9224") ? false : (stryCov_9fa48("9224"), true)
    })
  }),
  does: stryMutAct_9fa48("9225") ? [] : (stryCov_9fa48("9225"), [stryMutAct_9fa48("9226") ? "" : (stryCov_9fa48("9226"), '!shutdown')]),
  examples: stryMutAct_9fa48("9227") ? [] : (stryCov_9fa48("9227"), [stryMutAct_9fa48("9228") ? [] : (stryCov_9fa48("9228"), [stryMutAct_9fa48("9229") ? "" : (stryCov_9fa48("9229"), 'reboot'), stryMutAct_9fa48("9230") ? "" : (stryCov_9fa48("9230"), 'dangerous')]), stryMutAct_9fa48("9231") ? [] : (stryCov_9fa48("9231"), [stryMutAct_9fa48("9232") ? "" : (stryCov_9fa48("9232"), 'shutdown -c'), stryMutAct_9fa48("9233") ? "" : (stryCov_9fa48("9233"), 'safe')]), stryMutAct_9fa48("9234") ? [] : (stryCov_9fa48("9234"), [stryMutAct_9fa48("9235") ? "" : (stryCov_9fa48("9235"), 'init 6'), stryMutAct_9fa48("9236") ? "" : (stryCov_9fa48("9236"), 'dangerous')])])
}), stryMutAct_9fa48("9237") ? {} : (stryCov_9fa48("9237"), {
  names: stryMutAct_9fa48("9238") ? [] : (stryCov_9fa48("9238"), [stryMutAct_9fa48("9239") ? "" : (stryCov_9fa48("9239"), 'systemctl')]),
  globals: stryMutAct_9fa48("9240") ? "" : (stryCov_9fa48("9240"), 'anywhere'),
  flags: stryMutAct_9fa48("9241") ? {} : (stryCov_9fa48("9241"), {
    '--user --now --no-pager -t --type --state -n --lines -o --output -p --property': {},
    '-H --host': stryMutAct_9fa48("9242") ? "" : (stryCov_9fa48("9242"), 'host'),
    '-M --machine': stryMutAct_9fa48("9243") ? "" : (stryCov_9fa48("9243"), 'none')
  }),
  subcommands: stryMutAct_9fa48("9244") ? {} : (stryCov_9fa48("9244"), {
    ...each(stryMutAct_9fa48("9245") ? "" : (stryCov_9fa48("9245"), 'status show cat list-units list-unit-files list-timers list-sockets list-dependencies list-jobs list-machines is-active is-enabled is-failed is-system-running get-default help show-environment'), TELLS),
    ...each(stryMutAct_9fa48("9246") ? "" : (stryCov_9fa48("9246"), 'start restart reload try-restart reload-or-restart daemon-reload reset-failed condrestart'), stryMutAct_9fa48("9247") ? {} : (stryCov_9fa48("9247"), {
      does: stryMutAct_9fa48("9248") ? [] : (stryCov_9fa48("9248"), [stryMutAct_9fa48("9249") ? "" : (stryCov_9fa48("9249"), 'process')])
    })),
    stop: stryMutAct_9fa48("9250") ? {} : (stryCov_9fa48("9250"), {
      does: stryMutAct_9fa48("9251") ? [] : (stryCov_9fa48("9251"), [stryMutAct_9fa48("9252") ? "" : (stryCov_9fa48("9252"), 'process')])
    }),
    ...each(stryMutAct_9fa48("9253") ? "" : (stryCov_9fa48("9253"), 'enable reenable preset link edit add-wants add-requires set-default'), stryMutAct_9fa48("9254") ? {} : (stryCov_9fa48("9254"), {
      does: stryMutAct_9fa48("9255") ? [] : (stryCov_9fa48("9255"), [stryMutAct_9fa48("9256") ? "" : (stryCov_9fa48("9256"), 'persist')])
    })),
    ...each(stryMutAct_9fa48("9257") ? "" : (stryCov_9fa48("9257"), 'disable mask unmask revert set-property isolate kill'), stryMutAct_9fa48("9258") ? {} : (stryCov_9fa48("9258"), {
      does: stryMutAct_9fa48("9259") ? [] : (stryCov_9fa48("9259"), [stryMutAct_9fa48("9260") ? "" : (stryCov_9fa48("9260"), '!service-off')])
    })),
    ...each(stryMutAct_9fa48("9261") ? "" : (stryCov_9fa48("9261"), 'reboot poweroff halt suspend hibernate kexec soft-reboot rescue emergency exit switch-root'), stryMutAct_9fa48("9262") ? {} : (stryCov_9fa48("9262"), {
      does: stryMutAct_9fa48("9263") ? [] : (stryCov_9fa48("9263"), [stryMutAct_9fa48("9264") ? "" : (stryCov_9fa48("9264"), '!shutdown')])
    })),
    ...each(stryMutAct_9fa48("9265") ? "" : (stryCov_9fa48("9265"), 'set-environment import-environment unset-environment'), stryMutAct_9fa48("9266") ? {} : (stryCov_9fa48("9266"), {
      does: stryMutAct_9fa48("9267") ? [] : (stryCov_9fa48("9267"), [stryMutAct_9fa48("9268") ? "" : (stryCov_9fa48("9268"), '!poison')])
    }))
  }),
  alone: TELLS,
  examples: stryMutAct_9fa48("9269") ? [] : (stryCov_9fa48("9269"), [stryMutAct_9fa48("9270") ? [] : (stryCov_9fa48("9270"), [stryMutAct_9fa48("9271") ? "" : (stryCov_9fa48("9271"), 'systemctl status ssh'), stryMutAct_9fa48("9272") ? "" : (stryCov_9fa48("9272"), 'safe')]), stryMutAct_9fa48("9273") ? [] : (stryCov_9fa48("9273"), [stryMutAct_9fa48("9274") ? "" : (stryCov_9fa48("9274"), 'systemctl restart ssh'), stryMutAct_9fa48("9275") ? "" : (stryCov_9fa48("9275"), 'write')]), stryMutAct_9fa48("9276") ? [] : (stryCov_9fa48("9276"), [stryMutAct_9fa48("9277") ? "" : (stryCov_9fa48("9277"), 'systemctl enable ssh'), stryMutAct_9fa48("9278") ? "" : (stryCov_9fa48("9278"), 'dangerous')]), stryMutAct_9fa48("9279") ? [] : (stryCov_9fa48("9279"), [stryMutAct_9fa48("9280") ? "" : (stryCov_9fa48("9280"), 'systemctl mask cups'), stryMutAct_9fa48("9281") ? "" : (stryCov_9fa48("9281"), 'dangerous')]), stryMutAct_9fa48("9282") ? [] : (stryCov_9fa48("9282"), [stryMutAct_9fa48("9283") ? "" : (stryCov_9fa48("9283"), 'systemctl hibernate'), stryMutAct_9fa48("9284") ? "" : (stryCov_9fa48("9284"), 'dangerous')]), stryMutAct_9fa48("9285") ? [] : (stryCov_9fa48("9285"), [stryMutAct_9fa48("9286") ? "" : (stryCov_9fa48("9286"), 'systemctl --failed'), stryMutAct_9fa48("9287") ? "" : (stryCov_9fa48("9287"), 'safe')]), stryMutAct_9fa48("9288") ? [] : (stryCov_9fa48("9288"), [stryMutAct_9fa48("9289") ? "" : (stryCov_9fa48("9289"), 'systemctl list-timers --all'), stryMutAct_9fa48("9290") ? "" : (stryCov_9fa48("9290"), 'safe')])])
}), stryMutAct_9fa48("9291") ? {} : (stryCov_9fa48("9291"), {
  names: stryMutAct_9fa48("9292") ? [] : (stryCov_9fa48("9292"), [stryMutAct_9fa48("9293") ? "" : (stryCov_9fa48("9293"), 'service'), stryMutAct_9fa48("9294") ? "" : (stryCov_9fa48("9294"), 'rc-service'), stryMutAct_9fa48("9295") ? "" : (stryCov_9fa48("9295"), 'invoke-rc.d')]),
  flags: stryMutAct_9fa48("9296") ? {} : (stryCov_9fa48("9296"), {
    '--status-all': stryMutAct_9fa48("9297") ? {} : (stryCov_9fa48("9297"), {
      tells: stryMutAct_9fa48("9298") ? false : (stryCov_9fa48("9298"), true)
    })
  }),
  does: stryMutAct_9fa48("9299") ? ["Stryker was here"] : (stryCov_9fa48("9299"), []),
  judge: call => {
    if (stryMutAct_9fa48("9300")) {
      {}
    } else {
      stryCov_9fa48("9300");
      const verb = stryMutAct_9fa48("9301") ? call.operands[1]?.text && '' : (stryCov_9fa48("9301"), (stryMutAct_9fa48("9302") ? call.operands[1].text : (stryCov_9fa48("9302"), call.operands[1]?.text)) ?? (stryMutAct_9fa48("9303") ? "Stryker was here!" : (stryCov_9fa48("9303"), '')));
      if (stryMutAct_9fa48("9305") ? false : stryMutAct_9fa48("9304") ? true : (stryCov_9fa48("9304", "9305"), (stryMutAct_9fa48("9307") ? /^(?:start|restart|reload|stop|force-reload)/ : stryMutAct_9fa48("9306") ? /(?:start|restart|reload|stop|force-reload)$/ : (stryCov_9fa48("9306", "9307"), /^(?:start|restart|reload|stop|force-reload)$/)).test(verb))) call.play(stryMutAct_9fa48("9309") ? "" : (stryCov_9fa48("9309"), 'process'), call.operands[0]!);else if (stryMutAct_9fa48("9312") ? verb === 'status' : stryMutAct_9fa48("9311") ? false : stryMutAct_9fa48("9310") ? true : (stryCov_9fa48("9310", "9311", "9312"), verb !== (stryMutAct_9fa48("9313") ? "" : (stryCov_9fa48("9313"), 'status')))) call.unknown(stryMutAct_9fa48("9315") ? `` : (stryCov_9fa48("9315"), `service ${verb} is not known`));
    }
  },
  examples: stryMutAct_9fa48("9316") ? [] : (stryCov_9fa48("9316"), [stryMutAct_9fa48("9317") ? [] : (stryCov_9fa48("9317"), [stryMutAct_9fa48("9318") ? "" : (stryCov_9fa48("9318"), 'service ssh status'), stryMutAct_9fa48("9319") ? "" : (stryCov_9fa48("9319"), 'safe')]), stryMutAct_9fa48("9320") ? [] : (stryCov_9fa48("9320"), [stryMutAct_9fa48("9321") ? "" : (stryCov_9fa48("9321"), 'service ssh restart'), stryMutAct_9fa48("9322") ? "" : (stryCov_9fa48("9322"), 'write')])])
}), stryMutAct_9fa48("9323") ? {} : (stryCov_9fa48("9323"), {
  names: words(stryMutAct_9fa48("9324") ? "" : (stryCov_9fa48("9324"), 'update-rc.d chkconfig rc-update initctl sysrc systemd-tmpfiles systemd-sysusers update-alternatives alternatives')),
  flags: stryMutAct_9fa48("9325") ? {} : (stryCov_9fa48("9325"), {
    '--list --display --query -l': stryMutAct_9fa48("9326") ? {} : (stryCov_9fa48("9326"), {
      tells: stryMutAct_9fa48("9327") ? false : (stryCov_9fa48("9327"), true)
    })
  }),
  does: stryMutAct_9fa48("9328") ? [] : (stryCov_9fa48("9328"), [stryMutAct_9fa48("9329") ? "" : (stryCov_9fa48("9329"), 'persist')]),
  examples: stryMutAct_9fa48("9330") ? [] : (stryCov_9fa48("9330"), [stryMutAct_9fa48("9331") ? [] : (stryCov_9fa48("9331"), [stryMutAct_9fa48("9332") ? "" : (stryCov_9fa48("9332"), 'update-rc.d a enable'), stryMutAct_9fa48("9333") ? "" : (stryCov_9fa48("9333"), 'dangerous')]), stryMutAct_9fa48("9334") ? [] : (stryCov_9fa48("9334"), [stryMutAct_9fa48("9335") ? "" : (stryCov_9fa48("9335"), 'update-alternatives --list a'), stryMutAct_9fa48("9336") ? "" : (stryCov_9fa48("9336"), 'safe')])])
}), stryMutAct_9fa48("9337") ? {} : (stryCov_9fa48("9337"), {
  names: stryMutAct_9fa48("9338") ? [] : (stryCov_9fa48("9338"), [stryMutAct_9fa48("9339") ? "" : (stryCov_9fa48("9339"), 'journalctl')]),
  flags: stryMutAct_9fa48("9340") ? {} : (stryCov_9fa48("9340"), {
    '--vacuum-size --vacuum-time --vacuum-files --rotate --flush --sync --relinquish-var --setup-keys': stryMutAct_9fa48("9341") ? {} : (stryCov_9fa48("9341"), {
      value: stryMutAct_9fa48("9342") ? "" : (stryCov_9fa48("9342"), 'none'),
      attached: stryMutAct_9fa48("9343") ? false : (stryCov_9fa48("9343"), true),
      does: stryMutAct_9fa48("9344") ? [] : (stryCov_9fa48("9344"), [stryMutAct_9fa48("9345") ? "" : (stryCov_9fa48("9345"), '!audit')])
    }),
    '-u -n -p -t -o -S -U --since --until --unit --lines': stryMutAct_9fa48("9346") ? "" : (stryCov_9fa48("9346"), 'none')
  }),
  examples: stryMutAct_9fa48("9347") ? [] : (stryCov_9fa48("9347"), [stryMutAct_9fa48("9348") ? [] : (stryCov_9fa48("9348"), [stryMutAct_9fa48("9349") ? "" : (stryCov_9fa48("9349"), 'journalctl -u ssh'), stryMutAct_9fa48("9350") ? "" : (stryCov_9fa48("9350"), 'safe')]), stryMutAct_9fa48("9351") ? [] : (stryCov_9fa48("9351"), [stryMutAct_9fa48("9352") ? "" : (stryCov_9fa48("9352"), 'journalctl --vacuum-time=1s'), stryMutAct_9fa48("9353") ? "" : (stryCov_9fa48("9353"), 'dangerous')])])
}), stryMutAct_9fa48("9354") ? {} : (stryCov_9fa48("9354"), {
  names: stryMutAct_9fa48("9355") ? [] : (stryCov_9fa48("9355"), [stryMutAct_9fa48("9356") ? "" : (stryCov_9fa48("9356"), 'crontab')]),
  flags: stryMutAct_9fa48("9357") ? {} : (stryCov_9fa48("9357"), {
    '-l': stryMutAct_9fa48("9358") ? {} : (stryCov_9fa48("9358"), {
      tells: stryMutAct_9fa48("9359") ? false : (stryCov_9fa48("9359"), true)
    }),
    '-r -i': stryMutAct_9fa48("9360") ? {} : (stryCov_9fa48("9360"), {
      does: stryMutAct_9fa48("9361") ? [] : (stryCov_9fa48("9361"), [stryMutAct_9fa48("9362") ? "" : (stryCov_9fa48("9362"), '!discard')])
    }),
    '-u': stryMutAct_9fa48("9363") ? "" : (stryCov_9fa48("9363"), 'none')
  }),
  does: stryMutAct_9fa48("9364") ? [] : (stryCov_9fa48("9364"), [stryMutAct_9fa48("9365") ? "" : (stryCov_9fa48("9365"), 'persist')]),
  examples: stryMutAct_9fa48("9366") ? [] : (stryCov_9fa48("9366"), [stryMutAct_9fa48("9367") ? [] : (stryCov_9fa48("9367"), [stryMutAct_9fa48("9368") ? "" : (stryCov_9fa48("9368"), 'crontab -l'), stryMutAct_9fa48("9369") ? "" : (stryCov_9fa48("9369"), 'safe')]), stryMutAct_9fa48("9370") ? [] : (stryCov_9fa48("9370"), [stryMutAct_9fa48("9371") ? "" : (stryCov_9fa48("9371"), 'crontab -u sam -r'), stryMutAct_9fa48("9372") ? "" : (stryCov_9fa48("9372"), 'dangerous')]), stryMutAct_9fa48("9373") ? [] : (stryCov_9fa48("9373"), [stryMutAct_9fa48("9374") ? "" : (stryCov_9fa48("9374"), 'crontab a'), stryMutAct_9fa48("9375") ? "" : (stryCov_9fa48("9375"), 'dangerous')])])
}), stryMutAct_9fa48("9376") ? {} : (stryCov_9fa48("9376"), {
  names: stryMutAct_9fa48("9377") ? [] : (stryCov_9fa48("9377"), [stryMutAct_9fa48("9378") ? "" : (stryCov_9fa48("9378"), 'at'), stryMutAct_9fa48("9379") ? "" : (stryCov_9fa48("9379"), 'batch')]),
  flags: stryMutAct_9fa48("9380") ? {} : (stryCov_9fa48("9380"), {
    '-l -V': stryMutAct_9fa48("9381") ? {} : (stryCov_9fa48("9381"), {
      tells: stryMutAct_9fa48("9382") ? false : (stryCov_9fa48("9382"), true)
    }),
    '-c -q -t': stryMutAct_9fa48("9383") ? "" : (stryCov_9fa48("9383"), 'none'),
    '-f': stryMutAct_9fa48("9384") ? "" : (stryCov_9fa48("9384"), 'execute'),
    '-d -r': stryMutAct_9fa48("9385") ? {} : (stryCov_9fa48("9385"), {
      quiets: stryMutAct_9fa48("9386") ? false : (stryCov_9fa48("9386"), true),
      does: stryMutAct_9fa48("9387") ? [] : (stryCov_9fa48("9387"), [stryMutAct_9fa48("9388") ? "" : (stryCov_9fa48("9388"), 'write')])
    })
  }),
  does: stryMutAct_9fa48("9389") ? [] : (stryCov_9fa48("9389"), [stryMutAct_9fa48("9390") ? "" : (stryCov_9fa48("9390"), 'persist')]),
  judge: call => {
    if (stryMutAct_9fa48("9391")) {
      {}
    } else {
      stryCov_9fa48("9391");
      if (stryMutAct_9fa48("9394") ? !call.has('-l', '-d', '-r') || call.scope.stdin.kind !== 'text' : stryMutAct_9fa48("9393") ? false : stryMutAct_9fa48("9392") ? true : (stryCov_9fa48("9392", "9393", "9394"), (stryMutAct_9fa48("9395") ? call.has('-l', '-d', '-r') : (stryCov_9fa48("9395"), !call.has(stryMutAct_9fa48("9396") ? "" : (stryCov_9fa48("9396"), '-l'), stryMutAct_9fa48("9397") ? "" : (stryCov_9fa48("9397"), '-d'), stryMutAct_9fa48("9398") ? "" : (stryCov_9fa48("9398"), '-r')))) && (stryMutAct_9fa48("9400") ? call.scope.stdin.kind === 'text' : stryMutAct_9fa48("9399") ? true : (stryCov_9fa48("9399", "9400"), call.scope.stdin.kind !== (stryMutAct_9fa48("9401") ? "" : (stryCov_9fa48("9401"), 'text')))))) call.unknown(stryMutAct_9fa48("9403") ? "" : (stryCov_9fa48("9403"), 'a job that is run later'));
    }
  },
  examples: stryMutAct_9fa48("9404") ? [] : (stryCov_9fa48("9404"), [stryMutAct_9fa48("9405") ? [] : (stryCov_9fa48("9405"), [stryMutAct_9fa48("9406") ? "" : (stryCov_9fa48("9406"), 'at -l'), stryMutAct_9fa48("9407") ? "" : (stryCov_9fa48("9407"), 'safe')]), stryMutAct_9fa48("9408") ? [] : (stryCov_9fa48("9408"), [stryMutAct_9fa48("9409") ? "" : (stryCov_9fa48("9409"), 'at now'), stryMutAct_9fa48("9410") ? "" : (stryCov_9fa48("9410"), 'opaque')])])
}), stryMutAct_9fa48("9411") ? {} : (stryCov_9fa48("9411"), {
  names: stryMutAct_9fa48("9412") ? [] : (stryCov_9fa48("9412"), [stryMutAct_9fa48("9413") ? "" : (stryCov_9fa48("9413"), 'atq')]),
  examples: stryMutAct_9fa48("9414") ? [] : (stryCov_9fa48("9414"), [stryMutAct_9fa48("9415") ? [] : (stryCov_9fa48("9415"), [stryMutAct_9fa48("9416") ? "" : (stryCov_9fa48("9416"), 'atq'), stryMutAct_9fa48("9417") ? "" : (stryCov_9fa48("9417"), 'safe')])])
}), stryMutAct_9fa48("9418") ? {} : (stryCov_9fa48("9418"), {
  names: stryMutAct_9fa48("9419") ? [] : (stryCov_9fa48("9419"), [stryMutAct_9fa48("9420") ? "" : (stryCov_9fa48("9420"), 'atrm')]),
  does: stryMutAct_9fa48("9421") ? [] : (stryCov_9fa48("9421"), [stryMutAct_9fa48("9422") ? "" : (stryCov_9fa48("9422"), '!discard')]),
  examples: stryMutAct_9fa48("9423") ? [] : (stryCov_9fa48("9423"), [stryMutAct_9fa48("9424") ? [] : (stryCov_9fa48("9424"), [stryMutAct_9fa48("9425") ? "" : (stryCov_9fa48("9425"), 'atrm 1'), stryMutAct_9fa48("9426") ? "" : (stryCov_9fa48("9426"), 'dangerous')])])
})]);