import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { MerchantEdit } from '@/features/merchants/merchant-edit'
import { OfficeOnly } from '@/features/office/office-only'

function MerchantEditPage() {
  const { id } = useRouter().params
  return (
    <Page title={id ? '修改温商信息' : '新增温商信息'}>
      <OfficeOnly>
        <MerchantEdit id={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(MerchantEditPage)
