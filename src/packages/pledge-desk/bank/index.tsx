import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { BankView } from '@/features/pledge-desk/bank/bank-view'

function BankPage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <BankView campaignId={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(BankPage)
