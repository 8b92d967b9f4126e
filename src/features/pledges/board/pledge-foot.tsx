import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { FootBar } from '@/components/foot-bar'
import { isWeapp } from '@/lib/device'
import { go, paths } from '../paths'
import './board.scss'

interface Props {
  campaignId: string
  can: { pledge: { why: string | null }; share: boolean }
}

/** The one thing to do here, or why it cannot be done. */
export const PledgeFoot = ({ campaignId, can: { pledge, share } }: Props) => (
  <>
    {isWeapp && share ? (
      <View className="board-share">
        <Button kind="plain" icon="share" openType="share">
          转发给朋友
        </Button>
      </View>
    ) : null}
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
  </>
)
