import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { fixedWorld } from '../../../src/world.ts';

const world = fixedWorld({ cwd: '/home/ann/things', files: { '/home/ann/things/src': 'dir' } });

const commandOf = (request: string): string | undefined => {
  const planned = planOffline(request, world);
  return planned.kind === 'plan'
    ? planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ')
    : undefined;
};

describe('any edit at any lines', () => {
  test.each([
    ['comment out every line that mentions harbour in boats.conf', "sed -i '/harbour/s/^/#/' boats.conf"],
    ['comment out lines 3 to 6 of boats.conf', "sed -i '3,6s/^/#/' boats.conf"],
    [
      'uncomment the line containing "port" in boats.conf',
      "sed -i '/port/s/^\\([[:space:]]*\\)#[[:space:]]*/\\1/' boats.conf",
    ],
    [
      'replace ebb with flow only on lines between "spring" and "neap" in tide.log',
      'sed -i /spring/,/neap/s/ebb/flow/g tide.log',
    ],
    ['replace ebb with flow in the last line of tide.log', "sed -i '$s/ebb/flow/g' tide.log"],
    ['replace ebb with flow everywhere except on the first line of tide.log', "sed -i '1!s/ebb/flow/g' tide.log"],
    ['delete the line after each line that contains "gale" in tide.log', "sed -i '/gale/{n;d;}' tide.log"],
    ['delete all lines after the line matching "neap" in tide.log', "sed -i '1,/neap/!d' tide.log"],
    ['uppercase all lines that contain "gale" in tide.log', "sed -i '/gale/s/.*/\\U&/' tide.log"],
    ['prefix lines containing EBB with ">> " in tide.log', "sed -i '/EBB/s/^/>> /' tide.log"],
    ['insert a blank line after each line that ends with "." in tide.log', "sed -i '/\\.$/G' tide.log"],
    [
      'change every line beginning with "depth=" to "depth=9" in boats.conf',
      "sed -i '/^depth=/s/.*/depth=9/' boats.conf",
    ],
    ['insert "calm" above every line starting with "gale" in tide.log', "sed -i '/^gale/i calm' tide.log"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('which lines come first', () => {
  test.each([
    ['sort the first 10 lines of tide.log in reverse', 'head -n 10 tide.log | sort -r'],
    ['print the 3rd line containing "ebb" in tide.log', 'grep ebb tide.log | sed -n 3p'],
    ['print the last 5 lines mentioning storm in tide.log', 'grep storm tide.log | tail -n 5'],
    [
      'print the line number of the last line that contains "ebb" in tide.log',
      'grep -n ebb tide.log | cut -d: -f1 | tail -n 1',
    ],
    ['print the first 3 lines and the last 3 lines of tide.log', 'head -n 3 tide.log && tail -n 3 tide.log'],
    [
      'print the line before the one that matches "ebb" in tide.log',
      "awk '/ebb/ && NR > 1 { print last } { last = $0 }' tide.log",
    ],
    ['print lines containing ebb, flow and wind in any order in tide.log', 'grep ebb tide.log | grep flow | grep wind'],
    ['count the number of commas in each line of depths.csv', 'awk \'{ print gsub(/,/, "") }\' depths.csv'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('where lines come from', () => {
  test.each([
    ['print the first 5 characters of the string driftwood', 'echo driftwood | cut -c1-5'],
    ['remove the last character from the variable BOAT', 'echo "$BOAT" | sed \'s/.$//\''],
    ['remove the leading slash from $HOME', 'echo "$HOME" | sed \'s/^\\///\''],
    ['count the number of lines in the output of ls', 'ls | wc -l'],
    ['print the second column of the output of df', "df | awk '{ print $2 }'"],
    ['show lines in hosts that do not contain harbour', 'grep -v harbour hosts'],
    ['remove the prefix "img_" from "img_7.png"', "echo img_7.png | sed 's/^img_//'"],
    ['print each directory of $PATH on its own line', 'echo "$PATH" | tr : \'\\n\''],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('texts that are printed as they are', () => {
  test.each([
    ['print ahoy captain', "echo 'ahoy captain'"],
    ['Print ahoy, captain! to the terminal', "echo 'ahoy, captain!'"],
    ['output "ebb" and then "flow"', "printf '%s\\n' ebb flow"],
    ['print the words ebb and flow on separate lines', "printf '%s\\n' ebb flow"],
    ['display the text Ahoy without a newline', 'printf %s Ahoy'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each(['print the moon', 'echo the number of sailors', 'print "ebb" if tide.log is salty, otherwise "flow"'])(
    'leaves unsaid: %s',
    (request) => expect(commandOf(request)).toBeUndefined(),
  );
});

describe('logs as people speak of them', () => {
  test.each([
    ['show failed logins in auth.log', "grep 'Failed password' auth.log"],
    ['list the failed logins from the auth log', "grep 'Failed password' /var/log/auth.log"],
    [
      'count failed login attempts per user in auth.log',
      "grep 'Failed password' auth.log | grep -oP 'for (invalid user )?\\K\\S+' | sort | uniq -c | sort -rn",
    ],
    ['top 3 client IPs in access.log', "awk '{ print $1 }' access.log | sort | uniq -c | sort -rn | head -n 3"],
    ['list all 5xx errors in access.log', "awk '$9 ~ /^5/' access.log"],
    ['first 20 failed requests in access.log', "awk '$9 >= 400' access.log | head -n 20"],
    ['how many requests per hour in access.log', 'cut -d: -f2 access.log | sort | uniq -c'],
    ['show POST requests in the nginx access log', "awk '$6 ~ /POST/' /var/log/nginx/access.log"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('what is changed, and what stays', () => {
  test.each([
    ['get rid of everything up to the first colon on every line of tide.log', "sed -i 's/^[^:]*://' tide.log"],
    ['remove everything before the first "{" in tide.log', "sed -i 's/^[^{]*{/{/' tide.log"],
    ['insert "---" after every 5th line of tide.log', "sed -i '0~5a ---' tide.log"],
    ['delete every 2nd line of tide.log', "sed -i '0~2d' tide.log"],
    [
      'replace ebb with flow in all lines except those starting with # in tide.log',
      "sed -i '/^#/!s/ebb/flow/g' tide.log",
    ],
    ['replace "a" with "b" only if the line contains "c" in tide.log', 'sed -i /c/s/a/b/g tide.log'],
    ['turn every "* " at the start of a line into "- " in tide.log', "sed -i 's/^\\* /- /' tide.log"],
    ['replace each run of digits with N in tide.log', "sed -i 's/[0-9][0-9]*/N/g' tide.log"],
    ['add a header line "id,depth" to depths.csv', "sed -i '1i id,depth' depths.csv"],
    ['add "export BOAT=gull" to .bashrc', "echo 'export BOAT=gull' >> .bashrc"],
    ['remove the lines listed in wind.log from tide.log', 'grep -vxFf wind.log tide.log'],
    [
      'change "version" to "2.0" in boat.json',
      'jq \'.version = "2.0"\' boat.json > boat.json.tmp && mv boat.json.tmp boat.json',
    ],
    ['extract the depth field of every object in boats.json', "jq -r '.[].depth' boats.json"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    'convert tideLevel to tide_level in "tideLevelNow"',
    'lines of tide.log or wind.log but not in both of them',
  ])('leaves unread: %s', (request) => expect(commandOf(request)).toBeUndefined());
});

describe('the lines of many files', () => {
  test.each([
    [
      'list all the unique words in all txt files in the folder src',
      "find src -type f -name '*.txt' -exec cat {} + | tr -s '[:space:]' '\\n' | sort -u",
    ],
    [
      'comment out the lines that start with "gull" in all ini files in src',
      "find src -type f -name '*.ini' -exec sed -i '/^gull/s/^/#/' {} +",
    ],
    ['print the second column of all csv files in src', "find src -type f -name '*.csv' -exec cut -d , -f2 {} +"],
    ['insert "x" after line 2 of all txt files', "find . -type f -name '*.txt' -exec sed -i '2a x' {} +"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    ['find files containing "foam"', 'grep -rl -e foam .'],
    ['count all txt files under src', "find src -type f -name '*.txt' | wc -l"],
  ])('asks for files: %s', (request, command) => expect(commandOf(request)).toBe(command));

  test('changes no part where the rest would be lost', () =>
    expect(commandOf('uppercase the first line of every md file under src')).toBeUndefined());
});
