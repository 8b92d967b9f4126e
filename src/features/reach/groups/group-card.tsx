import { Text, View } from '@tarojs/components'
import type { GroupRow } from '@contract/groups'
import { formatAgo, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Tag } from '@/components/tag'
import { groupInWords } from '../words'

const seenInWords = ({ people, firstSeenAt, lastSeenAt }: GroupRow, at: number) =>
  `${people} 人在群里打开过 · 最近 ${formatAgo(lastSeenAt, at)} · 最早 ${formatAgo(firstSeenAt, at)}`

const guessInWords = ({ guess, people }: GroupRow) =>
  guess
    ? `可能是${guess.chamberName}的群：打开过的 ${people} 人里，${guess.people} 人是这家商会的。`
    : '打开过的人来自不同商会，看不出是谁的群。'

interface Props {
  row: GroupRow
  onBind: () => void
  onRelease: () => void
}

/** A group that WeChat gives no name: who has been seen in it, and whose it is or may be. */
export function GroupCard({ row, onBind, onRelease }: Props) {
  const { kind, bound } = row
  const at = now()
  const name = kind === null ? '还不知道是谁的群' : groupInWords(row)
  return (
    <Card
      title={name}
      action={<Tag tone={kind === null ? 'wait' : 'good'}>{kind === null ? '未绑定' : '已绑定'}</Tag>}
    >
      {kind === null ? <Text className="group-card__guess">{guessInWords(row)}</Text> : null}
      <Text className="reach__hint">{seenInWords(row, at)}</Text>
      {bound ? <Text className="reach__hint">{`${bound.by} ${formatAgo(bound.at, at)}绑定`}</Text> : null}
      <View className="group-card__action">
        {kind === null ? (
          <Button kind="plain" size="small" icon="link" onTap={onBind}>
            说明是谁的群
          </Button>
        ) : (
          <Button kind="plain" size="small" icon="undo" label={`${name}：解除绑定`} onTap={onRelease}>
            解除绑定
          </Button>
        )}
      </View>
    </Card>
  )
}
