import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { ImportView } from '@contract/imports'
import { Card } from '@/components/card'
import { Dialog } from '@/components/dialog'
import { Failure } from '@/components/failure'
import { Skeleton } from '@/components/skeleton'
import { FileHead } from './file-head'
import { MappingStep } from './mapping-step'
import { ReadyStep } from './ready-step'
import { ResultStep } from './result-step'
import { SheetStep } from './sheet-step'
import { Steps } from './steps'
import { useImport } from './use-import'
import { WorkingStep } from './working-step'
import { Button } from '@/components/button'
import './imports.scss'

const isOver = (state: ImportView['state']) =>
  state === 'done' || state === 'cancelled' || state === 'takenBack'

/** Its columns or its rows are shown, and the file has more sheets that somebody may mean. */
const mayChange = ({ state, sheets }: ImportView) =>
  (state === 'mapping' || state === 'ready') &&
  sheets.filter(({ hidden, rows }) => !hidden && rows > 0).length > 1

/** One import from matching columns to its result, picked up wherever it was left. */
export function ImportRun({ id }: { id: string }) {
  const run = useImport(id)
  const [leaving, setLeaving] = useState(false)
  const [otherSheet, setOtherSheet] = useState(false)
  const { view, error, loading, cancelling } = run
  // The next step begins at its top, wherever the last one was left.
  const step = view?.state
  useEffect(() => {
    if (step) void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }, [step])
  // Another sheet was read: its columns come next.
  const { sheet, headings } = view ?? {}
  useEffect(() => setOtherSheet(false), [sheet, headings])
  if (loading) {
    return (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  if (!view) return error ? <Failure error={error} onRetry={() => void run.refresh()} /> : null
  const { state } = view
  const choosing = state === 'choosing' || (otherSheet && mayChange(view))
  const onCancel = () => {
    cancelling.reset()
    setLeaving(true)
  }
  return (
    <View>
      <Steps state={state} />
      <FileHead
        view={view}
        {...(mayChange(view) && !choosing && { onOtherSheet: () => setOtherSheet(true) })}
      />
      {choosing || state === 'mapping' ? (
        <>
          {choosing ? (
            <SheetStep
              view={view}
              command={run.choosing}
              {...(otherSheet && { onKeep: () => setOtherSheet(false) })}
            />
          ) : (
            <MappingStep key={`${view.sheet}`} view={view} command={run.mapping} />
          )}
          <View className="import-foot">
            <Button kind="text" onTap={onCancel}>
              放弃这次导入
            </Button>
          </View>
        </>
      ) : null}
      {state === 'checking' || state === 'applying' || state === 'takingBack' ? (
        <WorkingStep view={view} advancing={run.advancing} onCancel={onCancel} />
      ) : null}
      {state === 'ready' && !choosing ? (
        <ReadyStep view={view} applying={run.applying} onChanged={run.replace} onCancel={onCancel} />
      ) : null}
      {isOver(state) ? <ResultStep view={view} takingBack={run.takingBack} /> : null}
      <Dialog
        open={leaving && !isOver(state)}
        title="放弃这次导入？"
        text={`《${view.fileName}》不会导入，现有内容一点不变。以后可以重新上传。`}
        confirm="放弃导入"
        danger
        pending={cancelling.pending}
        error={cancelling.error}
        onConfirm={() => void cancelling.run()}
        onClose={() => setLeaving(false)}
      />
    </View>
  )
}
