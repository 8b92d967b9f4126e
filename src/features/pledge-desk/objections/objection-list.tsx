import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import type { Output } from '@contract/action'
import type { pledgeDesk } from '@contract/pledge-desk'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { CheckRow } from '@/components/check-row'
import { Dialog } from '@/components/dialog'
import { Empty } from '@/components/empty'
import { FactList } from '@/components/fact-list'
import { TextArea } from '@/components/field'
import { PagedView } from '@/components/paged-view'
import { Tag } from '@/components/tag'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { usePagedList } from '@/lib/use-paged-list'
import { Actions } from '../layout'
import { go, paths } from '../paths'

type Objection = Output<typeof pledgeDesk.objections>['items'][number]

const looks: Record<Objection['state'], { words: string; tone: 'accent' | 'good' | 'quiet' }> = {
  waiting: { words: '待处理', tone: 'accent' },
  corrected: { words: '已更正', tone: 'good' },
  answered: { words: '已答复', tone: 'quiet' },
}

interface AnswerProps {
  objection: Objection
  onDone: () => void
  onClose: () => void
}

function AnswerDialog({ objection, onDone, onClose }: AnswerProps) {
  const [answer, setAnswer] = useState('')
  const [corrected, setCorrected] = useState(false)
  const { run, pending, error, fields } = useCommand(async () => {
    await api.pledgeDesk.answerObjection({ id: objection.id, answer, corrected })
    onDone()
  })
  return (
    <Dialog
      open
      title={`答复${objection.byName}`}
      text={objection.text}
      confirm="答复"
      pending={pending}
      error={fields.answer ? undefined : error}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <TextArea label="答复" max={200} value={answer} error={fields.answer} onChange={setAnswer} />
      <CheckRow label="台账已经更正" checked={corrected} onChange={setCorrected} />
    </Dialog>
  )
}

/** 有误？ from the public notice: each is answered. */
export function ObjectionList() {
  const list = usePagedList(api.pledgeDesk.objections, {})
  const [answering, setAnswering] = useState<Objection | null>(null)
  useReachBottom(() => void list.loadMore())
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  return (
    <Wide>
      <PagedView
        list={list}
        empty={<Empty icon="done" title="没有异议" text="公示期里有人点“有误？”，会到这里。" />}
      >
        {(items) =>
          items.map((objection) => (
            <Card
              key={objection.id}
              title={objection.text}
              action={<Tag tone={looks[objection.state].tone}>{looks[objection.state].words}</Tag>}
            >
              <FactList
                facts={[
                  ['关于', objection.about],
                  ['项目', objection.campaignTitle],
                  ['提出', `${objection.byName}，${formatDateTime(objection.at)}`],
                  ...(objection.answer ? ([['答复', objection.answer]] as const) : []),
                ]}
              />
              {objection.state === 'waiting' ? (
                <Actions>
                  <Button size="small" onTap={() => setAnswering(objection)}>
                    答复
                  </Button>
                  <Button kind="plain" size="small" onTap={() => go(paths.ledger(objection.campaignId))}>
                    看台账
                  </Button>
                </Actions>
              ) : null}
            </Card>
          ))
        }
      </PagedView>
      {answering ? (
        <AnswerDialog
          objection={answering}
          onDone={() => {
            setAnswering(null)
            void list.refresh()
          }}
          onClose={() => setAnswering(null)}
        />
      ) : null}
    </Wide>
  )
}
