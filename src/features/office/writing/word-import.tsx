import { Text, View } from '@tarojs/components'
import type { ErrorBody } from '@contract/errors'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { Notice } from '@/components/notice'
import { isWeapp } from '@/lib/device'
import { ImportReport } from './import-report'
import type { useWordImport } from './use-word-import'

interface WordImportProps {
  word: ReturnType<typeof useWordImport>
  /** Something is written that an import would replace. */
  hasText: boolean
}

const inWords = (count: number) => (count > 0 ? `和 ${count} 张图片` : '')

const draftIsSafe = (error: ErrorBody) => !error.message.includes('草稿没有改动')

export function WordImport({ word, hasText }: WordImportProps) {
  const { waiting, error, imported, keepsTitle } = word
  return (
    <View className="word-import">
      <View className="word-import__line">
        <Button
          kind="plain"
          size="small"
          icon="upload"
          loading={word.pending}
          onTap={() => void word.choose(hasText)}
        >
          {word.pending ? '正在读取…' : '导入 Word'}
        </Button>
        <Text className="office-hint">
          {isWeapp ? '先把 .docx 发到“文件传输助手”，再从聊天里选' : '.docx 文件，连同图片和表格一起导入'}
        </Text>
      </View>
      {error && <Notice error={error}>{draftIsSafe(error) ? '草稿没有改动。' : null}</Notice>}
      {imported && <ImportReport imported={imported} keepsTitle={keepsTitle} />}
      <Dialog
        open={waiting !== null}
        title="用 Word 里的内容替换正文？"
        text={`读到了${waiting?.title ? `《${waiting.title}》` : '文字'}${inWords(waiting?.imageCount ?? 0)}。现在写好的正文会被替换。标题已经填写的不改，Word 里的标题放在正文开头。`}
        confirm="替换正文"
        onConfirm={word.confirm}
        onClose={word.decline}
      />
    </View>
  )
}
