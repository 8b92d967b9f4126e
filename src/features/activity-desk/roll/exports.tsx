import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { ExportResult } from '@/components/export-result'
import { ToolLine } from '@/components/tool-line'
import { api } from '@/lib/api'
import { useExport } from '@/lib/use-export'
import { go, paths } from '../paths'

const files = [
  { name: '报名表', icon: 'spreadsheet', make: api.activityDesk.exportRoll },
  { name: '胸卡', icon: 'person', make: api.activityDesk.printBadges },
  { name: '签到表', icon: 'document', make: api.activityDesk.printSignInSheet },
] as const
const badgesOfAll = {
  name: '胸卡（含未确定的）',
  icon: 'people',
  make: ({ id }: { id: string }) => api.activityDesk.printBadges({ id, others: true }),
} as const

interface Props {
  id: string
  /** Whether somebody is there who is not approved with a seat. */
  undecided: boolean
}

/** The class on paper: every answer, badges, and a list to sign. */
export function Exports({ id, undecided }: Props) {
  const exported = useExport((make: (typeof files)[number]['make']) => make({ id }))
  const offered = undecided ? [...files, badgesOfAll] : files
  return (
    <View>
      <ToolLine>
        <ButtonRow>
          <Button kind="plain" size="small" icon="invite" onTap={() => go(paths.others(id))}>
            代报名
          </Button>
          {offered.map(({ name, icon, make }) => (
            <Button
              key={name}
              kind="plain"
              size="small"
              icon={icon}
              disabled={exported.making.pending}
              onTap={() => void exported.making.run(make)}
            >
              {name}
            </Button>
          ))}
        </ButtonRow>
      </ToolLine>
      <ExportResult {...exported} unit="人" note="里面有个人信息，请妥善保管，用完删除。" />
    </View>
  )
}
