/** Messages of the engine in another language: filled in as a translator orders them, and nothing a writer reads is left out of the bundle. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { firstFactFile } from '../src/authoring/first-file.ts';
import { templatesIn } from '../src/build/l10n.mjs';
import { loadFactBase } from '../src/index.ts';
import { inLanguage, say, speak } from '../src/say.ts';

const FRENCH: Record<string, string> = JSON.parse(readFileSync(new URL('../l10n/bundle.l10n.fr.json', import.meta.url), 'utf8'));

describe('a message', () => {
  afterEach(() => speak(undefined));

  const of = (a: string, b: string | number) => say`${a} is more than ${b}`;

  it('is English until a language is set, and again after', () => {
    assert.equal(of('{1}', 2), '{1} is more than 2');
    speak({ '{0} is more than {1}': '{1} < {0}' });
    assert.equal(of('3', 2), '2 < 3');
    speak(undefined);
    assert.equal(of('3', 2), '3 is more than 2');
  });

  it('stays English where its translation is missing', () => {
    speak({ 'another one': 'un autre' });
    assert.equal(of('3', 2), '3 is more than 2');
  });

  it('of a table is told by itself', () => {
    assert.equal(inLanguage('A book'), 'A book');
    speak(FRENCH);
    assert.equal(inLanguage('A book'), 'Un livre');
  });

  it('fills in a value as it is, whatever it holds', () => {
    speak({ '{0} is more than {1}': '{1} < {0} {7}' });
    assert.equal(of('{1}$1$&', '{0}'), '{0} < {1}$1$& {7}');
  });
});

describe('what translators get', () => {
  after(() => speak(undefined));

  it('is what is looked up', () => {
    const asked: string[] = [];
    speak(new Proxy({}, { get: (_, template) => void asked.push(String(template)) }));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code.
    const code = 'say`a “b” \\`c\\`` + say`${x} d ${say`e ${y}`}` + other`f`';
    const [x, y, other] = ['1', '2', () => ''];
    new Function('say', 'x', 'y', 'other', code)(say, x, y, other);
    assert.deepEqual([...asked].sort(), templatesIn(code).sort());
  });
});

describe('a first fact file in French', () => {
  after(() => speak(undefined));

  it('has French comments, and is right as it stands', () => {
    speak(FRENCH);
    const text = firstFactFile('dam');
    assert.match(text, /^# Les faits que les brouillons de ce dossier/);
    assert.deepEqual(loadFactBase([{ path: 'a.facts.yaml', text }]).problems, []);
  });
});

describe('a fact file in French', () => {
  after(() => speak(undefined));

  it('has its problems told in French', () => {
    const text = 'facts:\n  a: { fact: One was opened., source: s, date: 30 February 2012, kid: 3 }\n  b: [x]\n';
    speak(FRENCH);
    assert.deepEqual(
      loadFactBase([{ path: 'a.facts.yaml', text }]).problems.map(({ message }) => message.replace(/\u202f/g, ' ')),
      [
        'Aucune source n’a la clé de citation « s ». Ajoutez-la sous « sources ».',
        '« 30 February 2012 » n’est pas une date du calendrier : February 2012 compte 29 jours. Le fait est écarté jusqu’à correction.',
        'La clé « kid » n’existe pas dans un fait : elle est ignorée.',
        '« b » attend un ensemble de clés ; on trouve ici une liste, ce qui est ignoré.',
      ],
    );
  });
});
