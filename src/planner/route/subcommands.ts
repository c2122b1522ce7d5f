/** The subcommands of tools: what may follow `docker`, `systemctl` … as their first operand. */
import { WORD_TOOLS } from './word-tools.ts';

/** `tools : subcommands`. Tools whose aliases or plugins may be called anything are marked with `*`. */
const TABLE = `
docker podman nerdctl : attach build builder buildx checkpoint commit compose config container context cp create diff events exec export help history image images import info init inspect kill load login logout logs machine manifest model network node pause plugin pod port ps pull push rename restart rm rmi run save scout search secret service stack start stats stop swarm system tag top trust unpause update version volume wait
docker-compose podman-compose : attach build config convert cp create down events exec images kill logs ls pause port ps publish pull push restart rm run scale start stats stop top unpause up version wait watch
kubectl* oc* k* : adm annotate api-resources api-versions apply attach auth autoscale certificate cluster-info completion config cordon cp create debug delete describe diff drain edit events exec explain expose get kustomize label login logs new-app new-project options patch plugin port-forward project projects proxy replace rollout run scale set status taint top uncordon version wait
helm* : completion create dep dependencies dependency env get help history inspect install lint list ls package plugin pull push registry repo rollback search show status template test un uninstall upgrade verify version
minikube kind : addons build cache config cp create dashboard delete export get image ip kubectl load logs mount node pause profile service ssh start status stop tunnel unpause update-context version
systemctl : cancel cat condrestart daemon-reexec daemon-reload default disable edit emergency enable exit get-default halt help hibernate hybrid-sleep is-active is-enabled is-failed is-system-running isolate kexec kill link list-dependencies list-jobs list-sockets list-timers list-unit-files list-units mask poweroff preset reboot reenable reload reload-or-restart rescue reset-failed restart revert set-default set-environment set-property show show-environment start status stop suspend switch-root try-restart unmask unset-environment
apt apt-get apt-cache aptitude nala : add autoclean autopurge autoremove build-dep changelog check clean depends dist-upgrade download dselect-upgrade edit-sources full-upgrade help hold install list madison markauto moo pkgnames policy purge rdepends reinstall remove safe-upgrade satisfy search show showauto showhold showpkg showsrc source stats unhold unmarkauto unmet update upgrade versions why why-not
dnf yum microdnf zypper : addlock addrepo ar autoremove builddep check check-update clean config-manager copr deplist distro-sync downgrade download dup group groupinfo groupinstall grouplist groupremove history in info install list localinstall lr lu makecache mark module offline patch provides ps ref refresh reinstall remove repo repolist repoquery repos rm rr se search shell swap system-upgrade up update updateinfo upgrade what-provides
apk xbps-install pkg port eopkg opkg : add audit autoremove cache check clean contents cut-prefix del delete deps dot fetch find fix help index info install installed list lock manifest outdated policy query reclaim rdeps reinstall remove search selfupdate stats sync uninstall unlock update upgrade variants verify version which
brew : analytics audit autoremove bump bundle cask casks cat cleanup commands completions config create deps desc doctor edit extract fetch formulae gist-logs help home info install leaves link list livecheck log ls migrate missing options outdated pin pyenv-sync readall reinstall remove rm search services sh shellenv source tap tap-info test uninstall unlink unpin untap up update upgrade uses
snap : abort ack alias aliases changes check-snapshot connect connections disable disconnect download enable find forget get help info install interface known list login logout logs model prefer refresh remove restart restore revert run save saved services set start stop switch tasks try unalias unset version warnings watch whoami
flatpak : build build-bundle build-init config document-export enter history info install kill list mask override permission-reset permissions pin ps remote-add remote-delete remote-info remote-ls remote-modify remotes repair run search uninstall update
pip pip3 pipx conda mamba micromamba : activate build cache check clean compare completion config create deactivate debug download ensurepath env environment export freeze hash help index info init inject inspect install list package reinstall reinstall-all remove rename run search show uninject uninstall update upgrade upgrade-all wheel
poetry uv pdm pipenv hatch rye : about add build cache check clean config debug dep env export fmt help index info init install list lock new pip publish python remove requirements run search self shell show sync tool tree uninstall update upgrade venv verify version
npm : access add adduser audit bin bugs c cache ci completion config create dedupe deprecate diff dist-tag docs doctor edit exec explain explore find-dupes fund get help hook i in info init install install-test it link list ll ln login logout ls org outdated owner pack ping pkg prefix profile prune publish query r rebuild remove repo restart rm root run run-script s sbom search set shrinkwrap star start stop t team test token un uninstall unpublish unstar up update v version view why whoami
pnpm* yarn* bun* : add approve-builds audit build cache completion config constraints create dedupe deploy dev dlx env exec explain generate-lock-entry global help i import info init install licenses link list login ls node npm outdated pack patch pm prune publish rebuild recursive remove rm root run set setup start store test tsc unlink unplug up update upgrade upgrade-interactive version versions why workspace workspaces x
cargo* : add b bench build c check clean clippy config d doc fetch fix fmt generate-lockfile help info init install locate-project login logout metadata miri new nextest owner package pkgid publish r read-manifest remove report rm run rustc rustdoc search t test tree uninstall update vendor verify-project version watch yank
rustup : check completions component default doc help install man override run self set show target toolchain uninstall update which
go : bug build clean doc env fix fmt generate get help install list mod run telemetry test tool version vet work
git* : add am annotate apply archive bisect blame branch bugreport bundle cat-file checkout cherry cherry-pick citool clean clone commit config credential daemon describe diff difftool fetch filter-branch filter-repo flow format-patch fsck gc grep gui help init instaweb lfs log ls-files ls-remote ls-tree maintenance merge merge-base mergetool mv notes prune pull push range-diff rebase reflog remote repack replace request-pull rerere reset restore rev-list rev-parse revert rm send-email shortlog show show-ref sparse-checkout stage stash status submodule subtree svn switch symbolic-ref tag update-index verify-commit version whatchanged worktree write-tree
gh glab : alias api attestation auth browse cache ci codespace completion config cs deploy-key extension extensions gist gpg-key help issue job label mr org pr preview project release repo ruleset run schedule search secret snippet ssh-key stack status token user variable version workflow
svn hg bzr : add annotate blame branch branches cat checkout ci cleanup clone co commit copy cp delete diff export graft grep heads help histedit id import in incoming info init list log ls merge mkdir move mv out outgoing parents paths pull purge push rebase relocate remove rename resolve resolved revert rollback root serve shelve st stat status strip summary switch tag tags tip unlock up update upgrade verify version
terraform tofu terragrunt : apply console destroy fmt force-unlock get graph import init login logout metadata modules output plan providers refresh run-all show state taint test untaint validate version workspace
vagrant : box cloud destroy global-status halt help init login package plugin port powershell provision push rdp reload resume snapshot ssh ssh-config status suspend up upload validate version winrm
pulumi cdk serverless sls : about bootstrap cancel config console convert deploy destroy diff doctor env import info init install invoke list ls login logout logs metrics new offline org package plugin policy preview print query refresh remove rollback schema stack state synth up version watch whoami
nmcli : agent c con connection d dev device g general help m monitor n networking r radio
tailscale : bugreport cert completion configure debug dns down drive exit-node file funnel ip licenses lock login logout metrics nc netcheck ping serve set ssh status switch syspolicy up update version web whois whoami
ufw : allow app default delete deny disable enable insert limit logging prepend reject reload reset route show status version
ollama : cp create help list ls ps pull push rm run serve show stop
tmux* : a at attach attach-session bind break-pane capture-pane choose-tree clear-history confirm detach detach-client display display-message has has-session if join-pane kill-pane kill-server kill-session kill-window last list list-keys list-panes list-sessions list-windows lock ls new new-session new-window next prev rename-session rename-window resize-pane rotate-window select-layout select-pane select-window send send-keys set set-option set-window-option setw show show-options source source-file split-window swap-pane swap-window switch-client switchc unbind wait-for
gem bundle : add build cache cert check clean cleanup config console contents dependency doctor environment exec fetch gem help info init install issue leaves list lock open outdated owner platform plugin pristine push query remove rdoc search server show signin signout sources specification stale uninstall unpack update viz which yank
composer : about archive audit browse bump check-platform-reqs clear-cache config create-project depends diagnose dump-autoload dumpautoload exec fund global help home i info init install licenses list outdated prohibits reinstall remove require run run-script search self-update show suggests update validate why
rails : about console c d db db:migrate db:seed destroy g generate new plugin routes runner s server stats test
dotnet : add build clean ef format help list msbuild new nuget pack package project publish reference remove restore run sdk sln solution store test tool vstest watch workload
flutter dart : analyze assemble attach bash-completion build channel clean compile config create custom-devices devices doc doctor downgrade drive emulators fix format gen-l10n info install logs precache pub run screenshot symbolize test upgrade
heroku flyctl fly : access addons apps auth authorizations autoscale buildpacks certs ci clients config console create dashboard deploy destroy doctor domains drains features git help image info init ips keys labs launch local login logout logs machine machines maintenance members monitor notifications open orgs pg pipelines plugins postgres proxy ps redis regions releases restart reviewapps run scale secrets services sessions ssh status storage suspend teams telemetry tokens update version volumes wait webhooks wireguard
stack cabal opam mix : archive assign bench build check clean compile config configure deps deps.get do dot eval exec fetch format freeze gen-bounds get ghci haddock help hex.info hoogle hpc ide init install list list-bin local ls lock new outdated path phx.server phx.new pin purge query reinstall release remove repl repo run runghc script sdist search setup show source switch template templates test tree uninstall unpack update upgrade upload user-config var
pass gopass : cp edit find generate git grep help init insert list ls mv otp rm show version
restic borg kopia rustic : backup break-lock cache cat check compact config copy create delete diff dump export-tar extract find forget generate info init key list ls migrate mount prune rebuild-index recover recreate rename repair restore rewrite self-update snapshot snapshots stats tag umount unlock version
nvm fnm volta asdf mise : alias cache completion completions current deactivate default env exec fetch help implode info install latest link list list-all list-remote local ls ls-remote pin plugin reshim run self-update set setup shell shim tasks uninstall unload unset update upgrade use version version-remote watch where which
module ml : add avail av display help keyword list load overview purge refresh restore rm save show spider swap switch unload unuse use whatis
route : add change del delete flush get monitor print show
pack : build builder buildpack completion config extension inspect manifest rebase report sbom stack suggest-builders version
step : api base64 beta ca certificate completion context crypto fileserver oauth path ssh version
nest : add build g generate i info n new start u update
forge : bind build clean config coverage create doc flatten fmt init inspect install remappings remove script selectors snapshot test tree update verify-contract
cast : abi-encode balance block block-number call chain-id estimate gas-price keccak logs nonce receipt rpc run send sig storage tx wallet
spin : add build cloud deploy login new plugins registry templates up watch
knife : bootstrap client configure cookbook data environment exec list node raw role search show ssh ssl status supermarket upload
hub : apply archive bisect blame branch browse checkout cherry-pick ci-status clean clone commit compare config create delete diff fetch fork gist grep init issue log ls-remote merge mv pr pull pull-request push rebase reflog release remote reset restore revert rm show stash status submodule switch sync tag worktree
flow : ast check check-contents coverage init ls server start status stop version
tilt : alpha api-resources args ci completion demo docker-prune doctor down dump get logs trigger up verify-install version
quilt : add annotate applied delete diff edit files fold fork header import new next patches pop previous push refresh remove rename revert series setup snapshot top unapplied
play : clean compile dist help new run start stage
fastlane : action actions add_plugin beta deliver docs env gym init install_plugins lanes list match new_action pem pilot precheck produce release scan screengrab screenshots search_plugins sigh snapshot spaceauth supply test
mint : bootstrap install list outdated run uninstall which
wasp : build clean compile db deploy deps info new start studio telemetry test version
buck bazel : build clean query run test
resume : export help init serve test validate
ansible-galaxy : collection delete import info init install list login remove role search setup
`;

interface Subcommands {
  /** With a space on both sides of each name. */
  readonly names: string;
  /** Aliases and plugins may add any. */
  readonly open: boolean;
}

let table: ReadonlyMap<string, Subcommands> | undefined;

const build = (): ReadonlyMap<string, Subcommands> => {
  const rows = new Map<string, Subcommands>();
  for (const line of [...TABLE.trim().split('\n'), ...WORD_TOOLS.trim().split('\n')]) {
    const [tools = '', names = ''] = line.split(' : ');
    for (const tool of tools.split(' '))
      rows.set(tool.replace('*', ''), { names: ` ${names} `, open: tool.endsWith('*') });
  }
  return rows;
};

export const hasSubcommands = (tool: string): boolean => {
  table ??= build();
  return table.has(tool);
};

/** What `tool` says of `word` as its first operand; `undefined` for a tool without known subcommands. */
export const subcommandOf = (tool: string, word: string): 'known' | 'unknown' | 'maybe' | undefined => {
  table ??= build();
  const found = table.get(tool);
  if (found === undefined) return undefined;
  if (found.names.includes(` ${word} `)) return 'known';
  return found.open ? 'maybe' : 'unknown';
};
