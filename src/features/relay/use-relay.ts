import type { ErrorBody } from '@contract/errors'
import type { RelayPage } from '@contract/relays'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useQuery } from '@/lib/use-query'

/** The relay, and what may be done with it; every step answers with the relay as it is then. */
export function useRelay(activityId: string, token?: string) {
  const query = useQuery(api.relays.show, { activityId, ...(token && { token }) })
  const { run, reset, pending, error } = useCommand(async (step: () => Promise<RelayPage>) => {
    query.replace(await step())
    return true
  })
  const link = token ? { token } : {}
  return {
    ...query,
    step: { pending, error: error as ErrorBody | undefined, reset },
    accept: () => run(() => api.relays.accept({ activityId, ...link })),
    decline: () => run(() => api.relays.decline({ activityId })),
    takeBack: () => run(() => api.relays.takeBack({ activityId })),
    pass: (personId: string | null, line: string) =>
      run(() => api.relays.pass({ activityId, personId, line })),
    start: (personId: string) => run(() => api.relays.start({ activityId, personId })),
    pair: (mentorName: string) => run(() => api.relays.pair({ activityId, mentorName })),
    finish: (line: string) => run(() => api.relays.finish({ activityId, line })),
  }
}

export type RelayView = ReturnType<typeof useRelay>
