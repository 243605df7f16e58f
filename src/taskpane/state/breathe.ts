/** Lets the page draw, answer keys and hear Cancel between two pieces of work. */
export const breathe = (): Promise<void> => new Promise((resume) => setTimeout(resume));
