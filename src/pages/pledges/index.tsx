import Taro, { usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { useMemo, useState } from 'react'
import type { Subject } from '@contract/shares'
import { guarded } from '@/components/guarded'
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
import { cardOf } from '@/features/pledges/share-card'
import { ArrivalCards } from '@/features/shares/arrival-cards'
import { ShareRow } from '@/features/shares/share-row'
import { useArrival } from '@/lib/share/use-arrival'
import { useShare } from '@/lib/share/use-share'

function Pledges() {
  const query = useBoard(useRouter().params.id)
  const board = query.data?.board ?? undefined
  /** undefined: no sheet is open. */
  const [objecting, setObjecting] = useState<number | null>()
  usePullDownRefresh(() => void query.refresh().finally(() => Taro.stopPullDownRefresh()))
  const id = board?.campaign.id ?? ''
  const subject = useMemo((): Subject => ({ kind: 'campaign', id }), [id])
  const arrival = useArrival(subject, board !== undefined)
  const share = useShare({
    subject,
    ...cardOf(board && { ...board.campaign, can: board.can }, paths.board(id)),
  })
  useShareAppMessage(share.card)
  const choose = (next: string) => {
    query.choose(next)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  return (
    <Page>
      <BoardGate query={query}>
        {(shown) => (
          <>
            <ArrivalCards arrival={arrival} />
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
            {shown.can.share ? (
              <ShareRow subject={subject} share={share} poster={paths.poster(id)} kind="plain" />
            ) : null}
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

export default guarded(Pledges)
