/** Money is counted in whole cents (分): doubles hold them exactly, and sums of them as well. */
export type Cents = number;

/** Half a cent goes up; what binary arithmetic lost is not taken for less than half. */
const dust = 1e-6;

export const roundedTo = (cents: number, unit: Cents): Cents =>
  unit * Math.floor(cents / unit + 0.5 + dust);

/** Null: the amount has fractions of a cent. */
export function centsOf(amount: number): Cents | null {
  const cents = Math.round(amount * 100);
  return Math.abs(cents - amount * 100) < 1e-4 ? cents : null;
}

export const amountOf = (cents: Cents): number => cents / 100;
