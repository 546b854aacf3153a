/**
 * In which half of the world a base's seasons are told: "the summer of 1936" is June to August, as most who write of seasons live north. Where the base or the
 * sentence names a southern place or one near the equator, a season may be that of either half.
 */
import { once, oncePer } from '../../language/once.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import { placesIn } from '../../values/names/places.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from './compile.ts';

/** Countries that are southern, that the equator crosses or that have no summer and winter: by their folded names. */
const NOT_NORTHERN = once(
  () =>
    new Set(
      `angola,argentina,australia,bolivia,botswana,brazil,brunei,burundi,cameroon,chile,colombia,costa rica,ecuador,eswatini,fiji,gabon,indonesia,kenya,lesotho,
madagascar,malawi,malaysia,maldives,mauritius,mozambique,namibia,new zealand,papua new guinea,paraguay,peru,philippines,rwanda,samoa,seychelles,singapore,
solomon islands,somalia,south africa,sri lanka,suriname,tanzania,tonga,uganda,uruguay,vanuatu,venezuela,zambia,zimbabwe`.split(/,\n?/),
    ),
);

const hasNorthernPlaces = oncePer((base: CompiledBase): boolean => {
  const countries = [...base.base.facts.values()].flatMap((fact) => countriesOf(statementOf(fact).tokens));
  for (const { name, aliases } of base.base.names.values())
    for (const form of [name, ...aliases]) countries.push(...countriesOf(tokenize(form)));
  return !countries.some(isOther);
});

/** Whether no place of the base or the sentence is other than northern. */
export function isNorthern(base: CompiledBase, { analysis, sentence }: Scene): boolean {
  return hasNorthernPlaces(base) && !countriesOf(analysis.tokens, sentence.first, sentence.last).some(isOther);
}

const isOther = (country: string) => NOT_NORTHERN().has(country);

const countriesOf = (tokens: readonly Token[], first = 0, last = tokens.length): string[] =>
  placesIn(tokens, first, last).map((place) => place.country);
