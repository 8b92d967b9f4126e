import Taro, { usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { Page } from '@/components/page'
import { BoardGate } from '@/features/pledges/board/board-gate'
import { ChambersCard, CurveCard, WatersCard } from '@/features/pledges/board/figures-cards'
import { HonoursCard } from '@/features/pledges/board/honours-card'
import { MoreCard, OthersCard } from '@/features/pledges/board/more-card'
import { ObjectSheet } from '@/features/pledges/board/object-sheet'
import { PledgeFoot } from '@/features/pledges/board/pledge-foot'
import { ReceiptsCard } from '@/features/pledges/board/receipts-card'
import { TotalsCard } from '@/features/pledges/board/totals-card'
import { useBoard } from '@/features/pledges/board/use-board'
import { paths } from '@/features/pledges/paths'
import { cardOf, useSharing } from '@/features/pledges/use-sharing'

export default function Pledges() {
  const query = useBoard(useRouter().params.id)
  const board = query.data?.board ?? undefined
  /** undefined: no sheet is open. */
  const [objecting, setObjecting] = useState<number | null>()
  usePullDownRefresh(() => void query.refresh().finally(() => Taro.stopPullDownRefresh()))
  useSharing(board?.can.share ?? false)
  useShareAppMessage(() =>
    cardOf(board && { ...board.campaign, can: board.can }, paths.board(board?.campaign.id ?? '')),
  )
  const choose = (id: string) => {
    query.choose(id)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  return (
    <Page>
      <BoardGate query={query}>
        {(shown) => (
          <>
            <TotalsCard board={shown} />
            <CurveCard days={shown.days} />
            <WatersCard waters={shown.waters} />
            <ChambersCard chambers={shown.chambers} />
            <HonoursCard campaignId={shown.campaign.id} honours={shown.honours} />
            <ReceiptsCard
              campaignId={shown.campaign.id}
              receipts={shown.receipts}
              onObject={(no) => setObjecting(no)}
            />
            <MoreCard board={shown} onObject={() => setObjecting(null)} />
            <OthersCard others={shown.others} onChoose={choose} />
            <PledgeFoot campaignId={shown.campaign.id} can={shown.can} />
            {objecting === undefined ? null : (
              <ObjectSheet
                campaignId={shown.campaign.id}
                no={objecting}
                onClose={() => setObjecting(undefined)}
              />
            )}
          </>
        )}
      </BoardGate>
    </Page>
  )
}
