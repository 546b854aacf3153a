/** Messages in the writer's language. English is what stands in the code; an adapter may hand over translations of it. */

let translations: Readonly<Record<string, string>> | undefined;

/**
 * Says what follows in another language, or in English again: translations by the English template, in which `{0}`, `{1}` stand for what is filled in.
 * What none is given for stays English. To be called before anything is read or judged.
 */
export function speak(bundle: Readonly<Record<string, string>> | undefined): void {
  translations = bundle;
}

/** A message, or a whole clause of one: say`The draft says “${says}”.` What is filled in is a value, or was said itself. */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const translation = translations?.[templateOf(parts)];
  if (translation !== undefined) return translation.replace(/\{(\d+)\}/g, (hole, at: number) => String(values[at] ?? hole));
  let said = parts[0];
  for (let i = 0; i < values.length; i++) said += values[i] + parts[i + 1];
  return said;
}

/** "The draft says “{0}”." */
const templateOf = (parts: readonly string[]): string => parts.reduce((template, part, at) => `${template}{${at - 1}}${part}`);

/** A text that stands in a table of ours, in the language set: what a key of the format means. */
export const inLanguage = (text: string): string => translations?.[text] ?? text;
