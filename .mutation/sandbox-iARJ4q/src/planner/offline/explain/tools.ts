/** What the subcommands of git, docker, systemctl and package managers do, and their common flags. */
// @ts-nocheck

export const tools = `
git add: stage changes
  -A, --all  everything
  -p  choose piece by piece
git commit: keep what is staged as a commit
  -m MESSAGE  with this message
  -a  with all changes of tracked files
  --amend  in place of the last one
  --no-edit  with the old message
git push: send commits to the remote
  -u  and remember where to
  -f, --force  replace what is there
  --force-with-lease  replace what is there, if nobody else pushed
  --tags  the tags
  --delete  delete the branch there
git pull: fetch and merge what is new
  --rebase  with your commits on top
git fetch: fetch what is new, merge nothing
  --all  from all remotes
  --prune  forget branches that are gone
git status: what changed
  -s, --short  one line each
git log: the commits
  --oneline  one line each
  --graph  as a graph
  -n N  the last so many
  -p  with what they changed
  --stat  with the files
  --author NAME  of this person
  --since TIME  since then
  --grep TEXT  whose message holds this
  -S TEXT  that added or removed this
  --all  of all branches
git diff: what changed and is not staged
  --staged, --cached  what is staged
  --stat  only how much
  --name-only  only the names
git show: one commit
git branch: list or make branches
  -a  with those of the remotes
  -r  those of the remotes
  -d  delete one that is merged
  -D  delete one, merged or not
  -m  rename
  --show-current  only the current one
  --merged  those that are merged
git switch: go to a branch
  -c  make it first
git checkout: go to a branch, or bring files back
  -b  make the branch first
git restore: bring files back as they were
  --staged  only take them out of the index
git merge: merge a branch into this one
  --abort  give up
git rebase: put your commits on top of another branch
  -i  choose what becomes of each
  --abort  give up
  --continue  go on
git reset: move the branch to another commit
  --soft  changes stay staged
  --mixed  changes stay, not staged
  --hard  changes are thrown away
git stash: put changes aside
git clone: copy a repository
  --depth N  only the last so many commits
git init: make a repository
git remote: the remotes
  -v  with their addresses
git tag: list or make tags
  -d  delete
git clean: delete untracked files
  -f  really
  -d  folders too
  -n  only say what would be done
  -x  ignored files too
git rm: delete a file and stage that
  --cached  only from the index
git revert: a commit that undoes another
git cherry-pick: take one commit over
git blame: who wrote each line
git config: settings
  --global  of all your repositories
  --list  all of them
git rev-parse: names and places of the repository
  --show-toplevel  its top folder
docker ps: containers that run
  -a  stopped ones too
  -q  only the ids
docker run: a new container of an image
  -d  in the background
  -i  with your input
  -t  with a terminal
  -p PORTS  port here:port there
  -v PATHS  folder here:folder there
  -e NAME=VALUE  a variable
  --rm  removed when it ends
  --name NAME  called so
docker exec: a command in a container
  -i  with your input
  -t  with a terminal
docker logs: what a container printed
  -f  go on with what is added
  --tail N  the last so many lines
docker build: build an image
  -t NAME  called so
  -f FILE  by this Dockerfile
docker stop: stop containers
docker rm: remove containers
  -f  running ones too
docker rmi: remove images
docker images: local images
docker pull: fetch an image
docker system prune: remove what nothing uses
  -a  unused images too
  -f  without a question
docker compose up: start the services
  -d  in the background
docker compose down: stop the services
systemctl start: start a service
systemctl stop: stop a service
systemctl restart: restart a service
systemctl reload: let a service read its settings again
systemctl status: how a service is doing
systemctl enable: start a service with the machine
  --now  and at once
systemctl disable: no longer start a service with the machine
apt install: install packages
  -y  without questions
apt remove: uninstall packages
apt purge: uninstall packages with their settings
apt update: refresh the lists of packages
apt upgrade: bring all packages up to date
apt search: look for packages
apt show: what a package is
apt list: list packages
  --installed  that are installed
  --upgradable  with a newer version
apt autoremove: remove packages that nothing needs
npm install: install packages of JavaScript
  -g  for all folders
  -D, --save-dev  only for development
npm run: run a task of the package.json
pip install: install packages of Python
  -r FILE  named in this file
  -U, --upgrade  the newest version
ip addr: addresses of the interfaces
ip route: the routing table
ip link: the interfaces
getent: look something up in the machine's lists
acpi: battery and power
sensors: temperatures
lscpu: the processor
nproc: how many processors there are
lspci: devices on the PCI bus
lsusb: devices on USB
gpg: encrypt, decrypt and sign
  -c  with a password
  -d  decrypt
openssl: keys, certificates, encryption
ssh-keygen: make a pair of keys
  -t KIND  of this kind
  -b BITS  so long
ssh-copy-id: let your key log in on another host
nmcli: network connections
ufw: the firewall
  allow  let through
  deny  do not let through
convert: a picture in another form
ffmpeg: sound and film in another form
  -i FILE  from this file
  -vn  without the picture
dpkg: packages of Debian and Ubuntu
  -l  list
  -L  the files of one
  -S  which one a file belongs to
  -s  what is known of one
  -i  install from a file
shutdown: shut the machine down
  -h  and switch off
  -r  and start again
  -c  call it off
reboot: start the machine again
nohup: let a command go on after you leave
xdg-open: open with the program of the desktop
journalctl --disk-usage: how much disk the journal takes
hostnamectl: the machine's name
timedatectl: clock and time zone
lastb: log-ins that failed
groups: the groups of a user
chage: when a password expires
  -l  only tell
gpasswd: the members of a group
  -d USER  take this one out
test: compare, or look whether a file is there
realpath: the whole path
basename: the last part of a path
dirname: a path without its last part
unset: forget a variable
printenv: the value of a variable
ulimit: limits of the shell
  -a  all of them
pip list: packages of Python
npm ls: packages of JavaScript
npm test: run the tests
traceroute: the way to a host
whois: who owns a domain
nslookup: the addresses of a name
nmap: open ports of a host
apt depends: what a package needs
`;
