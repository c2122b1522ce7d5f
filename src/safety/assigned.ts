/** Which variables a piece of script may assign, found without walking it. */
import { forEachChild, type SyntaxNode } from 'unbash';

const ASSIGNING = new Set([
  'read',
  'mapfile',
  'readarray',
  'printf',
  'getopts',
  'let',
  'local',
  'declare',
  'export',
  'typeset',
  'unset',
  'readonly',
  'wait',
]);
const ANYTHING = new Set(['eval', 'source', '.', 'builtin', 'command', 'trap']);
const MOVING = new Set(['cd', 'pushd', 'popd']);

const visitCommand = (node: Extract<SyntaxNode, { type: 'Command' }>, names: Set<string>): boolean => {
  const name = node.name?.value ?? '';
  if (ANYTHING.has(name)) return false;
  if (MOVING.has(name)) names.add('cd');
  if (!ASSIGNING.has(name)) return true;
  for (const word of node.args) {
    const text = word.type === 'Word' ? word.value : word.name;
    const found = /^\w+/.exec(text)?.[0];
    if (found !== undefined) names.add(found);
  }
  return true;
};

const visit = (node: SyntaxNode, names: Set<string>): boolean => {
  if (node.type === 'Assignment' || node.type === 'For' || node.type === 'Select')
    names.add(typeof node.name === 'string' ? node.name : node.name.value);
  if (node.type === 'ArithmeticWord') names.add(node.value);
  if (node.type === 'Command' && !visitCommand(node, names)) return false;
  let fine = true;
  forEachChild(node, (child) => {
    fine &&= visit(child, names);
  });
  return fine;
};

/** Names assigned anywhere below, `cd` standing for a change of folder; `anything` when it cannot be told. */
export const assignedIn = (node: SyntaxNode): Set<string> | 'anything' => {
  const names = new Set<string>();
  return visit(node, names) ? names : 'anything';
};
