import { useRouter } from '@tarojs/taro'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { BankView } from '@/features/pledge-desk/bank/bank-view'

export default function BankPage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <BankView campaignId={id} />
      </OfficeOnly>
    </Page>
  )
}
