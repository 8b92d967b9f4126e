import { useRouter } from '@tarojs/taro'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { LedgerView } from '@/features/pledge-desk/ledger/ledger-view'

export default function LedgerPage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <LedgerView campaignId={id} />
      </OfficeOnly>
    </Page>
  )
}
