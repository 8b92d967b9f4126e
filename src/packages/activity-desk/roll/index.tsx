import { useRouter } from '@tarojs/taro'
import { rollFilters, type RollFilter } from '@contract/activity-desk'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { RollView } from '@/features/activity-desk/roll/roll-view'
import { OfficeOnly } from '@/features/office/office-only'

const isFilter = (word: string | undefined): word is RollFilter => rollFilters.includes(word as RollFilter)

function RollPage() {
  const { id = '', filter } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <RollView id={id} filter={isFilter(filter) ? filter : 'all'} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(RollPage)
