/** Room for one answer a ticket, all NO; in whole words, so that four can be combined at a time. */
export const blankAnswers = (size: number): Uint8Array =>
  new Uint8Array(new ArrayBuffer(Math.ceil(size / 4) * 4), 0, size);
