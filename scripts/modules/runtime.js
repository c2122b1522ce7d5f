// In front of the bundle's modules. `$(3)` is the list of exports of the module with that number, made when it is first
// asked for; `$n(3, 'a b')` the same as an object by name; `$b(3)` what Node or a file beside the bundle provides; `$e` sees
// what was made as CommonJS as an `import()` does. `parts`: from which number on a file beside this one has the modules;
// each is given what is `shared`.
const __runtime = (modules, outside, provide, parts, shared) => {
  const made = [];
  const named = [];
  const provided = [];
  const under = new Set();
  const more = (number) => {
    const [from, name] = parts.findLast(([begin]) => begin <= number);
    for (const [at, make] of provide(name)(...shared, $, $n, $b, $e, provide).entries()) modules[from + at] = make;
    return modules[number];
  };
  const load = (number) => {
    if (under.has(number)) throw new Error(`module ${number} needs itself while it is made`);
    under.add(number);
    made[number] = (modules[number] || more(number))();
    under.delete(number);
    return made[number];
  };
  const $ = (number) => made[number] || load(number);
  const $n = (number, names) => {
    named[number] ??= Object.fromEntries(names.split(' ').map((name, at) => [name, $(number)[at]]));
    return named[number];
  };
  const $b = (number) => {
    provided[number] ??= provide(outside[number]);
    return provided[number];
  };
  const $e = (module) => (module.__esModule ? module : { ...module, default: module });
  return { $, $n, $b, $e, made };
};
