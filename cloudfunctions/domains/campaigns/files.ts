import type { OwnFileView } from '@contract/files'
import { loadFiles } from '../../kernel/files/documents'
import { urlsOf } from '../../kernel/files/urls'
import { toFileView } from '../../kernel/files/view'

/** Files by id with addresses. What is not there, or has not passed its check where that is asked for, is left out. */
export async function shelfOf(ids: readonly (string | null)[], { checked }: { checked: boolean }) {
  const files = await loadFiles(ids.filter((id): id is string => id !== null))
  const urlOf = await urlsOf([...files.values()].map(({ cloudFileId }) => cloudFileId))
  const find = (id: string | null): OwnFileView | null => {
    const file = id === null ? undefined : files.get(id)
    if (!file || (checked && file.check !== 'passed')) return null
    return toFileView(file, urlOf(file.cloudFileId))
  }
  const all = (some: readonly string[]) => some.map(find).filter((file) => file !== null)
  return { find, all }
}
export type Shelf = Awaited<ReturnType<typeof shelfOf>>
