/**
 * Plain English words that stand in no list of concepts and that nobody calls a user, a host or a package: adjectives, adverbs and
 * nouns of the trade. A slot for a name takes one of them only where it is quoted or introduced by "named".
 */
const TEXT = `
big tiny fat bulk net own our his her my top new old odd raw few many bad fun
price prices city cities country countries region regions salary salaries score scores product products customer customers student students
teacher colour color colours colors amount amounts quantity street phone title titles author authors movie movies fruit fruits animal animals
able absolute abstract among amongst ate accidental actively actual adapters additional addresses advanced aforementioned again aggregate alive almost alone
along already alternative always amount ancestor another anybody anyone anything anyway anywhere apart appropriate approximate area
argument arguments aspect assigned associated attached attribute attributes automatic automatically average aware away background bad
badly bare basic batch become before behavior behaviour behind best better beyond block blocked body boot boots both bottleneck boundary
brief briefly broken browser buffer bug builtin busy buttons bytes call called cancel capacity caption care careful case category cause
certain chain change changes channel characteristics choice chosen class classic clean clear clearly clock close closed code collection
combined command commands comment common complete completely complex component compressed condition conflict connected connection
connections consistent constant consuming consumption context continuous continuously contrary control convenient conversion cool core
cores corner correct correctly corresponding corrupt cost counter couple course covered cpu crash critical cross custom cycle damaged
dangling day days dead deal debug decent deep default defaults defined definition definitions definitive degree delay demand dependencies
dependency deprecated description desired destination detached details developer device devices diagnostic direct direction disabled
disconnected display distribution domain done double down downloadable duration dynamic early easily easy eating edge effect
effective effectively efficient either element else emergency employed enabled encoding endpoint enough enterprise entirely entity
environment equivalent error errors especially essential established estimate event events eventually ever evidence exact excess exclusive
exit expected expert explicit explicitly extended external extra extraneous fact failed failure fair familiar far fast faster fastest
fault feature features few figure final finally finished firewall fit fixed flag flags flow focus folks foreground foreign form formal
format formats formatted former forward fraction fresh friendly full fully function functional functions further future general generally
generic gently global globally goal good graceful gracefully gradually grand graph graphical great half hand hanging happen hard hardware
heavy height held helpful here high higher history hogging hold hosts hot hour hourly hours however huge human idea ideal idle ids
immediate immediately immune important improper inactive inbound incoming incomplete incorrect increment indefinitely individual infinite
informative infrequent initial inner input inputs instant instead instruction insufficient intended interactive interactively interesting
interface interfaces intermediate internal internet interrupted interrupts interval invalid invisible ipv4 ipv6 isolated issue issues job
jobs joined key keyboard keys kind knowledge label lan language laptop large last later layout leading least left legacy less level levels
library lifetime light likely limit limits line link linked links load loaded loading local locally location locked logic logical login
logins logout long loop loopback lot low machine mainly major manual many map mask maximal maximum maybe meaning means measure medium
members memory mention menu message messages metadata method methods metric metrics middle minimal minimum minor minute minutes
misbehaving missing mistake mistaken mode module modules moment monitor month monthly months mount mounted mounts multiple mutual name
names naming native nature near nearest neat necessary needed negative nested never new next nice nicely nodes nothing notice noun nowhere
null numbers numeric numerous object objects obsolete obvious occasional odd offline often old older oldest once ones ongoing online open
opened opposite option optional options ordinary original orphan orphaned outbound outdated outer outgoing outstanding overall overview
owned owner owners packages packet packets page pages parallel parameter parameters parent partial partially particular parties partition
partitions past patch pending percent percentage perfect performance periodic periodically permanent permanently permission person
personal phase physical piece place plain platform plus point points policy poor popular possible possibly potential power powerful
precise preferably present previous previously primary printer prior priority private privileged probably problem problems proc process
processes processing product production program progress proper properties property protected protocol protocols provided public quick
quickly quiet quietly quite quota ram random range rare rate rather ratio raw ready real realtime reason reasonable recent recently record
records redundant reference regular related relative relevant reliable remote remotely removable repeatedly repository requested required
requirement requirements reserved resource resources respective respectively response responsible responsive rest result results reverse
right rights rough round route routes routing row rows running runtime sad safe safely sample scheduled scheme scope second secondary
seconds section secure securely security segment select selected sense sensitive separate separately sequence series serious servers
service services session sessions several severe shadow share short shortcut side sign signal signals significant silent silently similar
simple simply simultaneously single site sites situation slow slowest small smart soft software sole solid somebody somehow someone
something sometimes somewhere soon sorted source sources spare special specific specified speed stable stale standard start starting
startup state statement states static statistics status steady step steps still stopped storage straight strange strict strong structure
stuck style subject subsequent successful successfully sudden sufficient suitable super supported sure suspended swap synthetic table
tables taking target task tasks team technical temperature temporary term text texts thing things third thread threads time timer timers
times timing tmpfs together too top topic total trace traffic trailing transfer tree trial trivial true trusted twice typical unable
unavailable uncommitted underlying uninterrupted unique unit universal unknown unlimited unmerged unnecessary unneeded unpushed unread
unsaved unstaged until untracked unused unusual unwanted update updates upper urgent usable usage useful user users usual usually
utilities utility utilization valid valuable value values variable variables variant various vast verbose version versions very via view
virtual visible wait waiting warning warnings wasted ways weak week weekly weeks weird well whole wide width wild window windows wired
wireless word work working works worse worst write wrong year yearly years yet young zero zombie megabytes megabyte kilobytes kilobyte gigabytes gigabyte bytes mb gb kb readable human
`;

let words: ReadonlySet<string> | undefined;

/** True for a lower-case word that by itself is hardly ever a name. Made when first asked for. */
export const isOrdinary = (word: string): boolean => {
  words ??= new Set(TEXT.trim().split(/\s+/));
  return words.has(word);
};
