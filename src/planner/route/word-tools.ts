/** Subcommands of tools that are called like everyday words: only they tell `render logs` from “render the page”. */

/** `tools : subcommands`, as in the table of the others. */
export const WORD_TOOLS = `
mu : add cfind extract fields find index info init mkdir move remove script server verify view
resend : api-keys audiences broadcasts contacts doctor domains emails login logout segments topics webhooks whoami
render : blueprints deploys environments ea logs psql services workspace workspaces
railway : add delete deploy docs down domain environment init link list login logout logs open redeploy run service shell status unlink up variables volume whoami
drive : about clashes copy delete diff emptytrash features init list move new open pub publish pull push quota rename stat touch trash unpub unshare untrash url
up : build config deploy domains env logs metrics start team url version
apex : autocomplete deploy init invoke list logs metrics rollback
next : build dev export info lint start telemetry upgrade
remix : build dev init reveal routes setup watch
todo : add archive del depri do done list listall listpri ls lsp pri report rm
balena : app deploy device devices env envs fleet fleets join key leave local login logout logs os preload push release scan settings ssh support tag tags tunnel util version whoami
atlas : accesslogs alerts auth backups clusters dbusers deployments migrate organizations projects schema setup users
auth : login logout status token
bench : backup build config console drop-site get-app init install-app list-apps migrate new-app new-site restart restore setup start switch-to-branch update use
bit : add app artifacts capsule check-types checkout clear-cache cli clone compile completion config dependencies dependents deprecate deps diff doctor eject env envs export fork format git globals graph help import init install lane link lint list log login logout ls merge mini-status move ms mv new pack pattern recover refactor remote remove rename reset revert rm run schema scope scope-config server show snap start status system tag templates test un undeprecate uninstall up update use watch workspace-config ws-config
bridge : fdb link mdb monitor vlan vni
bump : major minor patch prerelease
cap : deploy doctor install
chef : env exec generate install push push-archive shell-init show-policy update verify
copilot : app deploy env init job pipeline secret storage svc task
deck : diff dump file gateway ping sync validate
depot : bake build cache cargo exec init list login logout org projects pull push token
draft : create generate-workflow setup-gh update
drone : build cron encrypt exec log orgsecret plugins queue repo secret server sign template user
ember : addon build destroy generate help init install new serve test version
expo : add build config credentials customize diagnostics doctor eject export fetch i install login logout prebuild publish r register run send signin start update upgrade url w web webhooks whoami
flask : db routes run shell
flux : bootstrap build check create delete diff export get install logs pull push reconcile resume stats suspend tag trace tree uninstall version
forever : cleanlogs columns config list logs restart restartall start stop stopall
fossil : add addremove all amend annotate artifact backoffice bisect blame branch cat changes checkout clean clone close commit configuration diff extras finfo gdiff grep help import info init leaves ls merge mv new open praise pull purge push rebuild reconstruct revert rm server set settings sql stash status sync tag timeline ui undo unpublished update user version wiki
garden : build cleanup create deploy dev exec get logs plan publish run self-update sync test tools up util validate
ghost : backup buster check-update config doctor help install log ls migrate restart run setup start stop uninstall update version
guard : init list notifiers show start
hab : bldr cli config file origin pkg plan ring studio sup svc term user
hatch : build clean config dep env fmt new project publish python run self shell status test version
ionic : build capacitor config cordova deploy doctor generate info init integrations link login logout repair serve signup ssh ssl start
jump : cd chdir hint import pin pins shell unpin
kamal : accessory app audit build config deploy details docs env init lock proxy prune redeploy registry remove rollback secrets server setup upgrade version
kitchen : console converge create destroy diagnose doctor exec init list login package setup test verify version
meteor : add add-platform admin build create debug deploy lint list list-platforms mongo npm publish rebuild remove reset run search shell show test update
migrate : create down drop force goto up version
molecule : check cleanup converge create dependency destroy drivers idempotence init lint list login matrix prepare reset side-effect syntax test verify
monit : monitor procmatch quit reload report restart start status stop summary unmonitor validate
nomad : acl agent agent-info alloc deployment eval fmt job logs monitor namespace node operator plan plugin quota recommendation run scaling sentinel server service status stop system tls ui var version volume
op : account connect document environment events-api group inject item plugin read run service-account signin signout ssh update user vault whoami
packer : build console fix fmt hcl2_upgrade init inspect plugins validate version
pants : check dependencies dependents export fix fmt generate-lockfiles help lint list package paths peek publish repl roots run tailor test
parcel : build help serve watch
parse : dashboard deploy develop download generate jssdk list logs new releases rollback symbols update
phrase : download init info pull push upload
platform : activities auth backup commit create db domain environments init integration list logs projects push redeploy resources snapshot ssh status url variable
playwright : codegen install install-deps merge-reports open screenshot show-report show-trace test uninstall
pod : cache deintegrate env init install ipc lib list outdated plugins repo search setup spec trunk try update
portal : receive send serve version
puppet : agent apply cert config describe device doc epp facts generate help infra job lookup man module node parser plan plugin resource script ssl task
quarto : add check convert create install inspect list pandoc preview publish remove render run tools uninstall update use
rover : config contract dev docs fed graph init install license persisted-queries readme subgraph supergraph template update
rush : add build change check deploy init init-autoinstaller install install-autoinstaller link list publish purge rebuild remove scan setup unlink update version
sail : artisan bin build composer debug down exec node npm open php pint psql restart root-shell share shell stop test tinker up yarn
sam : build delete deploy docs init list local logs package pipeline publish remote sync traces validate
shards : build check init install list lock outdated prune run update version
shopify : app auth hydrogen plugin theme upgrade version
skate : delete delete-db get list list-dbs set
spring : binstub help server status stop
stripe : balance charges community completion config customers events feedback fixtures help invoices listen login logout logs open payment_intents post prices products resources samples serve status subscriptions trigger version
surge : list login logout plan teardown token whoami
swift : build package run repl sdk test
temporal : activity batch config env operator schedule server task-queue worker workflow
thor : help install installed list uninstall update version
truffle : compile config console create dashboard db debug deploy develop exec init install migrate networks obtain opcode publish run test unbox version watch
trunk : actions build check clean config fmt init install login logout print serve upgrade watch
turbo : boundaries build config daemon dev gen generate link lint ls prune query run scan telemetry unlink watch
vault : agent audit auth debug delete kv lease list login monitor namespace operator patch path-help plugin policy print proxy read secrets server ssh status token transit unwrap version-history write
vector : completion config generate graph list tap test top unit validate vrl
watchman : clock find get-config get-log get-sockname list-capabilities log log-level query shutdown-server since state-enter subscribe trigger trigger-del trigger-list version watch watch-del watch-del-all watch-list watch-project
weave : attach connect detach dns-args expose forget hide launch ps report reset rmpeer setup status stop version
wing : compile console it lsp new pack run secrets test
wire : check diff gen show
am : broadcast clear-debug-app display-size dumpheap force-stop instrument kill kill-all monitor profile restart screen-compat set-debug-app stack start startservice switch-user
input : draganddrop keyevent press roll swipe tap text trackball
mas : account home info install list lookup lucky open outdated purchase region reset search signin signout uninstall upgrade vendor version
pm : clear disable dump enable grant hide install list path revoke trim-caches uninstall unhide
settings : delete get list put reset
pro : api attach collect-logs config detach disable enable fix help refresh security-status status system version
tomb : bury close dig engrave exhume forge list lock open passwd resize setkey slam
trust : anchor check dump extract extract-compat list
accelerate : config env estimate-memory launch merge-weights test tpu-config
amplify : add api auth codegen configure console delete env function hosting init mock override publish pull push remove status storage update
anchor : account build clean deploy expand idl init keys localnet migrate new run shell test upgrade verify
ape : accounts cache compile console init networks plugins pm run test
artillery : quick report run run-fargate run-lambda
brownie : accounts compile console gui init networks pm run test
charm : backup-keys completion crypt fs help id import-keys jwt keys kv link name serve
coda : auth build clone create execute init link register release upload validate whoami
cradle : deploy elastic install package
dagger : call config core develop functions init install login logout query run shell uninstall update version
encore : app auth check daemon db eject gen help logs run secret test version vpn
fastly : acl acl-entry auth-token backend compute config dictionary dictionary-item domain healthcheck ip-list log-tail logging pops profile purge service service-version stats update user vcl version whoami
hop : auth deploy help ignite link projects whoami
idea : diff format inspect merge
mage : clean compile init list version
mob : b branch break clean config d done fetch help moo n next reset s start status t timer version
moon : check ci clean docker init query run setup sync task
near : account call create-account delete deploy login send state tokens view
now : alias certs deploy dns domains help init inspect list login logout logs ls remove rm secrets switch
paper : bench build check completion deps eval exec fmt help inspect parse run sign test version
premake : clean codelite gmake gmake2 vs2005 vs2008 vs2010 vs2012 vs2013 vs2015 vs2017 vs2019 vs2022 xcode4
preset : apply init
pulp : browserify build dep docs init login publish repl run server test version
ray : attach dashboard down exec job memory start status stop submit summary up
rich : export print
sake : build clean edit init list run
shelve : c cf config create g generate init pl ps pull push
space : completion help link login new open push release validate version
splash : aliases collection dir settings user
stencil : build g generate telemetry test
tart : clone create delete exec get ip list login logout pull push rename run set stop suspend
tea : branches clone issues labels login logout milestones notifications open organizations pulls releases repos times whoami
trash : empty list put restore
vale : ls-config ls-metrics sync
`;
