import type { SampleText } from './sample-text.ts';
import { sampleTexts } from './sample-texts.ts';

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The longest first: a text may begin with another one. */
const anyText = new RegExp(
  sampleTexts
    .map(({ en }) => en)
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|'),
  'g',
);

/** A sample as a translation has to have it: the same code, with the texts of that language. */
export const translateSample = (code: string, language: keyof SampleText): string =>
  code.replace(anyText, (text) => sampleTexts.find(({ en }) => en === text)?.[language] ?? text);
