import { InvalidArgumentError } from 'commander';

/** Reads a command-line number within bounds. */
export function parseNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) {
      return number;
    }
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}
