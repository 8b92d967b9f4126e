import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { audienceNames } from '@contract/access'
import { channelNames, type NewsCard as Card } from '@contract/news'
import { formatAgo } from '@contract/values/time'
import { Picture } from '@/components/picture'
import { Tag } from '@/components/tag'
import { aria } from '@/lib/aria'
import { articlePath } from './article-path'
import './news-card.scss'

const COVER_RATIO = 4 / 3

interface Props {
  card: Card
  read: boolean
  now: number
}

export function NewsCard({ card, read, now }: Props) {
  const { id, title, summary, channel, audience, coverUrl, publishedAt, pinned } = card
  const ago = formatAgo(publishedAt, now)
  const said = [read ? '已读' : '未读', pinned ? '置顶' : '', title, channelNames[channel], ago]
  return (
    <View
      className={read ? 'news-card news-card--read' : 'news-card'}
      hoverClass="news-card--pressed"
      onClick={() => Taro.navigateTo({ url: articlePath(id) })}
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
            <Picture url={coverUrl} alt="" ratio={COVER_RATIO} />
          </View>
        ) : null}
      </View>
      <View className="news-card__meta">
        {pinned ? (
          <Tag tone="accent" icon="pin">
            置顶
          </Tag>
        ) : null}
        {audience === 'public' ? null : <Tag icon="lock">{`${audienceNames[audience]}可看`}</Tag>}
        <Text>{channelNames[channel]}</Text>
        <Text>{ago}</Text>
      </View>
    </View>
  )
}
