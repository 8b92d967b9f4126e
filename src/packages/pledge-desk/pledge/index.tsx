import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { Gate } from '@/features/pledge-desk/gate'
import { PledgeDeskView } from '@/features/pledge-desk/pledges/pledge-desk-view'
import { usePledge } from '@/features/pledge-desk/pledges/use-pledge'
import { go } from '@/lib/go'

function Working({ id }: { id: string }) {
  const pledge = usePledge(id)
  return (
    <Gate found={pledge}>
      {(view) => (
        <PledgeDeskView
          pledge={view}
          replace={pledge.replace}
          onChange={() => go(`/packages/pledge-desk/record/index?pledge=${id}`)}
        />
      )}
    </Gate>
  )
}

function PledgePage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <Working id={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(PledgePage)
