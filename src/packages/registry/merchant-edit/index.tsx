import { useRouter } from '@tarojs/taro'
import { Page } from '@/components/page'
import { MerchantEdit } from '@/features/merchants/merchant-edit'
import { OfficeOnly } from '@/features/office/office-only'

export default function MerchantEditPage() {
  const { id } = useRouter().params
  return (
    <Page title={id ? '修改温商信息' : '新增温商信息'}>
      <OfficeOnly>
        <MerchantEdit id={id} />
      </OfficeOnly>
    </Page>
  )
}
