import { Text, View } from '@tarojs/components'
import type { ActivityPage } from '@contract/activities'
import { questionKindNames } from '@contract/values/questions'
import { Card } from '@/components/card'
import { Picture } from '@/components/picture'
import { RichBlocks } from '@/components/rich-blocks'
import { showPictures } from '@/lib/on-phone'
import './activity-page.scss'

const picturesOf = ({ blocks }: ActivityPage) =>
  blocks.flatMap((block) => (block.kind === 'image' ? [block.url] : []))

export function AboutCard({ page }: { page: ActivityPage }) {
  if (!page.blocks.length) return null
  const open = (url: string) => void showPictures(url, picturesOf(page))
  return (
    <Card title="活动说明">
      <View className="activity-about">
        <RichBlocks blocks={page.blocks} onOpenImage={open} />
      </View>
    </Card>
  )
}

/** So that one has the papers at hand before one starts. */
export function QuestionsCard({ page }: { page: ActivityPage }) {
  const { questions, phase, mine } = page
  const stillToAsk = (phase === 'soon' || phase === 'open') && (!mine || mine.state === 'out')
  if (!questions.length || !stillToAsk) return null
  return (
    <Card title="报名时要填">
      {questions.map(({ id, label, kind, required }) => (
        <View key={id} className="activity-questions__one">
          <Text>{label}</Text>
          <Text className="activities-hint">
            {required ? questionKindNames[kind] : `${questionKindNames[kind]}，可不填`}
          </Text>
        </View>
      ))}
    </Card>
  )
}

export function PhotosCard({ page: { photos } }: { page: ActivityPage }) {
  if (!photos.length) return null
  const urls = photos.map(({ url }) => url)
  return (
    <Card title={`照片（${photos.length}）`}>
      <View className="activity-photos">
        {photos.map(({ id, url }, i) => (
          <Picture
            key={id}
            url={url}
            alt={`活动照片 ${i + 1}，点按可放大`}
            ratio={1}
            onTap={() => void showPictures(url, urls)}
          />
        ))}
      </View>
    </Card>
  )
}
