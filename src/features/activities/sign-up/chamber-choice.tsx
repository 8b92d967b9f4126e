import type { ActivityPage } from '@contract/activities'
import { Choices } from '@/components/choices'
import { FieldFrame } from '@/components/field'

interface Props {
  page: ActivityPage
  value: string
  error?: string
  onChange: (chamberId: string) => void
}

/** For which of his chambers: it decides whose reserved seats he may have. Nothing to ask when he has one. */
export function ChamberChoice({ page, value, error, onChange }: Props) {
  if (page.chambers.length < 2) return null
  const reserved = new Map(page.plan.myReserves.map(({ chamberName, free }) => [chamberName, free]))
  return (
    <FieldFrame label="代表哪个商会" error={error}>
      <Choices
        label="代表哪个商会"
        options={page.chambers.map(({ id, name }) => ({
          value: id,
          label: name,
          note: reserved.get(name) ? `预留的名额还剩 ${reserved.get(name)} 个` : undefined,
        }))}
        chosen={[value]}
        onChange={([chosen]) => chosen && onChange(chosen)}
      />
    </FieldFrame>
  )
}
