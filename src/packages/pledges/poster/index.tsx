import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { Gate } from '@/features/pledges/gate'
import { paths } from '@/features/pledges/paths'
import { CampaignPoster } from '@/features/pledges/poster/campaign-poster'
import { cardOf, useSharing } from '@/features/pledges/use-sharing'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

/** The campaign's figures of this moment, as a picture to pass on. */
export default function CampaignPosterPage() {
  const { id = '' } = useRouter().params
  const found = useQuery(api.campaigns.board, { id })
  const board = found.data?.board ?? undefined
  useSharing(board?.can.share ?? false)
  useShareAppMessage(() => cardOf(board && { ...board.campaign, can: board.can }, paths.board(id)))
  return (
    <Page>
      <Gate found={found}>
        {(data) =>
          data.board?.can.share ? (
            <CampaignPoster board={data.board} />
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
