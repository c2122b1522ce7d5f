/** Commands that run inside words: substitutions, subscripts, arithmetic, prompt expansion. */
import { type ArithmeticExpression, forEachChild, type ParameterExpansionPart, type SyntaxNode } from 'unbash';
import { addUnknown, fork, type Scope, spend } from './scope.ts';
import { decides } from './variables.ts';

const CODE = /\$\(|`/;

const visitParameter = (part: ParameterExpansionPart, scope: Scope): void => {
  const { operation } = part;
  if (operation?.type === 'Transform' && operation.operand.text === 'P') {
    addUnknown(scope, { by: 'expansion', note: 'a value is run as a prompt', text: part.text });
  }
  if (operation?.type === 'Unknown')
    addUnknown(scope, { by: 'expansion', note: 'an expansion that is not known', text: part.text });
  if (operation?.type !== 'Default' || !operation.operator.includes('=')) return;
  if (decides(part.parameter))
    addUnknown(scope, { by: 'expansion', note: `a value for ${part.parameter}`, text: part.text });
  scope.vars.set(part.parameter, null);
};

/** A variable used in arithmetic is evaluated again: a value that holds code would run. */
const visitArithmetic = (node: ArithmeticExpression, scope: Scope): void => {
  if (node.type === 'ArithmeticWord' && node.parts === undefined) {
    const value = scope.vars.get(node.value)?.text ?? '';
    if (CODE.test(value) || CODE.test(node.value))
      addUnknown(scope, { by: 'arithmetic', note: 'a value that may run code', text: node.value });
  }
  const changed =
    node.type === 'ArithmeticBinary' && /^[^=<>!]*=$|^<<=$|^>>=$/.test(node.operator)
      ? node.left
      : node.type === 'ArithmeticUnary'
        ? node.operand
        : undefined;
  if (changed?.type === 'ArithmeticWord') scope.vars.set(changed.value, null);
};

/** Walks every script below `node`; nested scripts have their own copy of the variables. */
export const visitExpansions = (node: SyntaxNode, scope: Scope): void => {
  if (node.type === 'Word' && node.parts === undefined) return;
  if (!spend(scope, 0.25)) return;
  switch (node.type) {
    case 'CommandExpansion':
    case 'ProcessSubstitution':
    case 'ArithmeticCommandExpansion':
      if (node.script === undefined)
        return addUnknown(scope, { by: 'substitution', note: 'it does not parse', text: node.text });
      return scope.trace.walkers.tree(fork(scope), node.script);
    case 'ParameterExpansion':
      visitParameter(node, scope);
      break;
    case 'ArithmeticWord':
    case 'ArithmeticBinary':
    case 'ArithmeticUnary':
      visitArithmetic(node, scope);
      break;
    default:
  }
  forEachChild(node, (child) => visitExpansions(child, scope));
};
