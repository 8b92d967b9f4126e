import { RichText, ScrollView, Text, View } from '@tarojs/components'
import type { Block } from '@contract/values/blocks'
import { Button } from '../button'
import { Picture } from '../picture'
import { isWeapp } from '@/lib/device'
import { copyText } from '@/lib/on-phone'
import { linksOf, withLooks } from './rich-html'

const rich = (html: string) => <RichText nodes={withLooks(html)} userSelect />

function Links({ html }: { html: string }) {
  if (!isWeapp) return null
  return linksOf(html).map(({ url, text }) => (
    <Button key={url} kind="text" size="small" icon="copy" onTap={() => void copyText(url)}>
      {`复制链接：${text || url}`}
    </Button>
  ))
}

const headingClass = (level: 2 | 3, align: 'center' | 'right' | undefined) =>
  ['rich-block__heading', `rich-block__heading--${level}`, align && `rich-block__heading--${align}`]
    .filter(Boolean)
    .join(' ')

interface Props {
  block: Block
  onOpenImage: (url: string) => void
}

export function RichBlock({ block, onOpenImage }: Props) {
  switch (block.kind) {
    case 'heading':
      return <Text className={headingClass(block.level, block.align)}>{block.text}</Text>
    case 'image':
      return (
        <View className="rich-block__figure">
          <Picture
            url={block.url}
            alt={block.caption || '图片，点按可放大'}
            ratio={block.width && block.height ? block.width / block.height : 4 / 3}
            onTap={() => onOpenImage(block.url)}
          />
          {block.caption ? <Text className="rich-block__caption">{block.caption}</Text> : null}
        </View>
      )
    case 'list':
      return (
        <View className="rich-block__list">
          {block.items.map((item, index) => (
            <View key={index} className="rich-block__item">
              <Text className="rich-block__marker">{block.ordered ? `${index + 1}.` : '•'}</Text>
              <View className="rich-block__item-text">{rich(item)}</View>
            </View>
          ))}
          <Links html={block.items.join('')} />
        </View>
      )
    case 'table':
      return (
        <ScrollView className="rich-block__table" scrollX>
          {rich(block.html)}
        </ScrollView>
      )
    default:
      return (
        <View className={`rich-block__${block.kind}`}>
          {rich(block.html)}
          <Links html={block.html} />
        </View>
      )
  }
}
