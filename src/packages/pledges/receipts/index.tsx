import Taro, { usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { PagedView } from '@/components/paged-view'
import { ObjectSheet } from '@/features/pledges/board/object-sheet'
import { ReceiptLine } from '@/features/pledges/board/receipt-line'
import { MembersOnly } from '@/features/pledges/members-only'
import { receiptsOf } from '@/features/pledges/receipts-of'
import { usePagedList } from '@/lib/use-paged-list'

/** Every receipt with its correction beside it, latest first. */
function Receipts() {
  const { id = '' } = useRouter().params
  const [objecting, setObjecting] = useState<number>()
  const list = usePagedList(receiptsOf, { id })
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => void list.loadMore())
  if (list.error?.code === 'campaign.members_only')
    return (
      <Page>
        <MembersOnly />
      </Page>
    )
  return (
    <Page>
      <PagedView
        list={list}
        empty={<Empty icon="receipt" title="还没有到账" text="每笔到账都会在这里公示。" />}
      >
        {(items) => (
          <Card>
            {items.map((row) => (
              <ReceiptLine key={row.id} row={row} onObject={() => setObjecting(row.no)} />
            ))}
          </Card>
        )}
      </PagedView>
      {objecting === undefined ? null : (
        <ObjectSheet campaignId={id} no={objecting} onClose={() => setObjecting(undefined)} />
      )}
    </Page>
  )
}

export default guarded(Receipts)
