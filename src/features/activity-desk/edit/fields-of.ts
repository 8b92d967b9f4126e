import * as v from 'valibot'

/** What a schema of the contract says against a value, by path: the words the server would use. */
export function problemsIn(schema: v.GenericSchema, value: unknown): Record<string, string> {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return {}
  const problems: Record<string, string> = {}
  for (const issue of parsed.issues) problems[v.getDotPath(issue) ?? ''] ??= issue.message
  return problems
}
