import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { DueRow } from '@contract/pledge-desk'
import { instalmentStateNames } from '@contract/pledges'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { Dialog } from '@/components/dialog'
import { Empty } from '@/components/empty'
import { FactList } from '@/components/fact-list'
import { TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { PhoneLook } from '@/components/phone-look'
import { Tag } from '@/components/tag'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useQuery } from '@/lib/use-query'
import { Gate } from '../gate'
import { Actions, Filters } from '../layout'
import { go, paths } from '../paths'
import { creditOf, dayOf, yuan } from '../words'

const spans = [
  { value: 'overdue', label: '已逾期' },
  { value: 'week', label: '本周' },
  { value: 'month', label: '一个月内' },
] as const
type Span = (typeof spans)[number]['value']

type Callee = 'donor' | 'president'

interface CardProps {
  row: DueRow
  onCall: (of: Callee) => void
  onLog: () => void
}

function DueCard({ row, onCall, onLog }: CardProps) {
  const { lastContact } = row
  return (
    <Card
      title={creditOf(row)}
      action={<Tag tone={row.state === 'overdue' ? 'accent' : 'wait'}>{instalmentStateNames[row.state]}</Tag>}
    >
      <FactList
        facts={[
          ['应到日期', dayOf(row.dueOn)],
          ['应到金额', yuan(row.dueFen)],
          ['一共还差', yuan(row.balanceFen)],
          ['会长', row.presidentName ?? ''],
          ['附言编号', row.reference],
          [
            '上次联系',
            lastContact
              ? `${dayOf(lastContact.on)} ${lastContact.byName}：${lastContact.result}`
              : '还没有联系过',
          ],
          ['已提醒', `${row.reminders} 次`],
        ]}
      />
      <Actions>
        <Button kind="plain" size="small" icon="phone" onTap={() => onCall('donor')}>
          打给认捐人
        </Button>
        {row.presidentName ? (
          <Button kind="plain" size="small" icon="phone" onTap={() => onCall('president')}>
            打给会长
          </Button>
        ) : null}
        <Button kind="plain" size="small" icon="edit" onTap={onLog}>
          记下这次联系
        </Button>
        <Button kind="text" size="small" onTap={() => go(paths.pledge(row.pledgeId))}>
          看这笔认捐
        </Button>
      </Actions>
    </Card>
  )
}

/** 催办: written for the phone call. */
export function DueView({ campaignId }: { campaignId?: string }) {
  const [within, setWithin] = useState<Span>('week')
  const found = useQuery(api.pledgeDesk.due, { within, ...(campaignId ? { campaignId } : null) })
  const [logging, setLogging] = useState<DueRow | null>(null)
  const [calling, setCalling] = useState<{ row: DueRow; of: Callee } | null>(null)
  const [result, setResult] = useState('')
  const logged = useCommand(async (row: DueRow) => {
    await api.pledgeDesk.logContact({ id: row.pledgeId, result })
    setLogging(null)
    await found.refresh()
  })
  usePullDownRefresh(() => void found.refresh().finally(() => Taro.stopPullDownRefresh()))
  return (
    <Wide>
      <Filters>
        <Chips label="到期时间" options={spans} value={within} onChange={setWithin} />
      </Filters>
      <Gate found={found}>
        {({ items, totalFen }) =>
          items.length === 0 ? (
            <Empty icon="done" title="没有要催的" text="到期的都到账了。" />
          ) : (
            <>
              <Notice kind="plain">{`${items.length} 笔，共 ${yuan(totalFen)}`}</Notice>
              {items.map((row) => (
                <DueCard
                  key={`${row.pledgeId}/${row.dueOn}`}
                  row={row}
                  onCall={(of) => setCalling({ row, of })}
                  onLog={() => {
                    setResult('')
                    setLogging(row)
                  }}
                />
              ))}
            </>
          )
        }
      </Gate>
      {calling ? (
        <PhoneLook
          name={calling.of === 'donor' ? calling.row.donorName : (calling.row.presidentName ?? '会长')}
          reveal={() =>
            api.pledgeDesk
              .revealPhone({ id: calling.row.pledgeId, of: calling.of })
              .then(({ phone }) => phone)
          }
          onClose={() => setCalling(null)}
        />
      ) : null}
      <Dialog
        open={logging !== null}
        title={logging ? `和${logging.donorName}联系的结果` : ''}
        confirm="记下"
        pending={logged.pending}
        error={logged.fields.result ? undefined : logged.error}
        onConfirm={() => logging && void logged.run(logging)}
        onClose={() => setLogging(null)}
      >
        <TextArea
          label="结果"
          placeholder="例如：答应周五前汇出"
          max={100}
          value={result}
          error={logged.fields.result}
          onChange={setResult}
        />
      </Dialog>
    </Wide>
  )
}
