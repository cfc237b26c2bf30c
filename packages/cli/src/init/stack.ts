import type { Backend } from './backend.ts';
import type { Framework } from './framework.ts';
import type { Language } from './language.ts';

/** What a project is made with. */
export interface Stack {
  readonly framework: Framework;
  readonly backend: Backend;
  readonly language: Language;
}
