/** Where a new fact file goes, by the globs that are in force. */
import assert from 'node:assert/strict';
import { newFactFiles } from '../../src/authoring/new-file.ts';
import { DEFAULT_FACTS } from '../../src/config/config.ts';

/** Globs, and the first paths for a file named "story". */
const CASES: [globs: string[], paths: string[]][] = [
  [[DEFAULT_FACTS], ['facts/story.facts.yaml', 'facts/story-2.facts.yaml', 'facts/story-3.facts.yaml']],
  [['**/*.facts.yaml'], ['facts/story.facts.yaml', 'facts/story-2.facts.yaml']],
  [['*.facts.yaml'], ['story.facts.yaml', 'story-2.facts.yaml']],
  [['desk/africa/*.facts.yml'], ['desk/africa/story.facts.yml', 'desk/africa/story-2.facts.yml']],
  [['stories/*/base/*.facts.yaml'], ['stories/facts/base/story.facts.yaml', 'stories/facts/base/story-2.facts.yaml']],
  [['{known,checked}/**'], ['known/story.facts.yaml', 'known/story-2.facts.yaml']],
  [
    ['**/*.facts.yaml', '!facts/**'],
    ['story.facts.yaml', 'story-2.facts.yaml'],
  ],
  [['data/all.facts.yaml'], ['data/all.facts.yaml', 'facts/story-2.facts.yaml', 'facts/story-3.facts.yaml']],
  [['[!a-z]*.yaml'], ['facts/story.facts.yaml', 'facts/story-2.facts.yaml']],
  [['{a,b'], ['facts/story.facts.yaml', 'facts/story-2.facts.yaml']],
];

describe('the place of a new fact file', () => {
  for (const [globs, expected] of CASES) {
    it(globs.join(' '), () => {
      const paths = newFactFiles(globs, 'story');
      assert.deepEqual(
        expected.map(() => paths.next().value),
        expected,
      );
    });
  }
});
