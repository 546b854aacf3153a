/** `yaml` reads here, and never writes: what makes YAML, JavaScript values or nodes out of them is left out, with every schema but the plainest. */
import { withoutMembers } from './members.mjs';

const file = (path) => new RegExp(`[\\\\/]yaml[\\\\/]browser[\\\\/]dist[\\\\/]${path.replaceAll('/', '[\\\\/]')}\\.js$`);
const cut = (names) => async (text) => withoutMembers(text, names);

/** A parsed document, as composing needs it: without what edits or writes it. */
const DOCUMENT = `clone add addIn createAlias createNode createPair delete deleteIn get getIn has hasIn set setIn toJS toJSON toString setSchema`;

export const YAML_CUTS = [
  [
    file('doc/Document'),
    async (text) => {
      const short = withoutMembers(text, DOCUMENT)
        .replace('this.setSchema(version, options)', 'this.schema = new Schema(options)')
        .replace('value === undefined ? null : this.createNode(value, _replacer, options)', 'null');
      if (/createNode\(|setSchema/.test(short)) throw new Error('a Document of another form');
      return short;
    },
  ],
  [file('doc/directives'), cut('tagString toString')],
  [file('nodes/Alias'), cut('resolve toJSON toString')],
  [file('nodes/Collection'), cut('clone addIn deleteIn getIn hasAllNullValues hasIn setIn')],
  [file('nodes/Node'), cut('clone toJS')],
  [file('nodes/Pair'), cut('clone toJSON toString')],
  [file('nodes/Scalar'), cut('toJSON toString')],
  [file('nodes/YAMLMap'), cut('from add delete get has set toJSON toString')],
  [file('nodes/YAMLSeq'), cut('from add delete get has set toJSON toString')],
  [
    file('schema/tags'),
    async () => `
      import { map } from './common/map.js';
      import { seq } from './common/seq.js';
      import { string } from './common/string.js';
      export const coreKnownTags = {};
      export const getTags = () => [map, seq, string];`,
  ],
  [file('schema/common/string'), cut('stringify')],
  [
    file('visit'),
    async (text) =>
      withoutMembers(text, 'visitAsync visitAsync_')
        .replace(/^visitAsync\..*\n/gm, '')
        .concat('const visitAsync = undefined;\n'),
  ],
  // For editing syntax trees.
  [file('parse/cst-visit'), async () => 'export const visit = undefined;'],
];
