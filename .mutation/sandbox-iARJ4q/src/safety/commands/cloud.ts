/** Cloud command lines: the verb says what happens. */
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
import { absolute } from '../paths.ts';
import { isSecret } from '../secrets.ts';
import { ASKS, type CommandSpec, DISCARDS, each, RUNS_PROJECT, TELLS, UNKNOWN, WRITES, words } from '../spec.ts';
const READS = stryMutAct_9fa48("2507") ? /^(?:describe|list|get|show|ls|lookup|head|search|query|scan|filter|estimate|validate|check|test|wait|help|info|view|status|version|whoami|diff|simulate|read|current|logs|tail|batch-get)(?:-)/ : stryMutAct_9fa48("2506") ? /(?:describe|list|get|show|ls|lookup|head|search|query|scan|filter|estimate|validate|check|test|wait|help|info|view|status|version|whoami|diff|simulate|read|current|logs|tail|batch-get)(?:-|$)/ : (stryCov_9fa48("2506", "2507"), /^(?:describe|list|get|show|ls|lookup|head|search|query|scan|filter|estimate|validate|check|test|wait|help|info|view|status|version|whoami|diff|simulate|read|current|logs|tail|batch-get)(?:-|$)/);
const LOSES = stryMutAct_9fa48("2509") ? /^(?:delete|terminate|remove|rm|rb|destroy|purge|deregister|detach|revoke|disable|reset|stop|drop|cancel|abort|release|disassociate|schedule-key-deletion|wipe|uninstall|down|abandon|reboot|sync-delete)(?:-)/ : stryMutAct_9fa48("2508") ? /(?:delete|terminate|remove|rm|rb|destroy|purge|deregister|detach|revoke|disable|reset|stop|drop|cancel|abort|release|disassociate|schedule-key-deletion|wipe|uninstall|down|abandon|reboot|sync-delete)(?:-|$)/ : (stryCov_9fa48("2508", "2509"), /^(?:delete|terminate|remove|rm|rb|destroy|purge|deregister|detach|revoke|disable|reset|stop|drop|cancel|abort|release|disassociate|schedule-key-deletion|wipe|uninstall|down|abandon|reboot|sync-delete)(?:-|$)/);
const SECRETS = stryMutAct_9fa48("2510") ? /secret|password|access-token|credential|get-login|print-.token|get-parameter|decrypt|private-key|session-token|access-key/ : (stryCov_9fa48("2510"), /secret|password|access-token|credential|get-login|print-.*token|get-parameter|decrypt|private-key|session-token|access-key/);
const CHANGES = stryMutAct_9fa48("2512") ? /^(?:create|put|update|run|start|add|set|modify|attach|enable|tag|untag|cp|mv|mb|copy|deploy|apply|import|upload|import|register|associate|allocate|restore|resize|scale|configure|login|init|use|activate|clone|promote|restart|link|env|publish|send|invoke|build|submit|push|sync|connect|config|install|switch|select)(?:-)/ : stryMutAct_9fa48("2511") ? /(?:create|put|update|run|start|add|set|modify|attach|enable|tag|untag|cp|mv|mb|copy|deploy|apply|import|upload|import|register|associate|allocate|restore|resize|scale|configure|login|init|use|activate|clone|promote|restart|link|env|publish|send|invoke|build|submit|push|sync|connect|config|install|switch|select)(?:-|$)/ : (stryCov_9fa48("2511", "2512"), /^(?:create|put|update|run|start|add|set|modify|attach|enable|tag|untag|cp|mv|mb|copy|deploy|apply|import|upload|import|register|associate|allocate|restore|resize|scale|configure|login|init|use|activate|clone|promote|restart|link|env|publish|send|invoke|build|submit|push|sync|connect|config|install|switch|select)(?:-|$)/);

/** A command line on a machine of the provider's. */
const RUNS = stryMutAct_9fa48("2514") ? /^(?:run-command|send-command|ssh|exec|execute-command|start-session|console|bash|sh|run:detached|invoke-command|rsh)/ : stryMutAct_9fa48("2513") ? /(?:run-command|send-command|ssh|exec|execute-command|start-session|console|bash|sh|run:detached|invoke-command|rsh)$/ : (stryCov_9fa48("2513", "2514"), /^(?:run-command|send-command|ssh|exec|execute-command|start-session|console|bash|sh|run:detached|invoke-command|rsh)$/);
const RIGHTS = stryMutAct_9fa48("2516") ? /^(?:iam|role|add-iam-policy-binding|set-iam-policy|policy|sts)/ : stryMutAct_9fa48("2515") ? /(?:iam|role|add-iam-policy-binding|set-iam-policy|policy|sts)$/ : (stryCov_9fa48("2515", "2516"), /^(?:iam|role|add-iam-policy-binding|set-iam-policy|policy|sts)$/);
const PUBLIC = stryMutAct_9fa48("2520") ? /^put-bucket-(?:policy|acl)$|^public-read|allUsers|put-public-access/ : stryMutAct_9fa48("2519") ? /^put-bucket-(?:policy|acl)$|public-read|allUsers|^put-public-access/ : stryMutAct_9fa48("2518") ? /^put-bucket-(?:policy|acl)|^public-read|allUsers|^put-public-access/ : stryMutAct_9fa48("2517") ? /put-bucket-(?:policy|acl)$|^public-read|allUsers|^put-public-access/ : (stryCov_9fa48("2517", "2518", "2519", "2520"), /^put-bucket-(?:policy|acl)$|^public-read|allUsers|^put-public-access/);

/** Files that are secret, and rights that are given away. */
const weighArguments = (call: Call, words: readonly string[]): void => {
  if (stryMutAct_9fa48("2521")) {
    {}
  } else {
    stryCov_9fa48("2521");
    for (const arg of call.args) {
      if (stryMutAct_9fa48("2522")) {
        {}
      } else {
        stryCov_9fa48("2522");
        const path = absolute(stryMutAct_9fa48("2523") ? call.scope.cwd && '/' : (stryCov_9fa48("2523"), call.scope.cwd ?? (stryMutAct_9fa48("2524") ? "" : (stryCov_9fa48("2524"), '/'))), arg.text.replace(stryMutAct_9fa48("2526") ? /^(?:fileb:\/\/|@)/ : stryMutAct_9fa48("2525") ? /(?:fileb?:\/\/|@)/ : (stryCov_9fa48("2525", "2526"), /^(?:fileb?:\/\/|@)/), stryMutAct_9fa48("2527") ? "Stryker was here!" : (stryCov_9fa48("2527"), '')));
        if (stryMutAct_9fa48("2530") ? arg.dynamic === 'no' || isSecret(path, call.scope.world.home) : stryMutAct_9fa48("2529") ? false : stryMutAct_9fa48("2528") ? true : (stryCov_9fa48("2528", "2529", "2530"), (stryMutAct_9fa48("2532") ? arg.dynamic !== 'no' : stryMutAct_9fa48("2531") ? true : (stryCov_9fa48("2531", "2532"), arg.dynamic === (stryMutAct_9fa48("2533") ? "" : (stryCov_9fa48("2533"), 'no')))) && isSecret(path, call.scope.world.home))) call.play(stryMutAct_9fa48("2535") ? "" : (stryCov_9fa48("2535"), 'secret'), arg);
      }
    }
    if (stryMutAct_9fa48("2538") ? words.some(word => RIGHTS.test(word)) || words.some(word => CHANGES.test(word)) : stryMutAct_9fa48("2537") ? false : stryMutAct_9fa48("2536") ? true : (stryCov_9fa48("2536", "2537", "2538"), (stryMutAct_9fa48("2539") ? words.every(word => RIGHTS.test(word)) : (stryCov_9fa48("2539"), words.some(stryMutAct_9fa48("2540") ? () => undefined : (stryCov_9fa48("2540"), word => RIGHTS.test(word))))) && (stryMutAct_9fa48("2541") ? words.every(word => CHANGES.test(word)) : (stryCov_9fa48("2541"), words.some(stryMutAct_9fa48("2542") ? () => undefined : (stryCov_9fa48("2542"), word => CHANGES.test(word))))))) call.mark(stryMutAct_9fa48("2544") ? "" : (stryCov_9fa48("2544"), 'account'));
    if (stryMutAct_9fa48("2547") ? call.args.every(arg => PUBLIC.test(arg.text)) : stryMutAct_9fa48("2546") ? false : stryMutAct_9fa48("2545") ? true : (stryCov_9fa48("2545", "2546", "2547"), call.args.some(stryMutAct_9fa48("2548") ? () => undefined : (stryCov_9fa48("2548"), arg => PUBLIC.test(arg.text))))) call.mark(stryMutAct_9fa48("2550") ? "" : (stryCov_9fa48("2550"), 'expose'));
    if (stryMutAct_9fa48("2553") ? call.args.some(arg => /^--(?:recursive|delete)$/.test(arg.text)) || words.some(word => /^(?:rm|sync|mv|rsync)$/.test(word)) : stryMutAct_9fa48("2552") ? false : stryMutAct_9fa48("2551") ? true : (stryCov_9fa48("2551", "2552", "2553"), (stryMutAct_9fa48("2554") ? call.args.every(arg => /^--(?:recursive|delete)$/.test(arg.text)) : (stryCov_9fa48("2554"), call.args.some(stryMutAct_9fa48("2555") ? () => undefined : (stryCov_9fa48("2555"), arg => (stryMutAct_9fa48("2557") ? /^--(?:recursive|delete)/ : stryMutAct_9fa48("2556") ? /--(?:recursive|delete)$/ : (stryCov_9fa48("2556", "2557"), /^--(?:recursive|delete)$/)).test(arg.text))))) && (stryMutAct_9fa48("2558") ? words.every(word => /^(?:rm|sync|mv|rsync)$/.test(word)) : (stryCov_9fa48("2558"), words.some(stryMutAct_9fa48("2559") ? () => undefined : (stryCov_9fa48("2559"), word => (stryMutAct_9fa48("2561") ? /^(?:rm|sync|mv|rsync)/ : stryMutAct_9fa48("2560") ? /(?:rm|sync|mv|rsync)$/ : (stryCov_9fa48("2560", "2561"), /^(?:rm|sync|mv|rsync)$/)).test(word))))))) call.mark(stryMutAct_9fa48("2563") ? "" : (stryCov_9fa48("2563"), 'discard'));
  }
};
const FIRST = stryMutAct_9fa48("2565") ? /^(?:help|version|info|status|login|init|whoami|projects:list)/ : stryMutAct_9fa48("2564") ? /(?:help|version|info|status|login|init|whoami|projects:list)$/ : (stryCov_9fa48("2564", "2565"), /^(?:help|version|info|status|login|init|whoami|projects:list)$/);
const verbOf = stryMutAct_9fa48("2566") ? () => undefined : (stryCov_9fa48("2566"), (() => {
  const verbOf = (words: readonly string[]): string | undefined => words.find(stryMutAct_9fa48("2567") ? () => undefined : (stryCov_9fa48("2567"), (word, at) => (stryMutAct_9fa48("2571") ? at <= 0 : stryMutAct_9fa48("2570") ? at >= 0 : stryMutAct_9fa48("2569") ? false : stryMutAct_9fa48("2568") ? true : (stryCov_9fa48("2568", "2569", "2570", "2571"), at > 0)) ? stryMutAct_9fa48("2574") ? (READS.test(word) || LOSES.test(word)) && CHANGES.test(word) : stryMutAct_9fa48("2573") ? false : stryMutAct_9fa48("2572") ? true : (stryCov_9fa48("2572", "2573", "2574"), (stryMutAct_9fa48("2576") ? READS.test(word) && LOSES.test(word) : stryMutAct_9fa48("2575") ? false : (stryCov_9fa48("2575", "2576"), READS.test(word) || LOSES.test(word))) || CHANGES.test(word)) : FIRST.test(word)));
  return verbOf;
})());

/** The first word that is a verb decides: `aws ec2 describe-x`, `gcloud compute instances delete y`. */
const judgeVerb = (call: Call): void => {
  if (stryMutAct_9fa48("2577")) {
    {}
  } else {
    stryCov_9fa48("2577");
    const words = call.operands.map(stryMutAct_9fa48("2578") ? () => undefined : (stryCov_9fa48("2578"), arg => arg.text));
    if (stryMutAct_9fa48("2581") ? words.length !== 0 : stryMutAct_9fa48("2580") ? false : stryMutAct_9fa48("2579") ? true : (stryCov_9fa48("2579", "2580", "2581"), words.length === 0)) return;
    if (stryMutAct_9fa48("2584") ? words.some(word => RUNS.test(word)) && call.name === 'heroku' && words[0] === 'run' : stryMutAct_9fa48("2583") ? false : stryMutAct_9fa48("2582") ? true : (stryCov_9fa48("2582", "2583", "2584"), (stryMutAct_9fa48("2585") ? words.every(word => RUNS.test(word)) : (stryCov_9fa48("2585"), words.some(stryMutAct_9fa48("2586") ? () => undefined : (stryCov_9fa48("2586"), word => RUNS.test(word))))) || (stryMutAct_9fa48("2588") ? call.name === 'heroku' || words[0] === 'run' : stryMutAct_9fa48("2587") ? false : (stryCov_9fa48("2587", "2588"), (stryMutAct_9fa48("2590") ? call.name !== 'heroku' : stryMutAct_9fa48("2589") ? true : (stryCov_9fa48("2589", "2590"), call.name === (stryMutAct_9fa48("2591") ? "" : (stryCov_9fa48("2591"), 'heroku')))) && (stryMutAct_9fa48("2593") ? words[0] !== 'run' : stryMutAct_9fa48("2592") ? true : (stryCov_9fa48("2592", "2593"), words[0] === (stryMutAct_9fa48("2594") ? "" : (stryCov_9fa48("2594"), 'run')))))))) return call.unknown(stryMutAct_9fa48("2595") ? `` : (stryCov_9fa48("2595"), `${call.name} runs a command elsewhere`));
    if (stryMutAct_9fa48("2597") ? false : stryMutAct_9fa48("2596") ? true : (stryCov_9fa48("2596", "2597"), call.has(stryMutAct_9fa48("2598") ? "" : (stryCov_9fa48("2598"), '--dry-run'), stryMutAct_9fa48("2599") ? "" : (stryCov_9fa48("2599"), '--dryrun'), stryMutAct_9fa48("2600") ? "" : (stryCov_9fa48("2600"), '--no-execute-changeset')))) return;
    if (stryMutAct_9fa48("2601")) {
      ;
    } else {
      stryCov_9fa48("2601");
      weighArguments(call, words);
    }
    const verb = verbOf(words);
    call.play(stryMutAct_9fa48("2603") ? "" : (stryCov_9fa48("2603"), 'host'), literal(call.name));
    const isSecretThing = stryMutAct_9fa48("2604") ? words.every(word => SECRETS.test(word)) : (stryCov_9fa48("2604"), words.some(stryMutAct_9fa48("2605") ? () => undefined : (stryCov_9fa48("2605"), word => SECRETS.test(word))));
    if (stryMutAct_9fa48("2608") ? isSecretThing || !/^(?:create|put|describe|list|get-resource-policy)/.test(verb ?? '') : stryMutAct_9fa48("2607") ? false : stryMutAct_9fa48("2606") ? true : (stryCov_9fa48("2606", "2607", "2608"), isSecretThing && (stryMutAct_9fa48("2609") ? /^(?:create|put|describe|list|get-resource-policy)/.test(verb ?? '') : (stryCov_9fa48("2609"), !(stryMutAct_9fa48("2610") ? /(?:create|put|describe|list|get-resource-policy)/ : (stryCov_9fa48("2610"), /^(?:create|put|describe|list|get-resource-policy)/)).test(stryMutAct_9fa48("2611") ? verb && '' : (stryCov_9fa48("2611"), verb ?? (stryMutAct_9fa48("2612") ? "Stryker was here!" : (stryCov_9fa48("2612"), '')))))))) call.play(stryMutAct_9fa48("2614") ? "" : (stryCov_9fa48("2614"), 'secret'), literal(words.join(stryMutAct_9fa48("2615") ? "" : (stryCov_9fa48("2615"), ' '))));
    if (stryMutAct_9fa48("2618") ? verb === undefined && call.operands.slice(0, 2).some(arg => arg.dynamic === 'any' && arg.text.startsWith('$')) : stryMutAct_9fa48("2617") ? false : stryMutAct_9fa48("2616") ? true : (stryCov_9fa48("2616", "2617", "2618"), (stryMutAct_9fa48("2620") ? verb !== undefined : stryMutAct_9fa48("2619") ? false : (stryCov_9fa48("2619", "2620"), verb === undefined)) || (stryMutAct_9fa48("2622") ? call.operands.some(arg => arg.dynamic === 'any' && arg.text.startsWith('$')) : stryMutAct_9fa48("2621") ? call.operands.slice(0, 2).every(arg => arg.dynamic === 'any' && arg.text.startsWith('$')) : (stryCov_9fa48("2621", "2622"), call.operands.slice(0, 2).some(stryMutAct_9fa48("2623") ? () => undefined : (stryCov_9fa48("2623"), arg => stryMutAct_9fa48("2626") ? arg.dynamic === 'any' || arg.text.startsWith('$') : stryMutAct_9fa48("2625") ? false : stryMutAct_9fa48("2624") ? true : (stryCov_9fa48("2624", "2625", "2626"), (stryMutAct_9fa48("2628") ? arg.dynamic !== 'any' : stryMutAct_9fa48("2627") ? true : (stryCov_9fa48("2627", "2628"), arg.dynamic === (stryMutAct_9fa48("2629") ? "" : (stryCov_9fa48("2629"), 'any')))) && (stryMutAct_9fa48("2630") ? arg.text.endsWith('$') : (stryCov_9fa48("2630"), arg.text.startsWith(stryMutAct_9fa48("2631") ? "" : (stryCov_9fa48("2631"), '$'))))))))))) return call.unknown(stryMutAct_9fa48("2632") ? `` : (stryCov_9fa48("2632"), `${call.name} ${stryMutAct_9fa48("2633") ? words.join(' ') : (stryCov_9fa48("2633"), words.slice(0, 3).join(stryMutAct_9fa48("2634") ? "" : (stryCov_9fa48("2634"), ' ')))} is not known`));
    if (stryMutAct_9fa48("2637") ? LOSES.test(verb) && CHANGES.test(verb) && !verb.startsWith('create') && isSecretThing : stryMutAct_9fa48("2636") ? false : stryMutAct_9fa48("2635") ? true : (stryCov_9fa48("2635", "2636", "2637"), LOSES.test(verb) || (stryMutAct_9fa48("2639") ? CHANGES.test(verb) && !verb.startsWith('create') || isSecretThing : stryMutAct_9fa48("2638") ? false : (stryCov_9fa48("2638", "2639"), (stryMutAct_9fa48("2641") ? CHANGES.test(verb) || !verb.startsWith('create') : stryMutAct_9fa48("2640") ? true : (stryCov_9fa48("2640", "2641"), CHANGES.test(verb) && (stryMutAct_9fa48("2642") ? verb.startsWith('create') : (stryCov_9fa48("2642"), !(stryMutAct_9fa48("2643") ? verb.endsWith('create') : (stryCov_9fa48("2643"), verb.startsWith(stryMutAct_9fa48("2644") ? "" : (stryCov_9fa48("2644"), 'create')))))))) && isSecretThing)))) call.mark(stryMutAct_9fa48("2646") ? "" : (stryCov_9fa48("2646"), 'discard'));else if (stryMutAct_9fa48("2649") ? false : stryMutAct_9fa48("2648") ? true : stryMutAct_9fa48("2647") ? READS.test(verb) : (stryCov_9fa48("2647", "2648", "2649"), !READS.test(verb))) call.changes(stryMutAct_9fa48("2651") ? `` : (stryCov_9fa48("2651"), `${call.name} resources`));
  }
};

/** Secret stores and brokers: what lists is safe, what reads a value shows a secret, the rest is not known. */
const judgeStore = (call: Call): void => {
  if (stryMutAct_9fa48("2652")) {
    {}
  } else {
    stryCov_9fa48("2652");
    const words = call.operands.map(stryMutAct_9fa48("2653") ? () => undefined : (stryCov_9fa48("2653"), arg => arg.text));
    const verb = words.find(stryMutAct_9fa48("2654") ? () => undefined : (stryCov_9fa48("2654"), word => stryMutAct_9fa48("2657") ? (READS.test(word) || LOSES.test(word)) && CHANGES.test(word) : stryMutAct_9fa48("2656") ? false : stryMutAct_9fa48("2655") ? true : (stryCov_9fa48("2655", "2656", "2657"), (stryMutAct_9fa48("2659") ? READS.test(word) && LOSES.test(word) : stryMutAct_9fa48("2658") ? false : (stryCov_9fa48("2658", "2659"), READS.test(word) || LOSES.test(word))) || CHANGES.test(word))));
    if (stryMutAct_9fa48("2662") ? verb === undefined && call.operands.some(arg => arg.dynamic !== 'no') : stryMutAct_9fa48("2661") ? false : stryMutAct_9fa48("2660") ? true : (stryCov_9fa48("2660", "2661", "2662"), (stryMutAct_9fa48("2664") ? verb !== undefined : stryMutAct_9fa48("2663") ? false : (stryCov_9fa48("2663", "2664"), verb === undefined)) || (stryMutAct_9fa48("2665") ? call.operands.every(arg => arg.dynamic !== 'no') : (stryCov_9fa48("2665"), call.operands.some(stryMutAct_9fa48("2666") ? () => undefined : (stryCov_9fa48("2666"), arg => stryMutAct_9fa48("2669") ? arg.dynamic === 'no' : stryMutAct_9fa48("2668") ? false : stryMutAct_9fa48("2667") ? true : (stryCov_9fa48("2667", "2668", "2669"), arg.dynamic !== (stryMutAct_9fa48("2670") ? "" : (stryCov_9fa48("2670"), 'no'))))))))) return call.unknown(stryMutAct_9fa48("2671") ? `` : (stryCov_9fa48("2671"), `${call.name} ${stryMutAct_9fa48("2672") ? words.join(' ') : (stryCov_9fa48("2672"), words.slice(0, 2).join(stryMutAct_9fa48("2673") ? "" : (stryCov_9fa48("2673"), ' ')))} is not known`));
    call.play(stryMutAct_9fa48("2675") ? "" : (stryCov_9fa48("2675"), 'host'), literal(call.name));
    if (stryMutAct_9fa48("2677") ? false : stryMutAct_9fa48("2676") ? true : (stryCov_9fa48("2676", "2677"), LOSES.test(verb))) return call.mark(stryMutAct_9fa48("2678") ? "" : (stryCov_9fa48("2678"), 'discard'));
    if (stryMutAct_9fa48("2681") ? /^(?:read|get|show|view)$/.test(verb) || !/^(?:rabbitmq|nats|circleci|kafka)/.test(call.name) : stryMutAct_9fa48("2680") ? false : stryMutAct_9fa48("2679") ? true : (stryCov_9fa48("2679", "2680", "2681"), (stryMutAct_9fa48("2683") ? /^(?:read|get|show|view)/ : stryMutAct_9fa48("2682") ? /(?:read|get|show|view)$/ : (stryCov_9fa48("2682", "2683"), /^(?:read|get|show|view)$/)).test(verb) && (stryMutAct_9fa48("2684") ? /^(?:rabbitmq|nats|circleci|kafka)/.test(call.name) : (stryCov_9fa48("2684"), !(stryMutAct_9fa48("2685") ? /(?:rabbitmq|nats|circleci|kafka)/ : (stryCov_9fa48("2685"), /^(?:rabbitmq|nats|circleci|kafka)/)).test(call.name))))) return call.play(stryMutAct_9fa48("2686") ? "" : (stryCov_9fa48("2686"), 'secret'), literal(words.join(stryMutAct_9fa48("2687") ? "" : (stryCov_9fa48("2687"), ' '))));
    if (stryMutAct_9fa48("2690") ? false : stryMutAct_9fa48("2689") ? true : stryMutAct_9fa48("2688") ? READS.test(verb) : (stryCov_9fa48("2688", "2689", "2690"), !READS.test(verb))) call.unknown(stryMutAct_9fa48("2692") ? `` : (stryCov_9fa48("2692"), `what ${call.name} ${verb} would do`));
  }
};
const cloud = stryMutAct_9fa48("2693") ? () => undefined : (stryCov_9fa48("2693"), (() => {
  const cloud = (names: string, example: string): CommandSpec => stryMutAct_9fa48("2694") ? {} : (stryCov_9fa48("2694"), {
    names: names.split(stryMutAct_9fa48("2695") ? "" : (stryCov_9fa48("2695"), ' ')),
    flags: stryMutAct_9fa48("2696") ? {} : (stryCov_9fa48("2696"), {
      '--profile --region --output --query --project --zone --format --filter -g --resource-group -n --name --subscription -o': stryMutAct_9fa48("2697") ? "" : (stryCov_9fa48("2697"), 'none'),
      '--help': stryMutAct_9fa48("2698") ? {} : (stryCov_9fa48("2698"), {
        tells: stryMutAct_9fa48("2699") ? false : (stryCov_9fa48("2699"), true)
      }),
      '--endpoint-url --cli-input-json': stryMutAct_9fa48("2700") ? "" : (stryCov_9fa48("2700"), 'none')
    }),
    judge: judgeVerb,
    examples: stryMutAct_9fa48("2701") ? [] : (stryCov_9fa48("2701"), [stryMutAct_9fa48("2702") ? [] : (stryCov_9fa48("2702"), [stryMutAct_9fa48("2703") ? `` : (stryCov_9fa48("2703"), `${example} list-things`), stryMutAct_9fa48("2704") ? "" : (stryCov_9fa48("2704"), 'safe')]), stryMutAct_9fa48("2705") ? [] : (stryCov_9fa48("2705"), [stryMutAct_9fa48("2706") ? `` : (stryCov_9fa48("2706"), `${example} delete-thing a`), stryMutAct_9fa48("2707") ? "" : (stryCov_9fa48("2707"), 'dangerous')]), stryMutAct_9fa48("2708") ? [] : (stryCov_9fa48("2708"), [stryMutAct_9fa48("2709") ? `` : (stryCov_9fa48("2709"), `${example} create-thing a`), stryMutAct_9fa48("2710") ? "" : (stryCov_9fa48("2710"), 'write')]), stryMutAct_9fa48("2711") ? [] : (stryCov_9fa48("2711"), [stryMutAct_9fa48("2712") ? `` : (stryCov_9fa48("2712"), `${example} frobnicate`), stryMutAct_9fa48("2713") ? "" : (stryCov_9fa48("2713"), 'opaque')])])
  });
  return cloud;
})());
export const clouds: readonly CommandSpec[] = stryMutAct_9fa48("2714") ? [] : (stryCov_9fa48("2714"), [stryMutAct_9fa48("2715") ? {} : (stryCov_9fa48("2715"), {
  names: words(stryMutAct_9fa48("2716") ? "" : (stryCov_9fa48("2716"), 'vault op doppler bws infisical rabbitmqctl rabbitmq-diagnostics rabbitmqadmin nats circleci')),
  flags: stryMutAct_9fa48("2717") ? {} : (stryCov_9fa48("2717"), {
    '--vault --project --config -o --format --output --server --context -p -n --node --vhost': stryMutAct_9fa48("2718") ? "" : (stryCov_9fa48("2718"), 'none')
  }),
  judge: judgeStore,
  examples: stryMutAct_9fa48("2719") ? [] : (stryCov_9fa48("2719"), [stryMutAct_9fa48("2720") ? [] : (stryCov_9fa48("2720"), [stryMutAct_9fa48("2721") ? "" : (stryCov_9fa48("2721"), 'op item list'), stryMutAct_9fa48("2722") ? "" : (stryCov_9fa48("2722"), 'safe')]), stryMutAct_9fa48("2723") ? [] : (stryCov_9fa48("2723"), [stryMutAct_9fa48("2724") ? "" : (stryCov_9fa48("2724"), 'vault kv get a'), stryMutAct_9fa48("2725") ? "" : (stryCov_9fa48("2725"), 'dangerous')]), stryMutAct_9fa48("2726") ? [] : (stryCov_9fa48("2726"), [stryMutAct_9fa48("2727") ? "" : (stryCov_9fa48("2727"), 'vault status -format=json'), stryMutAct_9fa48("2728") ? "" : (stryCov_9fa48("2728"), 'safe')]), stryMutAct_9fa48("2729") ? [] : (stryCov_9fa48("2729"), [stryMutAct_9fa48("2730") ? "" : (stryCov_9fa48("2730"), 'nats stream rm a'), stryMutAct_9fa48("2731") ? "" : (stryCov_9fa48("2731"), 'dangerous')]), stryMutAct_9fa48("2732") ? [] : (stryCov_9fa48("2732"), [stryMutAct_9fa48("2733") ? "" : (stryCov_9fa48("2733"), 'vault write a b=c'), stryMutAct_9fa48("2734") ? "" : (stryCov_9fa48("2734"), 'opaque')])])
}), cloud(stryMutAct_9fa48("2735") ? "" : (stryCov_9fa48("2735"), 'aws'), stryMutAct_9fa48("2736") ? "" : (stryCov_9fa48("2736"), 'aws ec2')), cloud(stryMutAct_9fa48("2737") ? "" : (stryCov_9fa48("2737"), 'gcloud'), stryMutAct_9fa48("2738") ? "" : (stryCov_9fa48("2738"), 'gcloud compute')), cloud(stryMutAct_9fa48("2739") ? "" : (stryCov_9fa48("2739"), 'az doctl heroku fly flyctl vercel netlify linode-cli hcloud oci ibmcloud aliyun eksctl cf supabase railway firebase wrangler pulumi scw exo civo'), stryMutAct_9fa48("2740") ? "" : (stryCov_9fa48("2740"), 'az vm')), stryMutAct_9fa48("2741") ? {} : (stryCov_9fa48("2741"), {
  names: stryMutAct_9fa48("2742") ? [] : (stryCov_9fa48("2742"), [stryMutAct_9fa48("2743") ? "" : (stryCov_9fa48("2743"), 'gsutil'), stryMutAct_9fa48("2744") ? "" : (stryCov_9fa48("2744"), 's3cmd'), stryMutAct_9fa48("2745") ? "" : (stryCov_9fa48("2745"), 's5cmd'), stryMutAct_9fa48("2746") ? "" : (stryCov_9fa48("2746"), 'mc'), stryMutAct_9fa48("2747") ? "" : (stryCov_9fa48("2747"), 'azcopy')]),
  subcommands: stryMutAct_9fa48("2748") ? {} : (stryCov_9fa48("2748"), {
    ...each(stryMutAct_9fa48("2749") ? "" : (stryCov_9fa48("2749"), 'ls stat cat du hash info head list'), ASKS),
    ...each(stryMutAct_9fa48("2750") ? "" : (stryCov_9fa48("2750"), 'cp mb put get sync rsync mirror copy'), stryMutAct_9fa48("2751") ? {} : (stryCov_9fa48("2751"), {
      does: stryMutAct_9fa48("2752") ? [] : (stryCov_9fa48("2752"), [stryMutAct_9fa48("2753") ? "" : (stryCov_9fa48("2753"), 'network'), stryMutAct_9fa48("2754") ? "" : (stryCov_9fa48("2754"), 'write')]),
      flags: stryMutAct_9fa48("2755") ? {} : (stryCov_9fa48("2755"), {
        '-d --delete --delete-removed --remove': stryMutAct_9fa48("2756") ? {} : (stryCov_9fa48("2756"), {
          does: stryMutAct_9fa48("2757") ? [] : (stryCov_9fa48("2757"), [stryMutAct_9fa48("2758") ? "" : (stryCov_9fa48("2758"), '!discard')])
        })
      })
    })),
    ...each(stryMutAct_9fa48("2759") ? "" : (stryCov_9fa48("2759"), 'rm rb del mv remove'), stryMutAct_9fa48("2760") ? {} : (stryCov_9fa48("2760"), {
      does: stryMutAct_9fa48("2761") ? [] : (stryCov_9fa48("2761"), [stryMutAct_9fa48("2762") ? "" : (stryCov_9fa48("2762"), 'network'), stryMutAct_9fa48("2763") ? "" : (stryCov_9fa48("2763"), '!discard')])
    }))
  }),
  flags: stryMutAct_9fa48("2764") ? {} : (stryCov_9fa48("2764"), {
    '-m -q': {}
  }),
  examples: stryMutAct_9fa48("2765") ? [] : (stryCov_9fa48("2765"), [stryMutAct_9fa48("2766") ? [] : (stryCov_9fa48("2766"), [stryMutAct_9fa48("2767") ? "" : (stryCov_9fa48("2767"), 'gsutil ls gs://a'), stryMutAct_9fa48("2768") ? "" : (stryCov_9fa48("2768"), 'safe')]), stryMutAct_9fa48("2769") ? [] : (stryCov_9fa48("2769"), [stryMutAct_9fa48("2770") ? "" : (stryCov_9fa48("2770"), 'gsutil rm gs://a/b'), stryMutAct_9fa48("2771") ? "" : (stryCov_9fa48("2771"), 'dangerous')])])
}), stryMutAct_9fa48("2772") ? {} : (stryCov_9fa48("2772"), {
  names: stryMutAct_9fa48("2773") ? [] : (stryCov_9fa48("2773"), [stryMutAct_9fa48("2774") ? "" : (stryCov_9fa48("2774"), 'terraform'), stryMutAct_9fa48("2775") ? "" : (stryCov_9fa48("2775"), 'tofu'), stryMutAct_9fa48("2776") ? "" : (stryCov_9fa48("2776"), 'terragrunt')]),
  style: stryMutAct_9fa48("2777") ? "" : (stryCov_9fa48("2777"), 'long'),
  flags: stryMutAct_9fa48("2778") ? {} : (stryCov_9fa48("2778"), {
    '-chdir': stryMutAct_9fa48("2779") ? "" : (stryCov_9fa48("2779"), 'none')
  }),
  subcommands: stryMutAct_9fa48("2780") ? {} : (stryCov_9fa48("2780"), {
    ...each(stryMutAct_9fa48("2781") ? "" : (stryCov_9fa48("2781"), 'show output version validate providers graph'), TELLS),
    plan: stryMutAct_9fa48("2782") ? {} : (stryCov_9fa48("2782"), {
      does: stryMutAct_9fa48("2783") ? [] : (stryCov_9fa48("2783"), [stryMutAct_9fa48("2784") ? "" : (stryCov_9fa48("2784"), 'network')]),
      style: stryMutAct_9fa48("2785") ? "" : (stryCov_9fa48("2785"), 'long'),
      flags: stryMutAct_9fa48("2786") ? {} : (stryCov_9fa48("2786"), {
        '-out': stryMutAct_9fa48("2787") ? "" : (stryCov_9fa48("2787"), 'write')
      })
    }),
    fmt: stryMutAct_9fa48("2788") ? {} : (stryCov_9fa48("2788"), {
      ...WRITES,
      style: stryMutAct_9fa48("2789") ? "" : (stryCov_9fa48("2789"), 'long'),
      flags: stryMutAct_9fa48("2790") ? {} : (stryCov_9fa48("2790"), {
        '-check --check': stryMutAct_9fa48("2791") ? {} : (stryCov_9fa48("2791"), {
          tells: stryMutAct_9fa48("2792") ? false : (stryCov_9fa48("2792"), true)
        })
      })
    }),
    ...each(stryMutAct_9fa48("2793") ? "" : (stryCov_9fa48("2793"), 'init get import refresh login logout'), stryMutAct_9fa48("2794") ? {} : (stryCov_9fa48("2794"), {
      does: stryMutAct_9fa48("2795") ? [] : (stryCov_9fa48("2795"), [stryMutAct_9fa48("2796") ? "" : (stryCov_9fa48("2796"), 'network'), stryMutAct_9fa48("2797") ? "" : (stryCov_9fa48("2797"), 'write')])
    })),
    apply: stryMutAct_9fa48("2798") ? {} : (stryCov_9fa48("2798"), {
      does: stryMutAct_9fa48("2799") ? [] : (stryCov_9fa48("2799"), [stryMutAct_9fa48("2800") ? "" : (stryCov_9fa48("2800"), 'network'), stryMutAct_9fa48("2801") ? "" : (stryCov_9fa48("2801"), '!discard')])
    }),
    ...each(stryMutAct_9fa48("2802") ? "" : (stryCov_9fa48("2802"), 'destroy taint untaint force-unlock'), stryMutAct_9fa48("2803") ? {} : (stryCov_9fa48("2803"), {
      does: stryMutAct_9fa48("2804") ? [] : (stryCov_9fa48("2804"), [stryMutAct_9fa48("2805") ? "" : (stryCov_9fa48("2805"), 'network'), stryMutAct_9fa48("2806") ? "" : (stryCov_9fa48("2806"), '!discard')])
    })),
    state: stryMutAct_9fa48("2807") ? {} : (stryCov_9fa48("2807"), {
      subcommands: stryMutAct_9fa48("2808") ? {} : (stryCov_9fa48("2808"), {
        ...each(stryMutAct_9fa48("2809") ? "" : (stryCov_9fa48("2809"), 'list show pull'), TELLS),
        ...each(stryMutAct_9fa48("2810") ? "" : (stryCov_9fa48("2810"), 'rm mv push replace-provider'), DISCARDS)
      })
    }),
    workspace: stryMutAct_9fa48("2811") ? {} : (stryCov_9fa48("2811"), {
      subcommands: stryMutAct_9fa48("2812") ? {} : (stryCov_9fa48("2812"), {
        ...each(stryMutAct_9fa48("2813") ? "" : (stryCov_9fa48("2813"), 'list show'), TELLS),
        ...each(stryMutAct_9fa48("2814") ? "" : (stryCov_9fa48("2814"), 'new select'), WRITES),
        delete: DISCARDS
      })
    }),
    console: UNKNOWN
  }),
  examples: stryMutAct_9fa48("2815") ? [] : (stryCov_9fa48("2815"), [stryMutAct_9fa48("2816") ? [] : (stryCov_9fa48("2816"), [stryMutAct_9fa48("2817") ? "" : (stryCov_9fa48("2817"), 'terraform plan -refresh-only'), stryMutAct_9fa48("2818") ? "" : (stryCov_9fa48("2818"), 'safe')]), stryMutAct_9fa48("2819") ? [] : (stryCov_9fa48("2819"), [stryMutAct_9fa48("2820") ? "" : (stryCov_9fa48("2820"), 'terraform destroy'), stryMutAct_9fa48("2821") ? "" : (stryCov_9fa48("2821"), 'dangerous')]), stryMutAct_9fa48("2822") ? [] : (stryCov_9fa48("2822"), [stryMutAct_9fa48("2823") ? "" : (stryCov_9fa48("2823"), 'terraform apply'), stryMutAct_9fa48("2824") ? "" : (stryCov_9fa48("2824"), 'dangerous')]), stryMutAct_9fa48("2825") ? [] : (stryCov_9fa48("2825"), [stryMutAct_9fa48("2826") ? "" : (stryCov_9fa48("2826"), 'terraform fmt'), stryMutAct_9fa48("2827") ? "" : (stryCov_9fa48("2827"), 'write')]), stryMutAct_9fa48("2828") ? [] : (stryCov_9fa48("2828"), [stryMutAct_9fa48("2829") ? "" : (stryCov_9fa48("2829"), 'terraform fmt -check'), stryMutAct_9fa48("2830") ? "" : (stryCov_9fa48("2830"), 'safe')])])
}), stryMutAct_9fa48("2831") ? {} : (stryCov_9fa48("2831"), {
  names: words(stryMutAct_9fa48("2832") ? "" : (stryCov_9fa48("2832"), 'ansible ansible-playbook ansible-galaxy puppet chef-client salt cdk sam serverless packer nomad consul bw pass gopass lpass sops age gpg gpg2 keyctl secret-tool security keybase chamber')),
  flags: stryMutAct_9fa48("2833") ? {} : (stryCov_9fa48("2833"), {
    '--version --list-hosts --list-keys --list-public-keys --list-tasks --syntax-check': stryMutAct_9fa48("2834") ? {} : (stryCov_9fa48("2834"), {
      tells: stryMutAct_9fa48("2835") ? false : (stryCov_9fa48("2835"), true)
    })
  }),
  does: stryMutAct_9fa48("2836") ? [] : (stryCov_9fa48("2836"), [stryMutAct_9fa48("2837") ? "" : (stryCov_9fa48("2837"), 'unknown')]),
  examples: stryMutAct_9fa48("2838") ? [] : (stryCov_9fa48("2838"), [stryMutAct_9fa48("2839") ? [] : (stryCov_9fa48("2839"), [stryMutAct_9fa48("2840") ? "" : (stryCov_9fa48("2840"), 'packer build a'), stryMutAct_9fa48("2841") ? "" : (stryCov_9fa48("2841"), 'opaque')]), stryMutAct_9fa48("2842") ? [] : (stryCov_9fa48("2842"), [stryMutAct_9fa48("2843") ? "" : (stryCov_9fa48("2843"), 'gpg --list-keys'), stryMutAct_9fa48("2844") ? "" : (stryCov_9fa48("2844"), 'safe')]), stryMutAct_9fa48("2845") ? [] : (stryCov_9fa48("2845"), [stryMutAct_9fa48("2846") ? "" : (stryCov_9fa48("2846"), 'pass show a'), stryMutAct_9fa48("2847") ? "" : (stryCov_9fa48("2847"), 'opaque')])])
}), stryMutAct_9fa48("2848") ? {} : (stryCov_9fa48("2848"), {
  globals: stryMutAct_9fa48("2849") ? "" : (stryCov_9fa48("2849"), 'anywhere'),
  names: stryMutAct_9fa48("2850") ? [] : (stryCov_9fa48("2850"), [stryMutAct_9fa48("2851") ? "" : (stryCov_9fa48("2851"), 'borg'), stryMutAct_9fa48("2852") ? "" : (stryCov_9fa48("2852"), 'restic'), stryMutAct_9fa48("2853") ? "" : (stryCov_9fa48("2853"), 'duplicity'), stryMutAct_9fa48("2854") ? "" : (stryCov_9fa48("2854"), 'rdiff-backup'), stryMutAct_9fa48("2855") ? "" : (stryCov_9fa48("2855"), 'velero'), stryMutAct_9fa48("2856") ? "" : (stryCov_9fa48("2856"), 'kopia'), stryMutAct_9fa48("2857") ? "" : (stryCov_9fa48("2857"), 'tarsnap')]),
  subcommands: stryMutAct_9fa48("2858") ? {} : (stryCov_9fa48("2858"), {
    ...each(stryMutAct_9fa48("2859") ? "" : (stryCov_9fa48("2859"), 'list info check snapshots ls find diff stats version get describe logs'), ASKS),
    ...each(stryMutAct_9fa48("2860") ? "" : (stryCov_9fa48("2860"), 'create backup init extract restore mount'), stryMutAct_9fa48("2861") ? {} : (stryCov_9fa48("2861"), {
      does: stryMutAct_9fa48("2862") ? [] : (stryCov_9fa48("2862"), [stryMutAct_9fa48("2863") ? "" : (stryCov_9fa48("2863"), 'network'), stryMutAct_9fa48("2864") ? "" : (stryCov_9fa48("2864"), 'write')])
    })),
    ...each(stryMutAct_9fa48("2865") ? "" : (stryCov_9fa48("2865"), 'delete prune forget purge compact'), DISCARDS)
  }),
  flags: stryMutAct_9fa48("2866") ? {} : (stryCov_9fa48("2866"), {
    '-r --repo': stryMutAct_9fa48("2867") ? "" : (stryCov_9fa48("2867"), 'none'),
    '--password-command --rsh --remote-path': stryMutAct_9fa48("2868") ? "" : (stryCov_9fa48("2868"), 'unknown')
  }),
  examples: stryMutAct_9fa48("2869") ? [] : (stryCov_9fa48("2869"), [stryMutAct_9fa48("2870") ? [] : (stryCov_9fa48("2870"), [stryMutAct_9fa48("2871") ? "" : (stryCov_9fa48("2871"), 'restic snapshots'), stryMutAct_9fa48("2872") ? "" : (stryCov_9fa48("2872"), 'safe')]), stryMutAct_9fa48("2873") ? [] : (stryCov_9fa48("2873"), [stryMutAct_9fa48("2874") ? "" : (stryCov_9fa48("2874"), 'borg delete a'), stryMutAct_9fa48("2875") ? "" : (stryCov_9fa48("2875"), 'dangerous')])])
}), stryMutAct_9fa48("2876") ? {} : (stryCov_9fa48("2876"), {
  names: words(stryMutAct_9fa48("2877") ? "" : (stryCov_9fa48("2877"), 'gitlab-runner act jenkins-cli fastlane expo eas rails django-admin flask artisan wp drush symfony')),
  subcommands: stryMutAct_9fa48("2878") ? {} : (stryCov_9fa48("2878"), {
    ...each(stryMutAct_9fa48("2879") ? "" : (stryCov_9fa48("2879"), 'version list routes about validate status'), TELLS),
    ...each(stryMutAct_9fa48("2880") ? "" : (stryCov_9fa48("2880"), 'build start generate new test lint'), RUNS_PROJECT),
    ...each(stryMutAct_9fa48("2881") ? "" : (stryCov_9fa48("2881"), 'server serve'), stryMutAct_9fa48("2882") ? {} : (stryCov_9fa48("2882"), {
      does: stryMutAct_9fa48("2883") ? [] : (stryCov_9fa48("2883"), [stryMutAct_9fa48("2884") ? "" : (stryCov_9fa48("2884"), '!listen'), stryMutAct_9fa48("2885") ? "" : (stryCov_9fa48("2885"), '!project')])
    }))
  }),
  alone: RUNS_PROJECT,
  examples: stryMutAct_9fa48("2886") ? [] : (stryCov_9fa48("2886"), [stryMutAct_9fa48("2887") ? [] : (stryCov_9fa48("2887"), [stryMutAct_9fa48("2888") ? "" : (stryCov_9fa48("2888"), 'act version'), stryMutAct_9fa48("2889") ? "" : (stryCov_9fa48("2889"), 'safe')]), stryMutAct_9fa48("2890") ? [] : (stryCov_9fa48("2890"), [stryMutAct_9fa48("2891") ? "" : (stryCov_9fa48("2891"), 'act'), stryMutAct_9fa48("2892") ? "" : (stryCov_9fa48("2892"), 'write')]), stryMutAct_9fa48("2893") ? [] : (stryCov_9fa48("2893"), [stryMutAct_9fa48("2894") ? "" : (stryCov_9fa48("2894"), 'rails generate a'), stryMutAct_9fa48("2895") ? "" : (stryCov_9fa48("2895"), 'write')])])
})]);