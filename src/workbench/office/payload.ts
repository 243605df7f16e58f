/** Of a request, of its answer and of a call to a function, as on the web. */
const maxPayloadBytes = 5 * 1024 * 1024;

/** In UTF-8; only texts that may reach the limit are measured exactly. */
export const isTooLarge = (text: string): boolean =>
  text.length * 3 > maxPayloadBytes && new TextEncoder().encode(text).length > maxPayloadBytes;
