import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { LedgerView } from '@/features/pledge-desk/ledger/ledger-view'

function LedgerPage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <LedgerView campaignId={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(LedgerPage)
