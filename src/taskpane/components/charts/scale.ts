/** Where a value lies between two ends, drawn between two others. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

export function placed(value: number, { from, to }: Scale, start: number, end: number): number {
  return to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);
}

/** The ends of an axis that holds these values with a little room, on round numbers. */
export function roundScale(values: readonly number[]): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || Math.abs(most) || 1;
  const step = 10 ** Math.floor(Math.log10(span));
  return {
    from: Math.floor((least - span * 0.1) / step) * step,
    to: Math.ceil((most + span * 0.1) / step) * step,
  };
}
