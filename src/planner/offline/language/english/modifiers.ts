/** English adjectives, comparators and time words → concepts. */
export const modifiers = {
  MORE: 'more than, over, larger than, bigger than, greater than, above, exceeding, at least, exceed, longer than, more, larger, bigger, greater, heavier than, in excess of, no less than, not less than, no smaller than, not smaller than, beyond, or larger, or bigger, or more, upwards of, larger then, bigger then, greater then, more then',
  LESS: 'less than, under, smaller than, below, fewer than, at most, up to, shorter than, less, smaller, no more than, no larger than, no bigger than, not larger than, not bigger than, not exceeding, do not exceed, does not exceed, or smaller, or less, not more than, lighter than, maximum of, smaller then, less then',
  EXACTLY: 'exactly, equal to, precisely',
  BETWEEN: 'between',
  OLDER:
    'less recently than, less recent than, not newer than, no newer than, older than, more than, over, at least, earlier than, older',
  NEWER:
    'newer than, younger than, at most, no more than, less than, within, in the last, in the past, during the last, within the last, within the past, last, past, during the past, in last, newer, for the last, over the last, more recently than, later than, more recent than',
  AGO: 'ago, back, old',
  SINCE: 'since, after, on or after, no earlier than, not earlier than, not before',
  BEFORE: 'on or before, no later than, not later than, before, until, prior to',
  TODAY: 'today',
  YESTERDAY: 'yesterday',
  MODIFIED:
    'whose last change, whose last modification, whose last edit, whose last update, whose modification, with a last change, with a last modification, last modification time, last modification date, last change time, last modified time, last modified date, modified, changed, edited, updated, touched, last modified, modification time, modification date, written, altered, recently modified, last changed, were modified, modification',
  ACCESSED:
    'whose last access, whose last use, with a last access, accessed, read, opened, last accessed, access time, used, viewed',
  CREATED: 'created, status changed, status was changed, change time, made',
  OLD: 'old, stale',
  LARGEST: 'largest, biggest, heaviest, most space, longest, highest, maximum, max, greatest',
  SMALLEST: 'smallest, tiniest, shortest, lowest, least, minimum, min',
  NEWEST:
    'newest, latest, most recent, most recently, recent, youngest, most recently modified, most recently changed, most recently touched, most recently edited, most recently updated, most recently written, latest modified, last modified, recently modified, recently changed, last edited',
  OLDEST: 'oldest, least recent, least recently modified, earliest',
  FIRST: 'first, top, initial, beginning, head',
  LAST: 'last, final, bottom, trailing, tail, end, ending',
  EVERY: 'every, each',
  OTHER: 'other, second',
  ODD: 'odd',
  EVEN: 'even',
  EMPTY:
    'empty, zero-length, zero length, zero-byte, zero byte, zero size, zero sized, of size zero, 0 byte, blank, nonblank',
  NON_EMPTY: 'non-empty, nonempty, non empty, non-blank, non blank, nonblank, not blank, not empty',
  HIDDEN: 'hidden, dot file, dotfile',
  EXECUTABLE: 'executable, runnable',
  WRITABLE: 'writable, writeable',
  READABLE: 'readable',
  READ_ONLY: 'read only, read-only, readonly',
  WORLD: 'world, anyone, everyone, everybody, others, other users, all users',
  RECURSIVE:
    'including nested ones, nested ones included, including the nested ones, recursively, recursive, including subdirectories, including subfolders, and subdirectories, and subfolders, and its subdirectories, and its sub-directories, and all subdirectories, and below, and all its subdirectories, and its subfolders, including all subdirectories, including all subfolders, in all subfolders, in all subdirectories, in subdirectories, in subfolders, in its subdirectories, in any subdirectory, in any subfolder, and its sub-folders, and everything below, and everything below it, and below it, and subdirectories of it, down the tree, whole tree, entire tree, in every subfolder, in every subdirectory, and its children, at all levels, at every level, all the way down, subdirectories included, subfolders included, including its subdirectories, including its subfolders, including sub-folders, and all of its subdirectories, and all of its subfolders, throughout, tree, directory tree, folder tree, and sub-directories, and sub-folders, and all sub-directories, and all sub-folders, and their subdirectories, downwards, hierarchy, directory hierarchy, folder hierarchy, file hierarchy, file tree, subtree, sub-tree, directory subtree, source tree, and everything under it, and everything in it, and everything inside, and everything inside it, and all its contents, and all of its contents, with all its contents, and its contents, and their contents, with everything in it, including everything in it, together with everything in it, including its contents, including all its contents, at any depth, anywhere, everywhere, and downwards, and sub directories, and sub folders, including sub-directories, and all subfolders, and in subdirectories, and its sub directories',
  SHALLOW:
    'but not those in its subdirectories, but not in its subdirectories, but not in subdirectories, but not in subfolders, but not in its subfolders, but not subdirectories, but not its subdirectories, but not those in subdirectories, but not those in subfolders, but not below it, not below it, not any deeper, and no deeper, without subfolders, immediately in, immediately under, directly under, directly inside, right in, right inside, right here, right under, directly beneath, directly below, immediately below, immediately inside, directly within, only directly in, without looking in subdirectories, without looking into subfolders, not going into subdirectories, not descending into subdirectories, do not look in subdirectories, do not look into subfolders, do not go into subfolders, non-recursively, nonrecursively, non recursively, not recursively, not recursive, nonrecursive, non-recursive, without recursion, only this folder, this directory only, not in subfolders, not in subdirectories, not including subdirectories, not including subfolders, not subfolders, not subdirectories, excluding subdirectories, excluding subfolders, without subdirectories, without subfolders, without descending, without going into subdirectories, without going into subfolders, do not include subdirectories, do not descend, do not descend into subdirectories, do not descend into subfolders, do not descend into sub-directories, without descending into subdirectories, without descending into subfolders, without descending into any subdirectories, without entering subdirectories, without searching subdirectories, not going deeper, without going deeper, no deeper, do not recurse into subdirectories, without recursing, without recursing into subdirectories, not in any subdirectories, not in any subdirectory, not its subdirectories, not its subfolders, excluding its subdirectories, excluding sub-directories, excluding sub directories, ignoring sub-directories, do not recurse, top level, top-level, directly, directly in, ignoring subdirectories, ignoring subfolders, no subfolders, no subdirectories, only in this folder, only in this directory, do not search in the sub directories, do not search subdirectories, no recursion, immediate',
  HUMAN:
    'human readable, human-readable, human friendly, human-friendly, human units, readable form, human readable format, human-readable format, human readable form, human-readable form, human form, pretty',
  LONG: 'long format, long listing, detail, in detail, detailed, with details, long, long list, long listing format, long form, all details, long list format',
  ASCENDING:
    'lightest first, tiniest first, ascending, ascendingly, smallest first, oldest first, increasing, ascending order, from smallest to largest, smallest to largest, lowest first, alphabetically first, from oldest to newest, low to high, increasing order',
  DESCENDING:
    'heaviest first, the heaviest first, largest on top, descending, largest first, biggest first, newest first, newest on top, newest at the top, latest first, latest on top, most recent on top, biggest on top, largest on top, newest to oldest, latest to oldest, decreasing, highest first, reverse order, descending order, in reverse, reverse, from largest to smallest, largest to smallest, from biggest to smallest, biggest to smallest, most recent first, high to low, most frequent first, from most frequent to least frequent, decreasing order, reverse alphabetical, from newest to oldest, z to a',
  NUMERIC: 'numerically, numeric, numerical, by number, as numbers',
  ALPHABETIC: 'alphabetically, alphabetical, in alphabetical order, alphabetical order, lexicographically, a to z',
  UNIQUE: 'unique, distinct, different, deduplicated, without duplicates, unique lines, no duplicates, without repeats',
  INSENSITIVE:
    "case does not matter, case doesn't matter, the case does not matter, the case doesn't matter, whatever the case, whatever case, whichever case, disregarding case, without regard to case, without regard for case, irrespective of case, irrespective of the case, regardless of letter case, upper or lowercase, lower or uppercase, upper- or lowercase, not case sensitive, not case-sensitive, in upper or lower case, in either case, in lower or upper case, regardless of the case, regardless of upper or lower case, upper or lower case, case insensitive, case insensitively, case-insensitive, case-insensitively, ignoring case, ignore case, regardless of case, any case, in any case, ignoring upper and lower case, no matter the case, case independent, ignoring the case, insensitive",
  WHOLE: 'whole, entire, full, complete',
  NUMBERED: 'line number, with line numbers, numbered, line numbers, number of the line',
  COUNTED: 'with counts, with count, with their counts, how often',
  TOTAL: 'together, all together, taken together, total, overall, combined, in total, altogether, grand total',
  SIMILAR: 'same, identical, equal',
  CURRENT: 'current, this, present, working, current working, here',
  HOME: 'home, home dir, home path, my home dir, my home directory, my home folder, home directory of the current user, current user home directory, user home directory, user home folder, my own home directory, home directory, home folder',
  ROOT: 'whole file system, full filesystem, complete filesystem, entire file hierarchy, whole file hierarchy, full file hierarchy, entire directory hierarchy, whole directory hierarchy, entire file system hierarchy, whole file tree, entire file tree, file system hierarchy, filesystem hierarchy, root of the filesystem, root of the file system, root of filesystem, top of the filesystem, root of the directory tree, whole computer, entire computer, whole machine, entire machine, entire disk, whole hard disk, entire hard drive, whole drive, root partition, root filesystem, root file system, root disk, root directory, root folder, filesystem root, whole system, entire system, whole filesystem, entire filesystem, entire file system, whole disk, file system, filesystem',
  HERE: 'here, current working folder, present folder, this location, current path, current directory, current folder, this directory, this folder, working directory, current working directory, present directory, current dir, this dir, present working directory, current location, in place, .',
  PARENT:
    'parent directory, parent folder, parent, up one level, one level up, folder above, directory above, level above, enclosing folder, enclosing directory, up a directory, one folder up, one directory up',
  ONLY: 'only, just, solely, nothing but',
  CONFIRM:
    'after confirmation, with confirmation, upon confirmation, asking for confirmation, ask for confirmation, asking before, ask before, asking me, ask me before, prompting, prompt, prompting before, prompt before, prompting for confirmation, prompt before each removal, prompting before each removal, prompt before every removal, asking before each removal, prompt before removing each, prompt for each, prompting for each, prompt before deleting each, asking for each, ask for each, ask before each, prompt before each deletion, with a prompt, prompt before deleting, prompt before removing, asking before deleting, asking before removing, interactively, interactive, confirm, confirming, confirming each, confirmation',
  QUIET:
    'suppressing errors, suppress errors, suppressing error messages, suppress error messages, suppressing all errors, ignoring errors, ignore errors, ignoring error messages, ignoring any errors, hiding errors, hide errors, hiding error messages, hide error messages, without error messages, without errors, without showing errors, discarding errors, discarding error messages, discard error messages, without permission denied errors, without permission errors, hiding permission denied errors, hide permission denied errors, ignoring permission denied errors, ignoring permission denied messages, suppressing permission denied messages, suppress permission denied errors, omitting permission denied messages, hide permission denied messages, silencing errors, redirecting errors to /dev/null, sending errors to /dev/null',
  SIDES:
    'side by side, side-by-side, in two columns, in unified format, unified format, unified diff format, unified, in context format',
  VERBOSE: 'verbosely, verbose',
  FORCE:
    'without asking me for confirmation, without asking for confirmation, without asking me, without asking, without any confirmation, without confirmation, without prompting, without a prompt, without any prompt, without further questions, no questions asked, forcibly, forcefully, force',
} as const;
