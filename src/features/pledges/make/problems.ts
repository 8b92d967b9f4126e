import * as v from 'valibot'
import { pledgeTerms } from '@contract/pledges'
import { termsOf, type TermsWriting } from '../form/terms-writing'

/** What the server would say, said before anything is sent. By path below the terms. */
export function problemsOf(writing: TermsWriting): Record<string, string> {
  const { issues } = v.safeParse(pledgeTerms, termsOf(writing))
  const problems: Record<string, string> = {}
  for (const issue of issues ?? []) {
    const path = v.getDotPath(issue) ?? ''
    problems[path] ??= issue.message
  }
  // A single payment has no field of its own for the amount.
  if (writing.instalments.length === 1) delete problems['instalments.0.amountFen']
  return problems
}

const PREFIX = 'terms.'

/** The server's own: `terms.amountFen` → `amountFen`. */
export const belowTerms = (fields: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(fields).map(([path, text]) => [
      path.startsWith(PREFIX) ? path.slice(PREFIX.length) : path,
      text,
    ]),
  )
