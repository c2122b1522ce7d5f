/** What programs that deal with processes, the machine, the network and people do, and their common flags. */
// @ts-nocheck

export const machine = `
ps: processes
  -e, -A  all of them
  -f  with more about each
  -u USER  of this user
  -p PID  this one
  -C NAME  of this name
  -o FIELDS  these fields
  --sort KEY  in this order; - for the largest first
  aux  all of them, with memory and processor
top: a live view of the processes
kill: send a signal to processes
  -9, -KILL  end at once
  -15, -TERM  please end
  -HUP  read the settings again
  -STOP  pause
  -CONT  go on
  -l  list the signals
pkill: send a signal to processes by name
  -9  end at once
  -f  the whole command line counts
  -x  the whole name
  -u USER  of this user
pgrep: the numbers of processes by name
  -a  with the command line
  -f  the whole command line counts
  -u USER  of this user
  -c  only how many
  -P PID  the children of this one
nohup: run on after the session ends
nice: run with less of the processor
  -n N  by so much
renice: change the priority of a process
  -n N  to this
  -p PID  of this one
lsof: open files
  -i ADDRESS  of the network: a port, a host
  -p PID  of this process
  -u USER  of this user
fuser: who uses a file or port
  -k  end them
free: memory
  -h  sizes such as 2K and 1M
  -m  in megabytes
uptime: how long the machine runs, and its load
uname: the system's name
  -a  everything
  -r  the kernel's release
  -m  the architecture
  -s  the kernel's name
  -v  the kernel's version
  -n  the machine's name
date: the date and time
  -d DATE  of this time instead of now
  -u  in UTC
  -I  in ISO form
cal: a calendar
who: who is logged in
  -b  when the machine was started
whoami: your own name
id: your number and groups
  -u  only the user's number
  -un  only the name
  -G  all groups
last: the last log-ins
hostname: the machine's name
  -I  its addresses
which: where a program is
sudo: as the administrator
  -u USER  as this user
  -i  a whole session
su: become another user
  -  with that user's environment
useradd: make a user
  -m  with a home folder
  -s SHELL  with this shell
  -G GROUPS  in these groups
  -r  for a service
usermod: change a user
  -a  add to
  -G GROUPS  these groups
  -L  lock
  -U  unlock
  -s SHELL  this shell
  -l NAME  rename
userdel: remove a user
  -r  with the home folder
groupadd: make a group
passwd: set a password
ping: ask a host whether it is there
  -c N  so many times
  -i SECONDS  this often
  -W SECONDS  wait so long
curl: talk to a web address
  -o FILE  into this file
  -O  into a file of the same name
  -L  follow redirections
  -s  without a word
  -S  but say what fails
  -I  only the headers
  -X METHOD  with this method
  -d DATA  send this
  -H HEADER  with this header
  -u USER  as this user
  -f  an error page is a failure
  -k  whatever the certificate says
  -F FIELD  send a form
  -w FORMAT  print this at the end
  -C OFFSET  go on from there; -: where it broke off
  --output-dir DIR  into this folder
wget: download
  -O FILE  into this file
  -q  without a word
  -c  go on where it broke off
  -r  with what is linked
ssh: log in on another host
  -p PORT  by this port
  -i FILE  with this key
  -L PORTS  a local port leads there
  -R PORTS  a port there leads here
  -D PORT  as a SOCKS proxy
  -N  no command
  -v  say what happens
scp: copy to or from another host
  -r  folders with all that is in them
  -P PORT  by this port
  -i FILE  with this key
ss: network connections
  -t  TCP
  -u  UDP
  -l  that listen
  -n  numbers, no names
  -p  with processes
  -a  all
  -s  a summary
  -x  sockets of the machine itself
ip: addresses, routes, interfaces
dig: ask the name servers
  +short  only the answer
  -x  the name of an address
nc: raw connections
  -z  only see whether it opens
  -v  say what happens
  -l  listen
systemctl: services
  --failed  those that failed
  --type KIND  of this kind
  --state STATE  in this state
  --now  and at once
journalctl: the system's journal
  -u UNIT  of this service
  -f  go on with what is added
  -n N  the last so many
  -b  since the start of the machine
  -p LEVEL  this urgent or more
  -r  newest first
  -e  go to the end
  --since TIME  from then on
  --until TIME  up to then
crontab: what cron runs for you
  -l  list it
  -e  edit it
  -r  remove it
  -u USER  of this user
apt: packages of Debian and Ubuntu
  -y  without questions
apt-get: packages of Debian and Ubuntu
  -y  without questions
make: build
  -j N  so many at once
  -n  only say what would be done
  -C DIR  in this folder
  -B  everything anew
  -f FILE  by this Makefile
python3: run Python
  -m MODULE  this module
  -c CODE  this code
  -i  stay for more
export: set a variable for the programs that follow
alias: a short name for a command
source: run a script in this very shell
man: the manual
time: how long a command takes
sleep: wait
`;
