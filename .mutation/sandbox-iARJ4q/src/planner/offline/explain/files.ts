/** What programs that deal with files and archives do, and their common flags. `FLAG VALUE  text`; a letter stands for itself in `-xzf`. */
// @ts-nocheck

export const files = `
ls: list a folder
  -l  with permissions, owner, size and time
  -a, --all  hidden files too
  -A  hidden files too, without . and ..
  -h  sizes such as 2K and 1M
  -t  newest first
  -S  largest first
  -r  in reverse order
  -R  folders below as well
  -1  one name a line
  -d  folders themselves, not what is in them
  -i  with inode numbers
  -F  with a sign for the kind of each
cd: go to a folder
pwd: print the folder you are in
cp: copy files
  -r, -R, --recursive  folders with all that is in them
  -a  everything as it is: times, owners, links
  -i  ask before replacing
  -n  never replace
  -p  keep times and permissions
  -u  only where the source is newer
  -v  say what is copied
  -f  replace without asking
mv: move or rename files
  -i  ask before replacing
  -n  never replace
  -v  say what is moved
  -t DIR  into this folder
  -f  replace without asking
rm: delete files for good
  -r, -R  folders with all that is in them
  -f  without questions, and without a word about what is missing
  -i  ask for each
  -v  say what is deleted
  -d  empty folders too
rmdir: delete empty folders
  -p  the folders above as well, where they become empty
mkdir: make a folder
  -p  the folders above it as well; no complaint where it exists
  -m MODE  with these permissions
  -v  say what is made
touch: make an empty file, or set a file's time to now
  -d DATE  to this time
  -t STAMP  to this time
  -c  do not make new files
ln: make a link
  -s  a symbolic one
  -f  replace what has the name
  -n  do not follow a link that has the name
find: look for files below a folder
  -name PATTERN  whose name matches
  -iname PATTERN  whose name matches, capitals or not
  -path PATTERN  whose path matches
  -type KIND  of this kind: f file, d folder, l link
  -size SIZE  of this size: + more, - less
  -mtime DAYS  modified so many days ago: + more, - less
  -mmin MINUTES  modified so many minutes ago: + more, - less
  -atime DAYS  read so many days ago: + more, - less
  -newer FILE  modified after this file
  -newermt DATE  modified after this time
  -user NAME  that belong to this user
  -group NAME  that belong to this group
  -perm MODE  with these permissions
  -empty  that are empty
  -maxdepth N  at most so many levels down
  -mindepth N  at least so many levels down
  -delete  delete what is found
  -print  print the path
  -print0  print the path, ended by a NUL byte
  -ls  print it like ls -l
  -exec  run a command on what is found; {} stands for it
  -prune  do not go into it
  -not  not
  -o  or
  -a  and
  -xtype KIND  links that lead to this kind; l: links that lead nowhere
  -printf FORMAT  print in this form
  -daystart  count from midnight
chmod: change permissions
  -R  folders with all that is in them
  -v  say what is changed
chown: change the owner
  -R  folders with all that is in them
chgrp: change the group
  -R  folders with all that is in them
stat: all that is known about a file
  -c FORMAT  in this form
file: what kind of file it is
  -i  as a MIME type, with the encoding
  -b  without the name
du: how much space files and folders take
  -s  only the sum
  -h  sizes such as 2K and 1M
  -a  files as well
  -c  with a grand total
  -k  in kilobytes
  -m  in megabytes
  -d N  at most so many levels down
  --max-depth N  at most so many levels down
  -x  only this file system
  -b  in bytes
df: how full the file systems are
  -h  sizes such as 2K and 1M
  -i  inodes instead of space
  -T  with the kind of file system
  -m  in megabytes
tree: a folder as a tree
  -L N  at most so many levels
  -d  only folders
  -a  hidden files too
  -s  with sizes
  -h  sizes such as 2K and 1M
  -I PATTERN  without these
tar: pack and unpack archives
  -c, --create  make an archive
  -x, --extract  take the files out
  -t, --list  list what is in it
  -r, --append  add files at the end
  -z, --gzip  through gzip
  -j, --bzip2  through bzip2
  -J, --xz  through xz
  -v, --verbose  name each file
  -f, --file ARCHIVE  the archive
  -C, --directory DIR  in this folder
  -p  keep permissions
  --exclude PATTERN  leave these out
  --strip-components N  without the first so many folders of each path
zip: pack files into a zip archive
  -r  folders with all that is in them
  -e  with a password
  -q  without a word
  -9  as small as possible
  -u  only what is new
  -d  take files out of the archive
unzip: unpack a zip archive
  -l  only list what is in it
  -d DIR  into this folder
  -o  replace without asking
  -n  never replace
  -t  test it
  -q  without a word
gzip: compress a file
  -d  decompress
  -k  keep the original
  -c  to standard output
  -r  folders with all that is in them
  -9  as small as possible
gunzip: decompress a .gz file
  -k  keep the archive
  -c  to standard output
xz: compress a file well
  -d  decompress
  -k  keep the original
rsync: bring a copy up to date
  -a  everything as it is: folders, times, permissions, links
  -v  name each file
  -z  compressed on the way
  -n, --dry-run  only say what would be done
  -P  show progress, keep what was half done
  -r  folders with all that is in them
  -u  only where the source is newer
  -h  sizes such as 2K and 1M
  --delete  delete what the source no longer has
  --exclude PATTERN  leave these out
  -e SHELL  by way of this program
dd: copy blocks
md5sum: the MD5 checksum of files
  -c  check the sums in a file
sha256sum: the SHA-256 checksum of files
  -c  check the sums in a file
mount: attach a file system to a folder
  -o OPTIONS  with these options
  -t TYPE  of this kind
umount: detach a file system
lsblk: disks and partitions
  -f  with file systems and UUIDs
`;
