#!/bin/sh
# Sets this checkout up when it is not, or when what it was made from has changed: packages by content, the build by time.
# Speaks on standard error only. Needs npm and any Node that npm runs on. One at a time; the others wait for it.
set -eu
cd "$(dirname "$0")/.."
say() { printf 'llmos: %s\n' "$1" >&2; }
mark=node_modules/.llmos-installed
lock=.setup-lock
sums() { cksum package.json package-lock.json; }
installed() { [ "$(cat "$mark" 2>/dev/null)" = "$(sums)" ]; }
built() {
  [ -s dist/llmos.cjs ] && [ -s dist/main.cjs ] &&
    [ -z "$(find src scripts package.json package-lock.json -newer dist/llmos.cjs -type f)" ]
}
if installed && built; then
  # So that a start need not ask again until the history moves on.
  touch -c dist/llmos.cjs 2>/dev/null || :
  exit 0
fi
[ -w . ] || { say "this checkout is not set up, and $PWD cannot be written to"; exit 1; }

# Whoever holds the lock is alive and has held it for less than 20 minutes, or it is taken over.
stale() {
  holder=$(cat "$lock/pid" 2>/dev/null) || holder=
  [ -n "$(find "$lock" -maxdepth 0 -mmin +20 2>/dev/null)" ] && return 0
  if [ -n "$holder" ]; then ! kill -0 "$holder" 2>/dev/null; else [ -n "$(find "$lock" -maxdepth 0 -mmin +1 2>/dev/null)" ]; fi
}
waited=0
until mkdir "$lock" 2>/dev/null; do
  [ $waited -gt 0 ] || say 'another one is setting this checkout up; waiting for it …'
  [ $waited -lt 1200 ] || { say "waited too long; remove $PWD/$lock if nothing is being set up"; exit 1; }
  if stale && mv "$lock" "$lock.$$" 2>/dev/null; then
    # A quicker one may have taken it over in between: what was moved is then its lock, and goes back.
    if [ "$(cat "$lock.$$/pid" 2>/dev/null)" = "$holder" ]; then rm -rf "$lock.$$"; else mv "$lock.$$" "$lock"; fi
  else
    sleep 1
  fi
  waited=$((waited + 1))
done
trap 'rm -rf "$lock"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP
echo $$ >"$lock/pid"

if ! installed; then
  command -v npm >/dev/null 2>&1 || { say 'npm is needed to set this checkout up, and was not found'; exit 1; }
  say 'setting up this checkout: installing packages (once) …'
  rm -f "$mark" # from here on an interruption means: again
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null >&2
  sums >"$mark"
fi
if ! built; then
  say 'building …'
  rm -rf dist.[0-9]* # what an interrupted build left
  PATH="$PWD/node_modules/.bin:$PATH" node scripts/build.mjs </dev/null >&2
fi
