import type { Section } from '../report/section.ts';
import { measureChurn } from './measure-churn.ts';
import { measureRenders } from './measure-renders.ts';
import { writeChurn } from './write-churn.ts';

/** What mounting and unmounting costs and leaves in each framework, and what is rendered for the panel. */
export async function churn(): Promise<Section> {
  return writeChurn(await measureChurn(), await measureRenders());
}
