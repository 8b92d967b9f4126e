import { fail } from '@contract/errors'
import type { Context } from '../../kernel/context'
import { isDuplicateKey } from '../../kernel/errors'
import { loadFiles } from '../../kernel/files/documents'
import { filesMustBe } from '../../kernel/files/fitting'
import { inTransaction } from '../../kernel/transaction'
import { chambers, type ChamberDocument, type Derived } from './documents'
import { initialsOf } from './initials'
import { hallStageOf } from './rules'

export type ChamberChange = Partial<
  Omit<ChamberDocument, '_id' | 'rev' | 'presidentPostId' | 'secretaryPostIds' | keyof Derived>
>

export const loadChamber = async (id: string) => (await chambers.get(id)) ?? fail('chamber.not_found')

export const touchedBy = ({ caller, now }: Pick<Context, 'caller' | 'now'>) => ({
  updatedBy: caller.name ?? '经合办',
  updatedAt: now,
})

export const withDerived = async (
  chamber: Omit<ChamberDocument, keyof Derived>,
): Promise<ChamberDocument> => ({
  ...chamber,
  initials: await initialsOf(chamber),
  hallStage: hallStageOf(chamber.hall),
})

/** @throws file.not_found */
export async function photosMustExist(hall: ChamberDocument['hall']) {
  const ids = hall.flatMap((step) => step.photoIds ?? [])
  const found = await loadFiles(ids)
  filesMustBe('image', found, ids)
}

/** Loads, decides and saves in one transaction; the leaders' seats in the same document stay as they are. @throws chamber.name_taken */
export async function changeChamber(id: string, decide: (chamber: ChamberDocument) => ChamberChange) {
  let name = ''
  try {
    return await inTransaction(async (tx) => {
      const before = (await tx.get(chambers, id)) ?? fail('chamber.not_found')
      const change = decide(before)
      const after = await withDerived({ ...before, ...change, rev: before.rev + 1 })
      name = after.name
      const { initials, hallStage, rev } = after
      await tx.update(chambers, id, { ...change, initials, hallStage, rev })
      return { before, after }
    })
  } catch (error) {
    if (isDuplicateKey(error)) return fail('chamber.name_taken', { name })
    throw error
  }
}
