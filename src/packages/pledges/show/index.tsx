import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { AccountBlock } from '@/features/pledges/account-block'
import { Gate } from '@/features/pledges/gate'
import { DoingSheet, type Doing } from '@/features/pledges/mine/doing-sheet'
import { HistoryCard, KeepCard } from '@/features/pledges/mine/keep-card'
import { PledgeActions } from '@/features/pledges/mine/pledge-actions'
import { ReceiptSheet } from '@/features/pledges/mine/receipt-sheet'
import { InstalmentsCard, StandingCard } from '@/features/pledges/mine/standing-card'
import { usePledge } from '@/features/pledges/mine/use-pledge'

/** One pledge of one's own: what stands, what came, what is next. */
function ShowPledge() {
  const { id = '', made } = useRouter().params
  const found = usePledge(id)
  const [doing, setDoing] = useState<Doing | 'receipt' | null>(null)
  const close = () => setDoing(null)
  return (
    <Page>
      <Gate found={found}>
        {(pledge) => (
          <>
            {made && pledge.state !== 'held' ? (
              <Notice kind="good">
                {pledge.terms.goods === null
                  ? '认捐已登记，感谢您！请按下面的日期转账，附言写上编号。'
                  : '认捐已登记，感谢您！物资的交接由经合办与您联系。'}
              </Notice>
            ) : null}
            <StandingCard pledge={pledge} />
            <InstalmentsCard pledge={pledge} />
            {pledge.account && pledge.terms.goods === null ? (
              <AccountBlock account={pledge.account} reference={pledge.reference} />
            ) : null}
            <KeepCard pledge={pledge} onReceipt={() => setDoing('receipt')} />
            <PledgeActions pledge={pledge} onDo={setDoing} />
            <HistoryCard pledge={pledge} />
            {doing === 'receipt' ? (
              <ReceiptSheet pledge={pledge} onDone={found.replace} onClose={close} />
            ) : doing ? (
              <DoingSheet doing={doing} pledge={pledge} onDone={found.replace} onClose={close} />
            ) : null}
          </>
        )}
      </Gate>
    </Page>
  )
}

export default guarded(ShowPledge)
