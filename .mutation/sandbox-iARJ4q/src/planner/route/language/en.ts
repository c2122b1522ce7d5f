// @ts-nocheck
import type { Language } from './language.ts';

/** English: imperatives of computing and office life in the base form; `words.ts` strips -s, -es, -ing and -ed. */
export const english: Language = {
  name: 'English',
  strong: `the my your our their his its this that these those please all every each everything anything something
nothing everyone someone anyone which what whats what's how hows how's why whys who whos who's whose where wheres where's when
is isn't are aren't was wasn't were does doesn't did didn't don't dont can can't cant could couldn't would wouldn't should
shouldn't will won't i'm im i've i'd i'll you you're we they them me us it it's he she him her of into than then
because although unless whether without within about between among through during whatever whichever there here's
there's let's lets also just only both either neither other others another many few several most least much more
older newer larger bigger smaller longer shorter recently currently really very too again must might shall
been being had having same such instead like myself itself themselves nobody anymore already still ever never`,
  weak: `a an i in on at by to from for with and or not no nor but if as up out off over under any some be am do has have
after before since until till onto across along around inside outside near per via so now yet while against toward towards
above below behind beside upon except plus own first last next one two three four five six seven eight nine ten`,
  verbs: `need abort accept activate adapt add adjust advise aggregate align allocate allow alter analyse analyze annotate answer append
apply approve archive arrange ask assemble assign attach attempt authenticate authorize avoid backup back ban beautify become begin bind block book bookmark boot
borrow bring browse brute build bump bundle burn buy calculate call cancel capture cast catch categorize center change charge chart
chat check choose clarify classify clean cleanup clear click clone close collapse collect color colour colorize combine come comment commit compare
compile complete compose compress compute concatenate configure confirm connect consolidate construct consume continue contact control convert
cook copy correct correlate count crack crawl create crop cross customize cut cycle deactivate debug decide declare decode decompress
decompile decrease decrypt deduplicate define delete demonstrate deny deploy describe deserialize design destroy detach detect determine develop
diagnose disable disassemble discard disconnect discover dismount display distribute divide do document double download downgrade
downscale draft drag draw drop dump duplicate edit eject elaborate email embed emit emulate enable encode encrypt end enforce enter
enumerate erase escape establish estimate evaluate examine exclude execute exit expand explain explore export expose express extend
extract fail fast-forward feed fetch figure fill filter finalize find finish fix flag flash flatten flip flush fold follow force forget
format forward free freeze gather generate get give go grab grade grant graph greet group grow guess guide halt handle hash hear help
hide highlight hold identify ignore illustrate imagine implement import improve include increase increment indent index indicate infer
inform initialize initialise init initiate inject insert inspect install instruct integrate interact interpret interrupt intersect invert invite invoke
issue join jump keep kill know label launch lay lead learn leave lend limit link list listen live load locate lock log login
look loop lower mail maintain make manage mangle map mark mask match maximize mean measure merge migrate minify minimize mirror
mix modify monitor mount move multiply mute name navigate negate normalize notify number obtain occupy omit open
optimize order organize output overwrite pack paint parse partition pass paste patch pause perform permit persist pick pin ping pipe place plan play
plot point poll pop populate port position post power predict prefix prepare preserve press prettify prevent preview print prioritize probe
process produce profile program promote prompt proofread propose protect provide provision prune publish pull purge push put query quit
quote raise ramp randomize read realign rearrange rebase reboot rebuild recall receive recite recommend recompile recompress record
recover recreate recursively redirect redo reduce refactor refer reformat refresh regenerate register reinstall reject relabel release
reload remember remind remove rename render reorder repair repeat replace reply report request require rerun reschedule reserve
reset resize resolve respond restart restore restrict resume retag retrieve return reuse reveal reverse revert review revoke rewrite
rotate round route run sample sanitize save say scale scan schedule scramble scrape screenshot scroll search secure see seed
select send separate serialize serve set setup share shift shorten show shrink shuffle shut shutdown sign silence simplify simulate sing
sketch skip sleep slice slow snapshot sniff solve sort sound spawn specify speed spell spin split squash squeeze stage start stash stay
steal step stop store stream strip structure study style submit substitute subtract suggest sum summarize summarise supply suppress
suspend swap switch sync synchronize synthesize tabulate tag take talk teach tell terminate test think throw tidy time toggle touch trace track
trade train transcode transcribe transfer transform translate transliterate transmit transpose trash traverse trigger trim truncate try tune turn tweet type
unarchive unblock uncompress undelete understand undo unfreeze unhide uninstall unload unlock unmark unmount unmute unpack unpin unregister unset unshare
unstage unstash unsubscribe unzip update upgrade upload use validate vary verify view visit visualize wait wake walk want
warn wash watch weigh acquire amend assert audit await bake balance batch blur brighten broadcast bypass capitalize chain chop cite clip compact concat condense
coordinate critique darken decrement defer defragment delay delegate demote derive differentiate disassociate dismiss dispatch elevate encapsulate
enhance enlarge enrich enroll ensure evict exchange explode fade fuzz hook impersonate incorporate inflate inherit inline instantiate intercept
interpolate introduce invalidate iterate lint localize memorize mention mimic mock mutate nest overlay override peek preload prepend preprocess proceed
purchase quarantine quantify reassign reattach recognize reconcile reconnect reconstruct recap refine reindex relaunch relay relocate remap
remount repopulate reproduce resample retain revise rip roll scaffold score scrub segment sharpen shelve showcase skim smooth splice spoof stack stamp
standardize stitch subscribe supersede symlink tally target throttle tokenize treat tweak unassign unban underline unify untar untrack upscale vacuum
vectorize vote watermark whitelist widen wipe wish withdraw work wrap write zip zoom`,
  said: `gotta gonna wanna lemme gimme pls plz thx hello hi hey hiya thanks thank thx cheers sorry okay ok bye goodbye morning evening welcome yep yeah nope nah no sure well maybe perhaps again undo redo
continue repeat retry cancel stop explain remember forget summarize translate why what how who where when please nothing everything nevermind great cool`,
  others: `var vars deps inode inodes gigabytes gigabyte pics pic vids vid dirs docs repos dupes screenshots wallpaper spreadsheet spreadsheets invoice invoices good nice fine bad today tomorrow yesterday tonight always sometimes often soon later
file files folder folders directory directories line lines word words letter letters character characters column columns row rows
text document documents picture pictures photo photos image images video videos song songs music movie movies page pages
process processes program programs application applications app apps package packages service services user users group groups
disk disks drive drives memory ram cpu space storage size sizes usage port ports network connection connections address addresses
permission permissions owner owners name names number numbers date dates hour hours minute minutes second seconds day days week weeks month months
year years computer machine laptop server servers system website site browser internet screen window windows keyboard desktop download downloads
branch branches commits repository repo project changes change difference differences error errors warning warnings log logs logfile message messages
list lists table result results information info details summary version versions status total count amount list content contents
password passwords secret key keys certificate link links symlink symlinks email emails calendar meeting appointment reminder note notes
big biggest large largest small smallest tiny long longest short shortest old oldest new newest latest recent current previous
empty hidden duplicate duplicates unused broken missing full free available installed running open active different similar
high highest low lowest fast fastest slow slowest heavy heaviest top best worst red green blue black white public private local
remote temporary human readable recursive alphabetical alphabetically recursively numerically automatically quickly quietly verbosely
interactively manually randomly permanently temporarily silently forcefully explicitly directly immediately
using containing matching sorted named called modified changed created deleted based starting ending ending with
ip backup backups weather news joke poem story recipe question idea ideas reason problem bug tests failing
parent child children root home work school family friend someone thing things stuff lot bit way part parts copy copies
container containers bucket buckets resource resources query queries database databases instance instances cluster
percentage ratio hostname uptime architecture system kernel configuration settings setting option options value values property properties field fields record records
entry entries item items object objects element elements property string strings path paths extension extensions format formats output input
host hosts domain domains url urls certificate token tokens session sessions job jobs task tasks thread threads device devices partition partitions
archive archives directory tree script scripts function functions variable variables class classes library libraries dependency dependencies module modules
plugin plugins template templates theme themes color colors font fonts history cache statistics stats metrics metadata data report reports
calculator editor terminal clipboard mouse volume brightness sound battery wifi bluetooth printer microphone camera
default defaults detailed specific specified given following multiple single entire whole certain unique verbose
yourself anyway anywhere everywhere somewhere nowhere`,
};
