import { Text, View } from '@tarojs/components'
import type { Output } from '@contract/action'
import type { merchants } from '@contract/merchants'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'

interface Props {
  absorbed: Output<typeof merchants.show>['absorbed']
  onUndone: () => void
}

/** What went into this record within the last week. */
export function AbsorbedList({ absorbed, onUndone }: Props) {
  const undoing = useCommand(async (id: string) => {
    await api.merchants.unmerge({ id })
    onUndone()
  })
  if (absorbed.length === 0) return null
  return (
    <Card title="最近并入的信息">
      {undoing.error ? <Notice error={undoing.error} /> : null}
      {absorbed.map(({ id, what, undoUntil }) => (
        <View key={id} className="merchants-history">
          <Text className="merchants-history__what">{what}</Text>
          <Text className="merchants-hint">{`${formatDateTime(undoUntil)} 前可以撤销`}</Text>
          <Button
            kind="plain"
            size="small"
            loading={undoing.pending}
            label={`撤销合并：${what}`}
            onTap={() => void undoing.run(id)}
          >
            撤销合并
          </Button>
        </View>
      ))}
    </Card>
  )
}
