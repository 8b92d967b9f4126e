import { mappingProblems, type ImportKind, type ImportMapping } from '@contract/imports'
import { idFrom } from '../../../kernel/ids'
import { importMappings } from '../documents'
import { PROBLEM_HEADING } from '../problem-heading'
import { bare } from './suggest'

/** The same headings in the same order, however they are spaced; our own column of reasons does not count. */
function idOf(kind: ImportKind, headings: readonly string[]) {
  const own = headings.at(-1) === PROBLEM_HEADING ? headings.slice(0, -1) : headings
  return idFrom('h', kind, ...own.map(bare))
}

/** What was confirmed for these headings; null when nothing was, or when it fits no more. */
export async function rememberedMapping(
  kind: ImportKind,
  headings: readonly string[],
): Promise<ImportMapping | null> {
  const known = await importMappings.get(idOf(kind, headings))
  // What was typed for the whole sheet may be another next time; without it the columns must still be ours.
  const unknown =
    known &&
    Object.values(known.mapping.columns)
      .flat()
      .some((at) => at >= headings.length)
  return known && !unknown ? known.mapping : null
}

/** What stands for a whole sheet is not remembered: the next sheet is another chamber's. */
export async function rememberMapping(
  kind: ImportKind,
  headings: readonly string[],
  mapping: ImportMapping,
  now: number,
): Promise<void> {
  if (Object.keys(mappingProblems(kind, headings, mapping)).length > 0) return
  const kept = { ...mapping, fixed: {} }
  await importMappings.put({ _id: idOf(kind, headings), kind, mapping: kept, at: now })
}
