import { Text, View } from '@tarojs/components'
import { audienceNames } from '@contract/access'
import { channelNames, type NewsArticle } from '@contract/news'
import { formatDateTime } from '@contract/values/time'
import { Picture } from '@/components/picture'
import { RichBlocks } from '@/components/rich-blocks'
import { Tag } from '@/components/tag'
import { showPictures } from '@/lib/on-phone'
import { Attachments } from './attachments'
import './article-view.scss'

const COVER_RATIO = 16 / 9

/** The same picture signed twice has two addresses. */
const samePicture = (a: string, b: string) => a.split('?')[0] === b.split('?')[0]

const picturesOf = ({ blocks }: NewsArticle) =>
  blocks.flatMap((block) => (block.kind === 'image' ? [block.url] : []))

/** An article as readers see it; the office previews with it too. */
export function ArticleView({ article }: { article: NewsArticle }) {
  const { title, channel, audience, publishedAt, revisedAt, coverUrl, blocks, attachments, mustRead } =
    article
  const pictures = picturesOf(article)
  const cover = coverUrl && !pictures.some((url) => samePicture(url, coverUrl)) ? coverUrl : null
  const gallery = cover ? [cover, ...pictures] : pictures
  const open = (url: string) => void showPictures(url, gallery)
  return (
    <View className="article">
      <Text className="article__title">{title}</Text>
      <View className="article__meta">
        {mustRead ? (
          <Tag tone="accent" icon="todo">
            {mustRead.over || mustRead.mine ? '必读' : '必读，请在文末答复'}
          </Tag>
        ) : null}
        <Tag tone={mustRead ? undefined : 'accent'}>{channelNames[channel]}</Tag>
        {publishedAt ? <Text>{formatDateTime(publishedAt)}</Text> : null}
        {audience === 'public' ? null : <Tag icon="lock">{`仅${audienceNames[audience]}可看`}</Tag>}
      </View>
      {cover ? (
        <View className="article__figure">
          <Picture url={cover} alt="封面图片，点按可放大" ratio={COVER_RATIO} onTap={() => open(cover)} />
        </View>
      ) : null}
      <RichBlocks blocks={blocks} onOpenImage={open} />
      {revisedAt ? <Text className="article__revised">{`${formatDateTime(revisedAt)} 修订`}</Text> : null}
      <Attachments files={attachments} />
    </View>
  )
}
