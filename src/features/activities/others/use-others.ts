import { useState } from 'react'
import { MAX_NAMED } from '@contract/activities'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useQuery } from '@/lib/use-query'
import { noteChange } from '../changes'

/** The people of a chamber, and of each whether he may be signed up. */
export const useCandidates = (id: string, chamberId: string | null) =>
  useQuery(api.activities.candidates, chamberId ? { id, chamberId } : null)

/** 代报名: who of a chamber may be signed up, who is chosen, and what came of it. */
export function useOthers(id: string, chamberId: string | null) {
  const people = useCandidates(id, chamberId)
  const [chosen, setChosen] = useState<string[]>([])
  const reading = useCommand((text: string) =>
    api.activities.readChain({ id, chamberId: chamberId ?? '', text }),
  )
  const signing = useCommand(async () => {
    const done = await api.activities.signUpOthers({
      id,
      chamberId: chamberId ?? '',
      participantIds: chosen,
    })
    noteChange()
    return done
  })
  return {
    people,
    chosen,
    choose: setChosen,
    tooMany: chosen.length > MAX_NAMED ? `一次最多 ${MAX_NAMED} 位，请分几次报` : null,
    reading,
    signing,
  }
}
export type Others = ReturnType<typeof useOthers>
