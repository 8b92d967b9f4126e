import { useEffect } from 'react'
import type { ImportMapping, ImportView } from '@contract/imports'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useQuery } from '@/lib/use-query'

const working: readonly ImportView['state'][] = ['checking', 'applying', 'takingBack']
const isUnderWay = (view: ImportView | undefined) => view !== undefined && working.includes(view.state)

/**
 * One import, wherever it stands. While the server has something left to do it is asked for the next slice again and
 * again; after a failure it waits for the person to go on. Somebody who comes back later goes on from there.
 */
export function useImport(id: string) {
  const { data: view, error, loading, refresh, replace } = useQuery(api.imports.show, { id })
  const advancing = useCommand(async () => replace(await api.imports.advance({ id })))
  const choosing = useCommand(async (sheet: number) => replace(await api.imports.chooseSheet({ id, sheet })))
  const mapping = useCommand(async (columns: ImportMapping) =>
    replace(await api.imports.map({ id, mapping: columns })),
  )
  const applying = useCommand(async (withoutErrors: boolean) =>
    replace(await api.imports.apply({ id, ...(withoutErrors && { withoutErrors }) })),
  )
  const cancelling = useCommand(async () => replace(await api.imports.cancel({ id })))
  const takingBack = useCommand(async () => replace(await api.imports.takeBack({ id })))

  const { run: advance, pending, error: stopped } = advancing
  useEffect(() => {
    if (isUnderWay(view) && !pending && !stopped) void advance()
  }, [advance, pending, stopped, view])

  return {
    ...{ view, error, loading, refresh, replace },
    ...{ advancing, choosing, mapping, applying, cancelling, takingBack },
  }
}

export type ImportCommands = ReturnType<typeof useImport>
