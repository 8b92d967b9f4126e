import { View } from '@tarojs/components'
import type { ChamberPage } from '@contract/chambers'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { go, paths } from '../paths'

interface Props {
  chamber: ChamberPage
  onAsk: () => void
  onJoin: () => void
}

/** What the reader can do with the people of this chamber. Whoever cannot see posts is none of its members. */
export function OfficerActions({ chamber: { id, can, officers }, onAsk, onJoin }: Props) {
  const isOutside = officers.some(({ post }) => post === null)
  if (!can.requestContact && !can.handOver && !isOutside) return null
  return (
    <View className="chamber-page__action">
      <ButtonRow>
        {can.requestContact ? (
          <Button kind="plain" icon="contact" onTap={onAsk}>
            请求联系
          </Button>
        ) : null}
        {can.handOver ? (
          <Button kind="plain" icon="handover" onTap={() => go(paths.handOver(id))}>
            换届
          </Button>
        ) : null}
        {isOutside ? (
          <Button kind="plain" icon="invite" onTap={onJoin}>
            我是本商会的，加入
          </Button>
        ) : null}
      </ButtonRow>
    </View>
  )
}
