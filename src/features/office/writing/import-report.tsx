import { Text } from '@tarojs/components'
import { Notice } from '@/components/notice'
import type { Imported } from './use-word-import'

function Lines({ words, lines }: { words: string; lines: readonly string[] }) {
  return (
    <>
      <Text className="notice__text word-import__heading">{words}</Text>
      {lines.map((line) => (
        <Text className="notice__text" key={line}>{`· ${line}`}</Text>
      ))}
    </>
  )
}

const pictures = (count: number) => (count > 0 ? `和 ${count} 张图片` : '')

/** What came, what looks different now, and what did not come, with where it stood. */
export function ImportReport({ imported, keepsTitle }: { imported: Imported; keepsTitle: boolean }) {
  const { title, imageCount, came = [], changes = [], warnings } = imported
  const about = keepsTitle ? [`标题已经填写，没有改；Word 里的标题“${title}”放在了正文开头`] : []
  const changed = [...about, ...changes]
  return (
    <>
      <Notice kind="good">
        <Text className="notice__text">{`已导入文字${pictures(imageCount)}，请对照原文核对一遍。`}</Text>
        {came.length > 0 && <Text className="notice__text">{came.join('；')}</Text>}
      </Notice>
      {changed.length > 0 && (
        <Notice kind="plain">
          <Lines words="样子变了的，请核对：" lines={changed} />
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice kind="wait" icon="warning">
          <Lines words="没有进来的：" lines={warnings} />
        </Notice>
      )}
    </>
  )
}
