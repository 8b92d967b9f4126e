const valueAt = (of: unknown, path: string) =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], of)

/** What was wrong with a form that was sent, without the fields that have been changed since. By path of the input. */
export const stillWrong = (fields: Readonly<Record<string, string>>, sent: unknown, current: unknown) =>
  Object.fromEntries(
    Object.entries(fields).filter(([path]) => valueAt(sent, path) === valueAt(current, path)),
  )
