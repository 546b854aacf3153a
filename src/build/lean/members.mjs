/** Cuts methods and functions out of a library's source by name. */

/** A method, a function or a function on a prototype, four spaces, two or none from the left, to the brace that closes it there. */
const MEMBER =
  /^(?<indent> {4}| {2}|)(?:static )?(?:async )?(?:get |set |\*)?(?:function )?(?:\w+\.prototype\.)?(?<name>\w+) ?(?:= function ?)?\([^\n]*\) ?\{\n[\s\S]*?^\k<indent>\};?\n/gm;

/**
 * `source` without the members named in `names`, which stand apart by blanks. Throws where one of them is not there.
 * @param {string} source
 * @param {string} names
 */
export function withoutMembers(source, names) {
  const wanted = new Set(names.split(/\s+/));
  const met = new Set();
  const cut = source.replace(MEMBER, (whole, _indent, name) => {
    if (!wanted.has(name)) return whole;
    met.add(name);
    return '';
  });
  const missing = [...wanted].filter((name) => !met.has(name));
  if (missing.length > 0) throw new Error(`nothing to cut by the name of ${missing.join(', ')}`);
  return cut;
}
