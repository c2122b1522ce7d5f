// One file as a function that gives its exports, as the bundle has it. esbuild makes CommonJS of it, with each use of an
// import spelt `import_x.name`; what stands in their place is decided in `write.mjs`.
import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { transform } from 'esbuild';

/** Functions that esbuild puts in front of what it makes; the bundle has its own. */
const isOfEsbuild = (name) => /^__[a-z]\w+$/.test(name);

const requireOf = (node) => {
  const call = node?.type === 'CallExpression' && node.callee.name === '__toESM' ? node.arguments[0] : node;
  return call?.type === 'CallExpression' && call.callee.name === 'require' ? call.arguments[0].value : undefined;
};

/** What a statement at the top of the file is; undefined for the file's own. */
const roleOf = (node) => {
  if (node.type === 'VariableDeclaration') {
    const [{ id, init }] = node.declarations;
    if (requireOf(init) !== undefined) return { role: 'import', name: id.name, from: requireOf(init) };
    if (id.type === 'Identifier' && (isOfEsbuild(id.name) || id.name.endsWith('_exports'))) return { role: 'none' };
  }
  const { expression } = node;
  if (expression?.type === 'CallExpression' && expression.callee.name === '__export')
    return { role: 'exports', list: expression.arguments[1].properties };
  const isAnnotation = expression?.type === 'LogicalExpression' && expression.left.value === 0;
  const isAssignment = expression?.type === 'AssignmentExpression' && expression.left.object?.name === 'module';
  return isAnnotation || isAssignment ? { role: 'none' } : undefined;
};

/** Uses of imports within the file: `{start, end, from, name}`; a use of the whole module has no name. */
const usesIn = (tree, imports) => {
  const uses = [];
  fullAncestor(tree, (node, _state, ancestors) => {
    const parent = ancestors.at(-2);
    const from = node.type === 'Identifier' ? imports.get(node.name) : undefined;
    if (from === undefined || parent?.type === 'VariableDeclarator') return;
    const isMember = parent?.type === 'MemberExpression' && parent.object === node && !parent.computed;
    uses.push({
      from,
      ...(isMember
        ? { start: parent.start, end: parent.end, name: parent.property.name }
        : { start: node.start, end: node.end }),
    });
  });
  return uses;
};

/** `await import('x')`, which by now is `__toESM(require('x'))`. */
const laterIn = (tree) => {
  const found = [];
  fullAncestor(tree, (node, _state, ancestors) => {
    const from = requireOf(node);
    // Of a call within a call the outer one is meant.
    if (from !== undefined && requireOf(ancestors.at(-2)) === undefined)
      found.push({ start: node.start, end: node.end, from });
  });
  return found;
};

/** `exports`: name → the place of its expression in the code. `gone`: places that the bundle has not. */
export const readModule = async (contents, { loader, define }) => {
  const { code } = await transform(contents, {
    loader,
    format: 'cjs',
    target: 'node22',
    supported: { 'dynamic-import': false },
    define,
  });
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'script' });
  const imports = new Map();
  const exports = new Map();
  const gone = [];
  for (const node of tree.body) {
    const found = roleOf(node);
    if (found === undefined) continue;
    gone.push({ start: node.start, end: node.end });
    if (found.role === 'import') imports.set(found.name, found.from);
    for (const { key, value } of found.list ?? []) exports.set(key.name ?? key.value, value.body);
  }
  const isGone = ({ start, end }) =>
    gone.some((each) => start >= each.start && end <= each.end && !isExport(exports, start, end));
  const all = [...usesIn(tree, imports), ...laterIn(tree)];
  return { code, exports, gone, uses: all.filter((use) => !isGone(use)) };
};

const isExport = (exports, start, end) => [...exports.values()].some((each) => start >= each.start && end <= each.end);
