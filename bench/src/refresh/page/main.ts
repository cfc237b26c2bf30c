import type { PageOutcome } from '../page-outcome.ts';
import type { Variant } from '../variant.ts';
import { runPage } from './run-page.ts';

const { searchParams } = new URL(location.href);
const variant = searchParams.get('variant') as Variant;
const [renewals, limit] = ['renewals', 'limit'].map((name) => Number(searchParams.get(name)));

const tell = (outcome: PageOutcome) => Object.assign(window, { outcome });

runPage(variant, renewals as number, limit as number, searchParams.has('typing')).then(
  (report) => tell({ report }),
  (error) => tell({ failure: `${variant}: ${error.message}` }),
);
