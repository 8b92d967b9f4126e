import { Text, View } from '@tarojs/components'
import { audienceNames } from '@contract/access'
import { channelNames, type DeskItem } from '@contract/news'
import { formatAgo, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { aria } from '@/lib/aria'
import { go, paths } from '../paths'
import { isWithReaders, wasPublished } from './desk-actions'
import { StatusLine } from './status-line'

interface DeskRowProps {
  item: DeskItem
  onOpen(): void
  onMore(): void
}

export const titleOf = ({ title }: Pick<DeskItem, 'title'>) => title || '（还没有标题）'

const reasonWords = ({ status, reason }: DeskItem) =>
  reason && (status === 'refused' || status === 'withdrawn')
    ? `${status === 'refused' ? '没有通过的原因' : '撤回的原因'}：${reason}`
    : null

export function DeskRow({ item, onOpen, onMore }: DeskRowProps) {
  const reason = reasonWords(item)
  return (
    <View className="desk-row">
      <View
        className="desk-row__main"
        hoverClass="desk-row__main--pressed"
        onClick={onOpen}
        {...aria({ role: 'button', label: `打开 ${titleOf(item)}` })}
      >
        <Text className="desk-row__title">{titleOf(item)}</Text>
        <StatusLine item={item} />
        {reason && <Text className="desk-row__reason">{reason}</Text>}
        <Text className="desk-row__facts">
          {`${channelNames[item.channel]} · ${audienceNames[item.audience]}可看`}
          {isWithReaders(item) && ` · ${item.readerCount} 人读过`}
        </Text>
      </View>
      <View className="desk-row__foot">
        <Text className="desk-row__facts">{`${item.updatedBy} ${formatAgo(item.updatedAt, now())}修改`}</Text>
        <View className="desk-row__doings">
          {wasPublished(item) && (
            <Button
              kind="text"
              size="small"
              icon="reach"
              label={`${titleOf(item)}：触达`}
              onTap={() => go(paths.reach(item.id))}
            >
              触达
            </Button>
          )}
          <Button kind="plain" size="small" icon="more" label={`${titleOf(item)}：更多操作`} onTap={onMore}>
            操作
          </Button>
        </View>
      </View>
    </View>
  )
}
