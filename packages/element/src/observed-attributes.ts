import { optionNames } from '@chathub/core/adapter';
import { attributeFor } from './attribute-for.ts';
import { contactAttributes } from './contact-attributes.ts';

/** The attributes that give options: all but functions and objects, which no attribute can give; `contact` has some. */
export const observedAttributes = (): string[] => [
  ...optionNames.filter((name) => !/^(fetch|validate|contact)/.test(name)).map(attributeFor),
  ...contactAttributes,
];
