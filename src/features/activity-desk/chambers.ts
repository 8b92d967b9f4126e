import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

export interface Chamber {
  id: string
  name: string
}
/** Opens the list of chambers; the page knows how. */
export type PickChamber = (onChosen: (chamber: Chamber) => void) => void

const nothing = {}

/** By id what a chamber is called; the id itself until the directory is here. */
export function useChamberNames() {
  const { data } = useQuery(api.chambers.directory, nothing, { saveAs: 'chambers' })
  return (id: string) => data?.items.find((row) => row.id === id)?.name ?? id
}
