import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { OpenWriting } from '@/features/office/writing/open-writing'
import '@/features/office/office.scss'

function EditPage() {
  const { id } = useRouter().params
  return (
    <Page title={id ? '编辑资讯' : '写资讯'}>
      <OfficeOnly>
        <OpenWriting id={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(EditPage)
