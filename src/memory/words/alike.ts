/**
 * Words that people use for one another when they ask the same thing again. Each line is one meaning; the first word
 * names it. Opposites never share a line: what would turn a plan round is kept apart.
 */
import { stem } from './stem.ts';

const MEANINGS = `
show display print list see view reveal give
delete remove erase trash bin wipe purge rid
make create generate build produce new
find search locate hunt
copy duplicate clone
move relocate transfer
rename retitle
resize scale rescale
shrink reduce downsize
enlarge grow upscale
convert transform turn change transcode
compress pack archive zip bundle tarball tar
extract unpack uncompress unzip decompress untar
run execute launch
start begin boot
stop halt end terminate kill quit
restart reboot reload bounce
install setup
update upgrade refresh
open edit
count number tally many
file document doc
folder directory dir
picture image photo pic
video movie film clip
song music track audio
log logfile logs
error failure fault fail crash bug exception
test check verify spec
server machine host box
database db
address ip
port socket
password passphrase secret
user account login
project repo repository codebase
branch feature
website site page web
mail email message
send post submit
restore recover
follow tail watch
load import
download fetch get pull
upload push
backup save store write
size space
disk drive
memory ram
process program
big large huge heavy
small little tiny
quick fast speed
begin start
line row
column field
merge combine join concatenate
split divide
sort order arrange
unique distinct dedupe
replace substitute swap
summary summarise summarize overview digest
report writeup
deploy release ship rollout publish
fix repair mend solve
config configuration setting settings
today now
meeting appointment
invoice bill
docker container
cluster kubernetes k8s
key token credential
certificate cert
width wide
until till
height tall high
format reformat
lint linter
colour color
script program
wait sleep delay
connect reach ssh
mount attach
`;

const classes = (): ReadonlyMap<string, string> => {
  const known = new Map<string, string>();
  for (const line of MEANINGS.trim().split('\n')) {
    const [first = '', ...others] = line.split(' ').map(stem);
    for (const word of [first, ...others]) if (!known.has(word)) known.set(word, known.get(first) ?? first);
  }
  return known;
};

let known: ReadonlyMap<string, string> | undefined;

/** The name of a stem's meaning, or the stem itself. */
export const meaning = (stemmed: string): string => {
  known ??= classes();
  return known.get(stemmed) ?? stemmed;
};

/** True for a word that is known to mean something. */
export const hasMeaning = (stemmed: string): boolean => {
  known ??= classes();
  return known.has(stemmed);
};

/** All stems of the same meaning, itself among them. */
export const alike = (stemmed: string): readonly string[] => {
  known ??= classes();
  const name = known.get(stemmed);
  if (name === undefined) return [stemmed];
  return [...known].filter(([, own]) => own === name).map(([word]) => word);
};
