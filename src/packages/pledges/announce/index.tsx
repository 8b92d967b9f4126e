import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Gate } from '@/features/pledges/gate'
import { Announcement } from '@/features/pledges/mine/announcement'
import { usePledge } from '@/features/pledges/mine/use-pledge'

/** 大字版: held up at a meeting. */
function Announce() {
  const { id = '' } = useRouter().params
  const found = usePledge(id)
  return (
    <Page>
      <Gate found={found}>{(pledge) => <Announcement pledge={pledge} />}</Gate>
    </Page>
  )
}

export default guarded(Announce)
