import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { importKindNames, type ImportView } from '@contract/imports'
import { formatDateTime, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Dialog } from '@/components/dialog'
import { Empty } from '@/components/empty'
import { changesInWords, notTakenInWords } from './import-words'
import { LeftOutCard } from './left-out-card'
import { backTo, paths } from './paths'
import { ProblemFile } from './problem-file'
import { RowsList } from './rows-list'
import type { ImportCommands } from './use-import'

const DAY_MS = 24 * 60 * 60_000

const heads = { done: '导入完成', cancelled: '这次导入已放弃', takenBack: '这次导入已撤回' } as const

function resultOf({ state, counts, kept }: ImportView): string {
  if (state === 'cancelled') return '什么都没有改动，可以改好文件再上传'
  if (state === 'takenBack')
    return kept > 0
      ? `导入时新增和更新的已经恢复原样，另有 ${kept} 条导入以后又改过，没有撤回，请看下面`
      : '导入时新增和更新的都已经恢复原样'
  const rest = notTakenInWords(counts)
  return `${changesInWords(counts)}${rest && `。${rest}，没有导入`}`
}

function TakeBack({ view, command }: { view: ImportView; command: ImportCommands['takingBack'] }) {
  const [asking, setAsking] = useState(false)
  const until = (view.doneAt ?? 0) + DAY_MS
  const { new: fresh, changed } = view.counts
  if (now() > until || fresh + changed === 0) return null
  return (
    <View className="import-part">
      <Button kind="text" onTap={() => setAsking(true)}>
        撤回这次导入
      </Button>
      <Text className="import-hint">{`${formatDateTime(until)} 以前可以整份撤回`}</Text>
      <Dialog
        open={asking}
        title="撤回这次导入？"
        text={`新增的 ${fresh} 条会删去，更新的 ${changed} 条会改回原来的内容。导入以后又改过的不动，并且会列出来。`}
        confirm="撤回"
        danger
        pending={command.pending}
        error={command.error}
        onConfirm={() => void command.run()}
        onClose={() => setAsking(false)}
      />
    </View>
  )
}

interface Props {
  view: ImportView
  takingBack: ImportCommands['takingBack']
}

export function ResultStep({ view, takingBack }: Props) {
  const { id, state, kind, counts, kept, campaignId } = view
  const done = state === 'done'
  const reports = (done && counts.error + counts.excluded > 0) || kept > 0
  return (
    <View>
      <Empty icon={done ? 'done' : 'undo'} title={heads[state as keyof typeof heads]} text={resultOf(view)}>
        <View>
          <ButtonRow>
            <Button kind={done ? 'primary' : 'plain'} onTap={() => backTo(paths.filled(kind, campaignId))}>
              {`看${importKindNames[kind]}`}
            </Button>
            <Button
              kind={done ? 'plain' : 'primary'}
              icon="import"
              onTap={() => backTo(paths.list(kind, campaignId))}
            >
              再导一份
            </Button>
          </ButtonRow>
          {done ? <TakeBack view={view} command={takingBack} /> : null}
        </View>
      </Empty>
      {done && counts.error + counts.excluded > 0 ? <ProblemFile id={id} /> : null}
      {done ? <LeftOutCard id={id} leftOut={view.leftOut} /> : null}
      {reports ? <RowsList view={view} /> : null}
    </View>
  )
}
