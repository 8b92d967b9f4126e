import { Button } from '@/components/button'
import { FootBar } from '@/components/foot-bar'
import { go, paths } from '../paths'

interface Props {
  campaignId: string
  can: { pledge: { why: string | null } }
}

/** The one thing to do here, or why it cannot be done. */
export const PledgeFoot = ({ campaignId, can: { pledge } }: Props) => (
  <FootBar>
    <Button
      icon="pledge"
      disabled={pledge.why !== null}
      reason={pledge.why ?? undefined}
      onTap={() => go(paths.make(campaignId))}
    >
      我要认捐
    </Button>
  </FootBar>
)
