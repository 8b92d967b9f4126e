import { deliveryStateNames, deliveryStates } from '@contract/deliveries'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { Empty } from '@/components/empty'
import { Notice } from '@/components/notice'
import { PagedView } from '@/components/paged-view'
import { Wide } from '@/components/wide'
import { DeliveryCard } from './delivery-card'
import { meanings } from './delivery-words'
import { useDeliveries, type Counts, type Shown } from './use-deliveries'
import '../reach.scss'

const order = ['sent', 'inbox', 'due', 'sending', 'dead'] as const satisfies readonly (keyof Counts)[]

/** 最近 30 天：微信已送达 118，仅在消息里 64 … */
const countsInWords = (counts: Counts) =>
  deliveryStates.every((state) => counts[state] === 0)
    ? '最近 30 天没有发过消息。'
    : `最近 30 天：${order
        .filter((state) => counts[state] > 0)
        .map((state) => `${deliveryStateNames[state]} ${counts[state]} 条`)
        .join('，')}。`

const options = (counts: Counts | null): { value: Shown; label: string }[] => [
  { value: 'all', label: '全部' },
  ...order.map((state) => ({
    value: state,
    label: counts ? `${deliveryStateNames[state]} ${counts[state]}` : deliveryStateNames[state],
  })),
]

/** 消息发送: what WeChat has delivered, what stayed in the inbox and why. */
export function DeliveriesView() {
  const { shown, setShown, counts, list, words, retrying, retried } = useDeliveries()
  return (
    <Wide>
      <Notice kind="plain">
        {shown !== 'all' ? meanings[shown] : counts ? countsInWords(counts) : '正在统计…'}
      </Notice>
      <Chips<Shown> label="按结果筛选" options={options(counts)} value={shown} onChange={setShown} />
      {words ? <Notice kind="good">{words}</Notice> : null}
      {retrying.error ? <Notice error={retrying.error} /> : null}
      <PagedView
        list={list}
        empty={
          <Empty
            icon="message"
            title={shown === 'all' ? '还没有发过消息' : `没有“${deliveryStateNames[shown]}”的`}
          />
        }
      >
        {(rows) => (
          <Card inset="flush">
            {rows.map((row) => (
              <DeliveryCard
                key={row.id}
                row={row}
                retrying={retried === row.id}
                onRetry={() => void retrying.run(row)}
              />
            ))}
          </Card>
        )}
      </PagedView>
    </Wide>
  )
}
