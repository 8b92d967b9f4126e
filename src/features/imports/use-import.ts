import { useEffect } from 'react'
import { AppError, errorBody } from '@contract/errors'
import type { ImportView } from '@contract/imports'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useQuery } from '@/lib/use-query'

async function find({ id }: { id: string }): Promise<ImportView> {
  const { items } = await api.imports.list({})
  const found = items.find((item) => item.id === id)
  if (!found) throw new AppError(errorBody('import.not_found'))
  return found
}

const isUnderWay = (view: ImportView | undefined) => view?.state === 'checking' || view?.state === 'applying'

/**
 * One import, wherever it stands. While the server has something left to do it is asked for the next slice again and
 * again; after a failure it waits for the person to go on. Somebody who comes back later goes on from there.
 */
export function useImport(id: string) {
  const { data: view, error, loading, refresh, replace } = useQuery(find, { id })
  const advancing = useCommand(async () => replace(await api.imports.advance({ id })))
  const mapping = useCommand(async (columns: ImportView['mapping']) =>
    replace(await api.imports.map({ id, mapping: columns })),
  )
  const applying = useCommand(async () => replace(await api.imports.apply({ id })))
  const cancelling = useCommand(async () => replace(await api.imports.cancel({ id })))

  const { run: advance, pending, error: stopped } = advancing
  useEffect(() => {
    if (isUnderWay(view) && !pending && !stopped) void advance()
  }, [advance, pending, stopped, view])

  return { view, error, loading, refresh, advancing, mapping, applying, cancelling }
}
