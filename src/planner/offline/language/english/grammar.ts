/** English function words → concepts. Those in GLUE mean nothing by themselves; prepositions give the words after them a role. */
export const grammar = {
  GLUE: 'already, individually, one by one, one at a time, carefully, nicely, neatly, accordingly, possibly, potentially, maybe, perhaps, again, actual, anyhow, ever, together, altogether, approximately, approx, roughly, safely, white space safe, whitespace safe, whitespace-safe, space-safe, efficiently, automatically, properly, in one go, at once, if any, as well, as required, as needed, if needed, if necessary, for me, somehow, basically, actually, literally, everything called, whether, use xargs to, use xargs, using xargs, with xargs, use find to, using find, use find, with find, use the find command to, using the find command, use grep to, using grep, use awk to, using awk, with awk, use sed to, using sed, with sed, the, a, an, new, single, around, whatever, whichever, loaded, me, my, please, can, could, would, you, i, want, need, to, like, is, are, was, were, be, been, that, which, who, whose, it, its, their, them, there, these, those, this, do, does, did, will, shall, should, kindly, hey, hi, just, some, any, also, so, as, of, at, on, for, by, into, with, in, us, our, your, one, ones, if, has, have, had, all, both, itself, themselves, now, currently, up, out, contents, content, given, specified, following, using, use, via, located, residing, reside, found, stored, present, available, existing, stuff, regular, normal, ordinary, plain, how, what, where, when, much, try, go ahead and, help me, let, lets, i would like, we, am, various, respective, being, residing, lie, live, sit, command, quickly, simply, ok, okay, resulting, result, right, own, particular, such, they, he, she, his, her, way, get, going, got, based, according, about, exist, appear, occur, at the moment, right now, at present, occurring',
  IN: 'in, anywhere in, anywhere under, anywhere below, anywhere inside, somewhere in, somewhere under, inside, within, under, underneath, below, beneath, on, from within, starting from, starting at, starting in, through, across, at, inside of, from, of, into, located in, residing in, found in, stored in, rooted at, below',
  TO: 'to, into, onto, as',
  FROM: 'from, out of, off',
  OF: 'of, for, from',
  WITH: 'with, having, that have, which have, whose, who have, has, have, with a, of',
  BY: 'by, on, in order of, according to, based on',
  AS: 'as, to, into, named, called',
  NAMED:
    'named, called, by the name of, with the name, whose name is, with name, named as, having name, having the name, having the name of, having names, with name of, with a name of, with the name of, by name of, of the name, has the name, have the name, name is, titled, whose names are, by the name, with names, that is called, with filename, whose filename is, with the filename, with file name',
  BEGINS:
    'starting with, start with, starts with, beginning with, begin with, begins with, prefixed with, prefixed by, that start with, whose name starts with, whose names start with, whose name begins with, whose names begin with',
  ENDS: 'ending with, ending in, end with, ends with, end in, ends in, suffixed with, that end in, that end with, whose name ends with, whose names end with, whose names end in, whose name ends in, names ending in, names ending with, with names ending in, finishing with',
  IN_NAME:
    'in the name, in their name, in its name, in the filename, in their names, in name, in the file name, in their filename, in filename, in the names, in their file name, as part of the name, in their filenames, in their file names',
  NAME_HAS:
    'whose name has, whose names have, whose filename has, whose filenames have, whose filenames contain, whose name contains, whose names contain, with names containing, whose filename contains, with name containing, name contains, names containing, name containing, names contain, whose name includes, whose names match, whose name matches, matching the name, with a name containing, with names matching, with name matching, name matches, matching the pattern, matching pattern, with pattern, that match, which match, matching, match the pattern, that match the pattern, with the pattern, of the form, name matching, like',
  OWNED: 'i own, owned by, belonging to, belong to, belongs to, that belong to, with owner',
  NOT: "lacking, lack, not, isn't, aren't, don't, doesn't, no, never, without, non, do not, does not, neither, nor, cannot, are not, is not, didn't, wasn't, weren't, haven't, hasn't, have not, has not",
  EXCEPT:
    'except, but do not delete, but do not remove, but do not touch, with the exception of, omitting, omit, pruning, prune, avoiding, avoid, bypassing, bypass, do not descend into, not descending into, without descending into, never descend into, and do not descend into, without entering, not entering, do not enter, do not search, do not search in, do not look in, do not look into, without searching, without searching in, without going into, do not go into, not going into, do not include, not including the, without including, except those in, except those under, except for those in, ignoring everything in, ignoring anything in, but not those in, but not in, but not under, not in, not inside, not under, outside, outside of, unless it is, excluding, exclude, excluding those in, excluding any, exclude any, excluding everything in, excluding anything under, exclude, but not, other than, apart from, ignoring, ignore, besides, skipping, skip, leaving out, leave out, except for, but exclude, excepting, aside from, but ignore, not counting, not including, but skip, except the ones, and skip, without looking in, but leave out, other than those, all but, everything but',
  AND: 'and, as well as, plus, &, but',
  OR: 'or, and/or, either',
  INCLUDING:
    'including, including the, include the, along with, together with, followed by, alongside, accompanied by, preceded by, also the, even the',
  LISTED: 'listed in, named in, mentioned in, given in, contained in the list',
  SMALL_TALK:
    'think, feel, believe, love, hate, hope, wonder, opinion, joke, story, poem, song, weather, recipe, advice, recommend, favourite, favorite, translate, essay, meaning, explain, why',
  THEN: 'then, and then, after that, afterwards, after which, next',
  PER: 'per, for each, for every, of each, of every, each',
  THAN: 'than, then',
} as const;
