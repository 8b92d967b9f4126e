import { useMemo } from 'react'
import { readKept } from './kept-copies'
import { useQuery } from './use-query'

interface Kept<O> {
  data: O
  savedAt: number
}

/**
 * Like `useQuery`, for what has to be there at once where the network is weak: the copy on the phone is shown while
 * it is fetched, and stays when fetching fails. What a command answers with is kept too. A refusal counts more than the copy.
 */
export function useKept<I, O>(ask: (input: I) => Promise<O>, input: I | null, saveAs: string) {
  const query = useQuery(ask, input, { saveAs })
  const kept = useMemo(() => readKept<Kept<O>>(saveAs), [saveAs])
  const { data, error } = query
  const refused = error !== undefined && error.kind !== 'unavailable'
  const copy = refused ? null : kept
  return {
    ...query,
    data: data ?? copy?.data,
    savedAt: data === undefined ? copy?.savedAt : query.savedAt,
    loading: query.loading && !copy,
  }
}
