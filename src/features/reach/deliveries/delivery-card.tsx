import { Text, View } from '@tarojs/components'
import { deliveryStateNames, type Delivery } from '@contract/deliveries'
import { templates } from '@contract/subscribe-templates'
import { formatAgo, formatDateTime, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Tag } from '@/components/tag'
import { tones } from './delivery-words'

const triedInWords = ({ tries, nextAt }: Delivery) =>
  [tries > 1 ? `试过 ${tries} 次` : '', nextAt === null ? '' : `${formatDateTime(nextAt)} 发送`]
    .filter(Boolean)
    .join('，')

interface Props {
  row: Delivery
  retrying: boolean
  onRetry: () => void
}

/** One message: to whom, about what, and what became of it. */
export function DeliveryCard({ row, retrying, onRetry }: Props) {
  const { toName, title, template, state, reason, at } = row
  const tried = triedInWords(row)
  return (
    <View className="delivery">
      <View className="delivery__head">
        <Text className="delivery__to">{toName}</Text>
        <Tag tone={tones[state]}>{deliveryStateNames[state]}</Tag>
      </View>
      <Text className="delivery__title">{title}</Text>
      <Text className="reach__hint">{`${templates[template].name} · ${formatAgo(at, now())}`}</Text>
      {reason ? <Text className="delivery__reason">{`原因：${reason}`}</Text> : null}
      {tried ? <Text className="reach__hint">{tried}</Text> : null}
      {state === 'dead' ? (
        <View className="delivery__action">
          <Button
            kind="plain"
            size="small"
            icon="retry"
            loading={retrying}
            label={`给${toName}再发一次`}
            onTap={onRetry}
          >
            再发一次
          </Button>
        </View>
      ) : null}
    </View>
  )
}
