import type { Round, RoundResult } from './load/round.ts';

/**
 * Throws unless every request of a round was answered with 2xx and a token, and different operators got different ones.
 *
 * @param isConstant Everybody gets the same token.
 */
export function checkRound(
  name: string,
  { traffic }: Round,
  result: RoundResult,
  isConstant: boolean,
): void {
  const { answers, sent, statuses, errors, withoutToken, operators } = result;
  const refused = Object.entries(statuses).filter(([status]) => !status.startsWith('2'));
  // Of the connections of a warm round, some may have had no answer yet when it ended.
  const expected = { warm: Math.max(operators, 2), cold: answers, herd: 1 }[traffic];
  const faults = [
    ...refused.map(([status, count]) => `${count} answers of ${status}`),
    ...(errors ? [`${errors} connections failed or were not answered in time`] : []),
    ...(withoutToken ? [`${withoutToken} answers without a token`] : []),
    ...(answers === 0 ? ['no answer at all'] : []),
    ...(traffic !== 'warm' && answers !== sent ? [`${answers} of ${sent} answered`] : []),
    ...(operators === (isConstant ? 1 : expected) ? [] : [`tokens of ${operators} operators`]),
  ];
  if (faults.length) {
    throw new Error(`${name}, ${traffic}: ${faults.join(', ')}. Nothing was measured.`);
  }
}
