import { useState } from 'react'
import type { PledgeView } from '@contract/pledges'
import { displayNames, instalmentStateNames } from '@contract/pledges'
import { waterNames } from '@contract/campaigns'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { FactList } from '@/components/fact-list'
import { Figures } from '@/components/figures'
import { Notice } from '@/components/notice'
import { Tag } from '@/components/tag'
import { Wide } from '@/components/wide'
import { Actions } from '../layout'
import { dayOf, pledgeLook, yuan } from '../words'
import { HeldNotice } from './held-notice'
import { PledgeDoings, type Doing } from './pledge-doings'

interface Props {
  pledge: PledgeView
  replace: (pledge: PledgeView) => void
  /** The form that changes it is the members' own. */
  onChange: () => void
}

const creditOf = ({ donorName, chamberName, terms: { credit } }: PledgeView) =>
  [credit.person ? donorName : '', credit.company, chamberName ?? ''].filter(Boolean).join('、')

/** One pledge as the office has it: what stands, what came, what happened, and what can be done. */
export function PledgeDeskView({ pledge, replace, onChange }: Props) {
  const [doing, setDoing] = useState<Doing | null>(null)
  const { terms, state, instalments, history } = pledge
  const { words, tone } = pledgeLook(state)
  const standing = state === 'standing'
  const inBooks = history.length > 0
  return (
    <Wide>
      <HeldNotice pledge={pledge} onDo={setDoing} />
      {pledge.requested ? (
        <Notice kind="wait">
          {`认捐人申请变更：${pledge.requested}`}
          <Actions>
            <Button kind="plain" size="small" onTap={() => setDoing('decline')}>
              答复
            </Button>
          </Actions>
        </Notice>
      ) : null}
      <Card title={pledge.donorName} action={<Tag tone={tone}>{words}</Tag>}>
        <Figures
          figures={[
            ['认捐', yuan(pledge.pledgedFen)],
            ['到账', yuan(pledge.receivedFen)],
            ['还差', yuan(pledge.balanceFen)],
          ]}
        />
        <FactList
          facts={[
            ['项目', pledge.campaignTitle],
            ['署名', creditOf(pledge)],
            ['用途', waterNames[terms.water]],
            ['公示方式', displayNames[terms.display]],
            ['附言编号', pledge.reference],
            ...(terms.goods ? ([['物资', terms.goods]] as const) : []),
            ...(terms.wish ? ([['寄语', terms.wish]] as const) : []),
            ...(pledge.receipt
              ? ([
                  [
                    '票据',
                    [pledge.receipt.title, pledge.receipt.taxNo, pledge.receipt.mail]
                      .filter(Boolean)
                      .join('，'),
                  ],
                ] as const)
              : []),
          ]}
        />
      </Card>
      <Card title="分期" inset="flush">
        {instalments.map((each) => (
          <Cell
            key={each.dueOn}
            title={`${dayOf(each.dueOn)}　${yuan(each.amountFen)}`}
            note={each.receivedFen > 0 ? `到账 ${yuan(each.receivedFen)}` : undefined}
            value={
              <Tag tone={each.state === 'overdue' ? 'accent' : each.state === 'paid' ? 'good' : 'quiet'}>
                {instalmentStateNames[each.state]}
              </Tag>
            }
          />
        ))}
      </Card>
      {inBooks ? (
        <Card inset="flush">
          {terms.goods && standing ? (
            <Cell
              icon="check"
              title="确认物资"
              note="收到物资后按确认的价值计入到账"
              onTap={() => setDoing('goods')}
            />
          ) : null}
          <Cell icon="edit" title="变更认捐" note="金额、分期、署名、公示方式" onTap={onChange} />
          {standing ? (
            <>
              <Cell icon="close" title="核销" note="确定不会到账的部分" onTap={() => setDoing('writeOff')} />
              <Cell icon="undo" title="撤回认捐" note="已到账的照记" onTap={() => setDoing('withdraw')} />
            </>
          ) : null}
        </Card>
      ) : null}
      {inBooks ? (
        <Card title="经过" inset="flush">
          {history.map(({ no, at, words: what }) => (
            <Cell key={no} title={what} note={`${formatDateTime(at)}　台账第 ${no} 号`} />
          ))}
        </Card>
      ) : null}
      {doing ? (
        <PledgeDoings
          doing={doing}
          pledge={pledge}
          onDone={(next) => {
            replace(next)
            setDoing(null)
          }}
          onClose={() => setDoing(null)}
        />
      ) : null}
    </Wide>
  )
}
