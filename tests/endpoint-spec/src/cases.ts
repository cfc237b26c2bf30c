import type { Case } from './case.ts';
import { crossSiteCases } from './cases/cross-site-cases.ts';
import { deactivationCases } from './cases/deactivation-cases.ts';
import { headerCases } from './cases/header-cases.ts';
import { hostileCases } from './cases/hostile-cases.ts';
import { identityCases } from './cases/identity-cases.ts';
import { methodCases } from './cases/method-cases.ts';
import { pathCases } from './cases/path-cases.ts';
import { secretCases } from './cases/secret-cases.ts';
import { signInCases } from './cases/sign-in-cases.ts';
import { tokenCases } from './cases/token-cases.ts';
import { troubleCases } from './cases/trouble-cases.ts';
import { validateCases } from './cases/validate-cases.ts';

/** The specification. */
export const cases: readonly Case[] = [
  ...tokenCases,
  ...signInCases,
  ...identityCases,
  ...crossSiteCases,
  ...headerCases,
  ...methodCases,
  ...pathCases,
  ...validateCases,
  ...deactivationCases,
  ...troubleCases,
  ...hostileCases,
  ...secretCases,
];
