import { Text, View } from '@tarojs/components'
import type { UnanswerableOffer } from '@contract/activity-desk'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { UnanswerableDoings } from './unanswerable-doings'
import { useUnanswerable, type AskedOffer } from './use-unanswerable'
import './manage.scss'

interface RowProps {
  one: UnanswerableOffer
  onAsk: (what: AskedOffer) => void
}

function OfferRow({ one: { name, chamberName, phoneMasked, offerUntil }, onAsk }: RowProps) {
  return (
    <View className="manage__offer">
      <Text className="manage__who">{`${name} · ${chamberName}`}</Text>
      <Text className="manage__line">{`名额保留到 ${formatDateTime(offerUntil)}，到时没有答复就让给下一位`}</Text>
      <View className="manage__answers">
        {phoneMasked ? (
          <Button
            kind="plain"
            size="small"
            icon="phone"
            label={`查看${name}的号码`}
            onTap={() => onAsk('phone')}
          >
            {phoneMasked}
          </Button>
        ) : (
          <Text className="manage__line">名册里没有手机号，请问他的商会</Text>
        )}
        <Button size="small" label={`代${name}确认`} onTap={() => onAsk('accept')}>
          代为确认
        </Button>
        <Button kind="plain" size="small" label={`代${name}放弃`} onTap={() => onAsk('decline')}>
          代为放弃
        </Button>
      </View>
    </View>
  )
}

/** They are not in WeChat, and whoever entered them is not there any more: the office rings them up. */
export function UnanswerableCard({ id }: { id: string }) {
  const inHand = useUnanswerable(id)
  const { list, items, begin, done } = inHand
  return (
    <Card title={items?.length ? `没有人能答复的名额（${items.length}）` : '没有人能答复的名额'}>
      {done ? <Notice kind="good">{done}</Notice> : null}
      {list.error ? <Notice error={list.error} onRetry={() => void list.refresh()} /> : null}
      {items || list.error ? null : <Skeleton widths={[80, 60]} />}
      {items?.length ? (
        <Text className="manage__line">
          递补到了，但本人还没有加入温商之家，替他报名的人也不能答复。请打电话问他，再替他答复。
        </Text>
      ) : null}
      {items?.length === 0 ? (
        <Text className="manage__line">没有。递补到的人都能自己答复，或有人替他答复。</Text>
      ) : null}
      {items?.map((one) => (
        <OfferRow key={one.participantId} one={one} onAsk={(what) => begin(what, one)} />
      ))}
      <UnanswerableDoings id={id} inHand={inHand} />
    </Card>
  )
}
