import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

const nothing = {}

/** Everything that the pages about oneself show, in one answer. */
export const useStanding = () => useQuery(api.members.standing, nothing)
