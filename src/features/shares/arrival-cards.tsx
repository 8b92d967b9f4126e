import type { Arrival } from '@/lib/share/use-arrival'
import { GroupAskCard } from './group-ask-card'
import { RecommendationBanner } from './recommendation-banner'

/** What a page shows to whoever came by a card: above its own content. */
export const ArrivalCards = ({ arrival: { recommendation, ask } }: { arrival: Arrival }) => (
  <>
    {recommendation ? <RecommendationBanner said={recommendation} /> : null}
    {ask ? <GroupAskCard ask={ask} /> : null}
  </>
)
