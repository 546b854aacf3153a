/** Where the ids of ignored facts stand in a configuration, for whoever renames one. */
import { isScalar, isSeq } from 'yaml';
import { mapOf, placeOf, textOf, YamlFile } from '../factbase/yaml.ts';
import { PACKAGE_KEY } from './config.ts';

/** UTF-16 offsets, within the quotation marks where there are any. */
export interface IgnoredId {
  id: string;
  start: number;
  end: number;
}

/** In order; `isPackage`: the text is a package.json. Never throws. */
export function ignoredIdsIn(text: string, isPackage: boolean): IgnoredId[] {
  if (!text.includes('ignoreFacts')) return [];
  const { root } = new YamlFile('', isPackage ? text.replace(/\t/g, ' ') : text);
  const list = under(isPackage ? under(root, PACKAGE_KEY) : root, 'ignoreFacts');
  return (isSeq(list) ? list.items : [list]).flatMap((node) => {
    const id = textOf(node);
    if (!id || !isScalar(node)) return [];
    const { start, end } = placeOf(node);
    const quotes = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
    return [{ id, start: start + quotes, end: end - quotes }];
  });
}

const under = (node: unknown, key: string): unknown => mapOf(node)?.items.find((pair) => textOf(pair.key) === key)?.value;
