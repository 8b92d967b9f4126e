import { View } from '@tarojs/components'
import type { ActivityEditing } from '@contract/activity-desk'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Dialog } from '@/components/dialog'
import { Notice } from '@/components/notice'
import { Wide } from '@/components/wide'
import { MissingCard } from '../missing-card'
import { go, paths } from '../paths'
import { titleOf } from '../words'
import { CancelDialog } from './cancel-dialog'
import { HeadCard } from './head-card'
import { LeadsCard } from './leads-card'
import { PostponeSheet } from './postpone-sheet'
import { UnanswerableCard } from './unanswerable-card'
import { useDoing } from './use-doing'
import './manage.scss'

interface Props {
  editing: ActivityEditing
  replace: (editing: ActivityEditing) => void
}

/** One activity with everything that can be done with it. */
export function ManageView({ editing, replace }: Props) {
  const doing = useDoing(editing, replace)
  const { id, status, phase } = editing
  const isDraft = status === 'draft'
  const isAlive = status === 'published' && phase !== 'ended'
  return (
    <Wide>
      {doing.words ? <Notice kind="good">{doing.words}</Notice> : null}
      {doing.copying.error ? <Notice error={doing.copying.error} /> : null}
      <View className="manage">
        <View>
          <HeadCard editing={editing} />
          <View className="manage__buttons">
            <ButtonRow>
              {status === 'cancelled' ? null : (
                <Button icon="edit" onTap={() => go(paths.edit(id))}>
                  {isDraft ? '继续写' : '修改活动'}
                </Button>
              )}
              <Button
                kind="plain"
                icon="preview"
                onTap={() => go(isDraft ? paths.preview(id) : paths.show(id))}
              >
                {isDraft ? '预览' : '看活动页'}
              </Button>
            </ButtonRow>
          </View>
          {isDraft ? <MissingCard missing={editing.missing} /> : null}
        </View>
        <View>
          {isDraft ? null : <LeadsCard editing={editing} />}
          {isAlive && phase !== 'running' ? <UnanswerableCard id={id} /> : null}
          <Card inset="flush">
            <Cell
              icon="copy"
              title={doing.copying.pending ? '正在复制…' : '复制一份'}
              note="内容、名额和报名表照抄，时间另填"
              onTap={() => void doing.copying.run()}
            />
            {isAlive ? (
              <>
                {phase === 'running' ? null : (
                  <Cell
                    icon="schedule"
                    title="改期"
                    note="每一场一起往后挪"
                    onTap={() => doing.ask('postpone')}
                  />
                )}
                <Cell
                  icon="close"
                  title="取消活动"
                  note="不能恢复，会通知到人"
                  onTap={() => doing.ask('cancel')}
                />
              </>
            ) : null}
            {isDraft ? <Cell icon="delete" title="删除草稿" onTap={() => doing.ask('discard')} /> : null}
          </Card>
        </View>
      </View>
      {doing.asked === 'postpone' ? (
        <PostponeSheet editing={editing} postponing={doing.postponing} onClose={doing.close} />
      ) : null}
      {doing.asked === 'cancel' ? (
        <CancelDialog editing={editing} cancelling={doing.cancelling} onClose={doing.close} />
      ) : null}
      <Dialog
        open={doing.asked === 'discard'}
        title="删除这份草稿？"
        text={`《${titleOf(editing)}》从未发布过，删除后不能找回。`}
        confirm="删除"
        danger
        pending={doing.discarding.pending}
        error={doing.discarding.error}
        onConfirm={() => void doing.discarding.run()}
        onClose={doing.close}
      />
    </Wide>
  )
}
