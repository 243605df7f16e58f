/** A copy that lacks these properties. */
export const without = <Of extends object, Key extends keyof Of>(
  of: Of,
  ...keys: readonly Key[]
): Omit<Of, Key> =>
  Object.fromEntries(Object.entries(of).filter(([key]) => !keys.includes(key as Key))) as Omit<
    Of,
    Key
  >;
