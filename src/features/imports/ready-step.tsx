import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ImportView } from '@contract/imports'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { Dialog } from '@/components/dialog'
import { changesInWords, notTakenInWords, obstacleIn, sumInWords } from './import-words'
import { LeftOutCard } from './left-out-card'
import { ProblemFile } from './problem-file'
import { RowsList } from './rows-list'
import type { ImportCommands } from './use-import'
import './imports.scss'

interface Props {
  view: ImportView
  applying: ImportCommands['applying']
  onChanged: (view: ImportView) => void
  onCancel: () => void
}

/** What will come in and what will not, before anything is stored. */
export function ReadyStep({ view, applying, onChanged, onCancel }: Props) {
  const { id, kind, counts } = view
  const kept = kind === 'bank' ? '' : '文件里没有的人不会被删除。'
  const [asking, setAsking] = useState(false)
  const obstacle = obstacleIn(counts)
  const taken = counts.new + counts.changed
  const notTaken = notTakenInWords(counts)
  const hasErrors = counts.error > 0
  return (
    <View>
      <Card title={hasErrors ? `有 ${counts.error} 条有错误，请处理` : '检查完了，请核对'}>
        <Text className="import-hint">{`${sumInWords(view)}。${kept}`}</Text>
        {hasErrors ? (
          <Text className="import-hint">
            {view.mendable
              ? '可以在下面逐条改正，也可以先导入没有错误的，把有错误的下载下来改好再上传。'
              : '可以先导入没有错误的，把有错误的下载下来，问清楚再登记。'}
          </Text>
        ) : null}
        <View className="import-part">
          <ButtonRow>
            <Button disabled={obstacle !== null} reason={obstacle ?? undefined} onTap={() => setAsking(true)}>
              {hasErrors ? `有错误的不导入，导入其余 ${taken} 条` : `导入 ${taken} 条`}
            </Button>
            <Button kind="plain" onTap={onCancel}>
              放弃这次导入
            </Button>
          </ButtonRow>
        </View>
        {counts.error + counts.excluded > 0 ? <ProblemFile id={id} /> : null}
      </Card>
      <LeftOutCard id={id} leftOut={view.leftOut} />
      <RowsList view={view} onChanged={onChanged} />
      <Dialog
        open={asking}
        title={`导入 ${taken} 条？`}
        text={`${changesInWords(counts)}。${notTaken && `${notTaken}，这些不会导入。`}一天以内可以整份撤回。`}
        confirm={hasErrors ? '导入其余的' : '全部导入'}
        pending={applying.pending}
        error={applying.error}
        onConfirm={() => void applying.run(hasErrors)}
        onClose={() => setAsking(false)}
      />
    </View>
  )
}
