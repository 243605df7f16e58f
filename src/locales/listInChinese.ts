/** The engine's lists of what it found or knows, "A, B", as a Chinese reader writes one: "A、B". */
export const listInChinese = (list: string): string => list.replaceAll(", ", "、");
