import type { PledgeView } from '@contract/pledges'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { Actions } from '../layout'
import { yuan } from '../words'
import type { Doing } from './pledge-doings'

/** What a member promised above his own ceiling: nothing of it counts before the office says so. */
export function HeldNotice({ pledge, onDo }: { pledge: PledgeView; onDo: (doing: Doing) => void }) {
  const { held } = pledge
  if (!held) return null
  const what = `${held.change ? '认捐人把认捐改为' : '认捐人提交了'} ${yuan(held.amountFen)}（${formatDateTime(held.at)}）`
  if (!held.waits) return <Notice kind="plain">{`${what}，没有登记。原因：${held.reason}`}</Notice>
  return (
    <Notice kind="wait">
      {`${what}，超过本人可自行认捐的限额，还没有计入。请核实以后确认。`}
      <Actions>
        <Button size="small" onTap={() => onDo('confirmHeld')}>
          确认
        </Button>
        <Button kind="plain" size="small" onTap={() => onDo('declineHeld')}>
          不确认
        </Button>
      </Actions>
    </Notice>
  )
}
