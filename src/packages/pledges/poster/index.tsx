import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useMemo } from 'react'
import type { Subject } from '@contract/shares'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { Gate } from '@/features/pledges/gate'
import { paths } from '@/features/pledges/paths'
import { CampaignPoster } from '@/features/pledges/poster/campaign-poster'
import { cardOf } from '@/features/pledges/share-card'
import { useCode } from '@/features/shares/use-code'
import { api } from '@/lib/api'
import { useShare } from '@/lib/share/use-share'
import { useQuery } from '@/lib/use-query'

/** The campaign's figures of this moment, as a picture to pass on. */
function CampaignPosterPage() {
  const { id = '' } = useRouter().params
  const found = useQuery(api.campaigns.board, { id })
  const board = found.data?.board ?? undefined
  const subject = useMemo((): Subject => ({ kind: 'campaign', id }), [id])
  const code = useCode(subject, board?.can.share === true)
  const share = useShare({
    subject,
    ...cardOf(board && { ...board.campaign, can: board.can }, paths.board(id)),
  })
  useShareAppMessage(share.card)
  return (
    <Page>
      <Gate found={found}>
        {(data) =>
          data.board?.can.share ? (
            code === undefined ? (
              <Card>
                <Skeleton widths={[60, 100, 100, 40]} />
              </Card>
            ) : (
              <CampaignPoster board={data.board} code={code} />
            )
          ) : (
            <Empty
              icon="lock"
              title="这个项目没有海报"
              text="项目只面向会员，依法不能对外转发，所以不做海报。"
            />
          )
        }
      </Gate>
    </Page>
  )
}

export default guarded(CampaignPosterPage)
