import { Text } from '@tarojs/components'
import type { ReachView } from '@contract/reach'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { go, paths } from '../paths'
import { groupInWords } from '../words'

/** Where it was opened. WeChat tells nobody into which groups it was sent. */
export function GroupsCard({ seenIn }: Pick<ReachView, 'seenIn'>) {
  return (
    <Card
      title="在哪些群里打开过"
      inset="flush"
      action={
        <Button kind="text" size="small" onTap={() => go(paths.groups)}>
          微信群
        </Button>
      }
    >
      {seenIn.map((group) => (
        <Cell
          key={group.groupId}
          icon="people"
          title={groupInWords(group)}
          note={group.kind === null ? '点开微信群，说明它是谁的' : undefined}
          value={`${group.people} 人`}
          leads={group.kind === null}
          onTap={group.kind === null ? () => go(paths.groups) : undefined}
        />
      ))}
      <Text className="reach__hint reach__hint--inset">
        {seenIn.length === 0
          ? '还没有人从群里的卡片打开过。打开原文，点“转发”发到群里。'
          : '有人从群里的卡片点开，才知道这个群。只发了没人点的，微信不会告诉我们。'}
      </Text>
    </Card>
  )
}
