import { Text, View } from '@tarojs/components'
import { audienceNames } from '@contract/access'
import { channelNames, type NewsCard as Card } from '@contract/news'
import { formatAgo } from '@contract/values/time'
import { Picture } from '@/components/picture'
import { Tag } from '@/components/tag'
import { aria } from '@/lib/aria'
import { go } from '@/lib/go'
import { articlePath } from './article-path'
import './news-card.scss'

const COVER_RATIO = 4 / 3

const LEAD_RATIO = 16 / 9

interface Props {
  card: Card
  read: boolean
  now: number
  /** At the top of the feed, with its picture over the whole width. */
  lead: boolean
}

export function NewsCard({ card, read, now, lead }: Props) {
  const { id, title, summary, channel, audience, coverUrl, publishedAt, pinned, mustRead } = card
  const ago = formatAgo(publishedAt, now)
  const said = [
    read ? '已读' : '未读',
    mustRead ? '必读' : '',
    pinned ? '置顶' : '',
    title,
    channelNames[channel],
    ago,
  ]
  const look = `news-card${read ? ' news-card--read' : ''}${lead && coverUrl ? ' news-card--lead' : ''}`
  return (
    <View
      className={look}
      hoverClass="news-card--pressed"
      onClick={() => go(articlePath(id))}
      {...aria({ role: 'link', label: said.filter(Boolean).join('，') })}
    >
      <View className="news-card__top">
        <View className="news-card__words">
          <Text className="news-card__title">
            {read ? null : <Text className="news-card__dot">●</Text>}
            {title}
          </Text>
          {summary ? <Text className="news-card__summary">{summary}</Text> : null}
        </View>
        {coverUrl ? (
          <View className="news-card__cover">
            <Picture url={coverUrl} alt="" ratio={lead ? LEAD_RATIO : COVER_RATIO} />
          </View>
        ) : null}
      </View>
      <View className="news-card__meta">
        {mustRead ? (
          <Tag tone="accent" icon="todo">
            必读
          </Tag>
        ) : null}
        {pinned ? (
          <Tag tone="accent" icon="pin">
            置顶
          </Tag>
        ) : null}
        <Text>{channelNames[channel]}</Text>
        <Text>{ago}</Text>
        {audience === 'public' ? null : <Tag icon="lock">{`${audienceNames[audience]}可看`}</Tag>}
      </View>
    </View>
  )
}
