import { optionNames } from '@chathub/core/adapter';
import { attributeFor } from './attribute-for.ts';

/** The attributes that give options: all but functions and objects, which no attribute can give. */
export const observedAttributes = (): string[] =>
  optionNames.filter((name) => !/^(fetch|validate)/.test(name)).map(attributeFor);
