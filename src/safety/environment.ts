/** Weighs what a command, an export or an assignment gives to a variable. */

import { literal } from './arg.ts';
import type { Call } from './call.ts';
import { decides, weightOf } from './variables.ts';

const STANDARD =
  /^(?:\/usr\/local\/s?bin|\/usr\/s?bin|\/s?bin|\/opt\/homebrew\/s?bin|\/snap\/bin|\/usr\/games|\/usr\/local\/go\/bin|\$\{?PATH\}?|\$\(brew --prefix\)\/bin)$/;
const PERSONAL =
  /^\/(?:\.local\/bin|bin|\.cargo\/bin|go\/bin|\.npm-global\/bin|\.bun\/bin|\.deno\/bin|\.pyenv\/(?:bin|shims)|\.rbenv\/(?:bin|shims))$/;

/** Every folder is the system's, or one where people keep their own programs. */
const isPlainPath = (text: string, home: string): boolean =>
  text
    .split(':')
    .every(
      (folder) => STANDARD.test(folder) || (folder.startsWith(`${home}/`) && PERSONAL.test(folder.slice(home.length))),
    );

interface Given {
  readonly text: string;
  readonly raw: string;
  readonly dynamic: string;
}

const weighPath = (call: Call, value: Given): void => {
  const text = value.raw.replaceAll(/["']/g, '').replaceAll(/\$\{?HOME\}?|^~|(?<=:)~/g, call.scope.world.home);
  if (!isPlainPath(text, call.scope.world.home)) call.mark('poison');
};

/** A subscript in a value is evaluated wherever the variable is used as a number. */
const SUBSCRIPT = /\w\[[^\]]*(?:\$\(|`)/;

/** Weighs `NAME=value` given to a command, exported or assigned. `raw` is the value before expansion. */
export const weighVariable = (call: Call, name: string, value: Given): void => {
  if (value.dynamic === 'no' && SUBSCRIPT.test(value.text))
    call.unknown('a value that runs code where it is counted with');
  if (name === 'PATH') return weighPath(call, value);
  switch (weightOf(name, value.text)) {
    case 'poison':
      return call.mark('poison');
    case 'project':
      return call.mark('project');
    case 'code':
      return call.unknown(`${name} runs code each time it is shown`);
    case 'command':
      return value.dynamic === 'no'
        ? call.script(literal(value.text, value.raw))
        : call.unknown(`${name} names a command that is not known`);
    case 'none':
  }
};

/** A variable that gets a value nobody knows yet. */
export const weighUnknown = (call: Call, name: string): void => {
  if (decides(name)) call.mark('poison');
};
