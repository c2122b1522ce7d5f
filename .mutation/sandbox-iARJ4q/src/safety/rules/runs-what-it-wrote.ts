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
import { pathOfEffect } from '../places.ts';
import { type Rule, sayEffect } from '../rule.ts';

/** Files that say what a build or a test runs. */
const DECLARES = stryMutAct_9fa48("16247") ? /\/(?:GNUmakefile|[Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[cm]?[jt]s|docker-compose\.ya?ml|compose\.yaml|Dockerfile)$/ : stryMutAct_9fa48("16246") ? /\/(?:GNUmakefile|[Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[cm]?[jt]s|docker-compose\.yaml|compose\.ya?ml|Dockerfile)$/ : stryMutAct_9fa48("16245") ? /\/(?:GNUmakefile|[Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[cm]?[^jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)$/ : stryMutAct_9fa48("16244") ? /\/(?:GNUmakefile|[Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[^cm]?[jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)$/ : stryMutAct_9fa48("16243") ? /\/(?:GNUmakefile|[Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[cm][jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)$/ : stryMutAct_9fa48("16242") ? /\/(?:GNUmakefile|[Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[/]*\.config\.[cm]?[jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)$/ : stryMutAct_9fa48("16241") ? /\/(?:GNUmakefile|[Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]\.config\.[cm]?[jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)$/ : stryMutAct_9fa48("16240") ? /\/(?:GNUmakefile|[Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[cm]?[jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)$/ : stryMutAct_9fa48("16239") ? /\/(?:GNUmakefile|[Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.yaml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[cm]?[jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)$/ : stryMutAct_9fa48("16238") ? /\/(?:GNUmakefile|[Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[^Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[cm]?[jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)$/ : stryMutAct_9fa48("16237") ? /\/(?:GNUmakefile|[Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[cm]?[jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)$/ : stryMutAct_9fa48("16236") ? /\/(?:GNUmakefile|[Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[cm]?[jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)$/ : stryMutAct_9fa48("16235") ? /\/(?:GNUmakefile|[Mm]akefile|[/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[cm]?[jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)$/ : stryMutAct_9fa48("16234") ? /\/(?:GNUmakefile|[Mm]akefile|[^/]\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[cm]?[jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)$/ : stryMutAct_9fa48("16233") ? /\/(?:GNUmakefile|[^Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[cm]?[jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)$/ : stryMutAct_9fa48("16232") ? /\/(?:GNUmakefile|[Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[cm]?[jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)/ : (stryCov_9fa48("16232", "16233", "16234", "16235", "16236", "16237", "16238", "16239", "16240", "16241", "16242", "16243", "16244", "16245", "16246", "16247"), /\/(?:GNUmakefile|[Mm]akefile|[^/]*\.mk|package\.json|Cargo\.toml|build\.rs|setup\.(?:py|cfg)|conftest\.py|pyproject\.toml|tox\.ini|noxfile\.py|CMakeLists\.txt|[^/]*\.cmake|build\.ninja|Rakefile|Gemfile|[Jj]ustfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|meson\.build|SConstruct|wscript|[^/]*\.config\.[cm]?[jt]s|docker-compose\.ya?ml|compose\.ya?ml|Dockerfile)$/);
export const runsWhatItWrote: Rule = stryMutAct_9fa48("16248") ? {} : (stryCov_9fa48("16248"), {
  name: stryMutAct_9fa48("16249") ? "" : (stryCov_9fa48("16249"), 'runs-what-it-wrote'),
  level: stryMutAct_9fa48("16250") ? "" : (stryCov_9fa48("16250"), 'opaque'),
  reason: stryMutAct_9fa48("16251") ? "" : (stryCov_9fa48("16251"), 'it runs a file that the plan itself wrote or fetched'),
  match: ({
    effects,
    marks,
    plan,
    world
  }) => {
    if (stryMutAct_9fa48("16252")) {
      {}
    } else {
      stryCov_9fa48("16252");
      const written = new Set(stryMutAct_9fa48("16253") ? plan.effects.map(effect => pathOfEffect(effect, world)) : (stryCov_9fa48("16253"), plan.effects.filter(stryMutAct_9fa48("16254") ? () => undefined : (stryCov_9fa48("16254"), effect => stryMutAct_9fa48("16257") ? effect.kind !== 'write' : stryMutAct_9fa48("16256") ? false : stryMutAct_9fa48("16255") ? true : (stryCov_9fa48("16255", "16256", "16257"), effect.kind === (stryMutAct_9fa48("16258") ? "" : (stryCov_9fa48("16258"), 'write'))))).map(stryMutAct_9fa48("16259") ? () => undefined : (stryCov_9fa48("16259"), effect => pathOfEffect(effect, world)))));
      const declares = stryMutAct_9fa48("16260") ? [...written].every(path => path !== undefined && DECLARES.test(path)) : (stryCov_9fa48("16260"), (stryMutAct_9fa48("16261") ? [] : (stryCov_9fa48("16261"), [...written])).some(stryMutAct_9fa48("16262") ? () => undefined : (stryCov_9fa48("16262"), path => stryMutAct_9fa48("16265") ? path !== undefined || DECLARES.test(path) : stryMutAct_9fa48("16264") ? false : stryMutAct_9fa48("16263") ? true : (stryCov_9fa48("16263", "16264", "16265"), (stryMutAct_9fa48("16267") ? path === undefined : stryMutAct_9fa48("16266") ? true : (stryCov_9fa48("16266", "16267"), path !== undefined)) && DECLARES.test(path)))));
      const runs = declares ? stryMutAct_9fa48("16268") ? marks.map(({
        excerpt
      }) => excerpt) : (stryCov_9fa48("16268"), marks.filter(stryMutAct_9fa48("16269") ? () => undefined : (stryCov_9fa48("16269"), ({
        tag
      }) => stryMutAct_9fa48("16272") ? tag !== 'project' : stryMutAct_9fa48("16271") ? false : stryMutAct_9fa48("16270") ? true : (stryCov_9fa48("16270", "16271", "16272"), tag === (stryMutAct_9fa48("16273") ? "" : (stryCov_9fa48("16273"), 'project'))))).map(stryMutAct_9fa48("16274") ? () => undefined : (stryCov_9fa48("16274"), ({
        excerpt
      }) => excerpt))) : stryMutAct_9fa48("16275") ? ["Stryker was here"] : (stryCov_9fa48("16275"), []);
      return stryMutAct_9fa48("16276") ? [] : (stryCov_9fa48("16276"), [...runs, ...(stryMutAct_9fa48("16277") ? effects.map(sayEffect) : (stryCov_9fa48("16277"), effects.filter(stryMutAct_9fa48("16278") ? () => undefined : (stryCov_9fa48("16278"), effect => stryMutAct_9fa48("16281") ? effect.kind === 'execute' || written.has(pathOfEffect(effect, world) ?? '') : stryMutAct_9fa48("16280") ? false : stryMutAct_9fa48("16279") ? true : (stryCov_9fa48("16279", "16280", "16281"), (stryMutAct_9fa48("16283") ? effect.kind !== 'execute' : stryMutAct_9fa48("16282") ? true : (stryCov_9fa48("16282", "16283"), effect.kind === (stryMutAct_9fa48("16284") ? "" : (stryCov_9fa48("16284"), 'execute')))) && written.has(stryMutAct_9fa48("16285") ? pathOfEffect(effect, world) && '' : (stryCov_9fa48("16285"), pathOfEffect(effect, world) ?? (stryMutAct_9fa48("16286") ? "Stryker was here!" : (stryCov_9fa48("16286"), ''))))))).map(sayEffect)))]);
    }
  },
  examples: stryMutAct_9fa48("16287") ? {} : (stryCov_9fa48("16287"), {
    match: stryMutAct_9fa48("16288") ? [] : (stryCov_9fa48("16288"), [stryMutAct_9fa48("16289") ? "" : (stryCov_9fa48("16289"), 'curl -o a.sh https://example.org/a; sh a.sh'), stryMutAct_9fa48("16290") ? "" : (stryCov_9fa48("16290"), 'echo ls > run; ./run')]),
    notMatch: stryMutAct_9fa48("16291") ? [] : (stryCov_9fa48("16291"), [stryMutAct_9fa48("16292") ? "" : (stryCov_9fa48("16292"), 'echo ls > run; cat run')])
  })
});