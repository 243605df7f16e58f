/** In Chinese, figures with their unit stand apart from the word before: "不超过 24 小时". */
export const besideFigures = (amount: string): string =>
  /^\d.*\D$/.test(amount) ? ` ${amount}` : amount;
