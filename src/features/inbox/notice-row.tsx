import { Text, View } from '@tarojs/components'
import type { Notice } from '@contract/inbox'
import { formatAgo } from '@contract/values/time'
import { Icon, type IconName } from '@/components/icon'
import { aria } from '@/lib/aria'
import './inbox.scss'

const icons: Record<Notice['kind'], IconName> = {
  activity: 'activity',
  relay: 'relay',
  certificate: 'award',
  pledge: 'todo',
  office: 'news',
}

interface Props {
  notice: Notice
  read: boolean
  /** Epoch ms. */
  now: number
  onTap: () => void
}

export function NoticeRow({ notice, read, now, onTap }: Props) {
  const { kind, title, text, path, at } = notice
  const ago = formatAgo(at, now)
  return (
    <View
      className={`notice-row${read ? ' notice-row--read' : ''}`}
      hoverClass="notice-row--pressed"
      onClick={onTap}
      {...aria({
        role: path ? 'link' : 'button',
        label: [read ? '已读' : '未读', title, text, ago].filter(Boolean).join('，'),
      })}
    >
      <Icon name={icons[kind]} className="notice-row__icon" />
      <View className="notice-row__main">
        <Text className="notice-row__title">
          {read ? null : <Text className="notice-row__dot">●</Text>}
          {title}
        </Text>
        {text ? <Text className="notice-row__text">{text}</Text> : null}
        <Text className="notice-row__ago">{ago}</Text>
      </View>
      {path ? <Icon name="forward" className="notice-row__arrow" /> : null}
    </View>
  )
}
