import { Choices } from './choices'

interface Props {
  label: string
  note?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Yes or no. */
export const CheckRow = ({ label, note, checked, onChange }: Props) => (
  <Choices
    // The row says it itself.
    label=""
    multiple
    options={[{ value: 'yes', label, note }]}
    chosen={checked ? ['yes'] : []}
    onChange={(chosen) => onChange(chosen.length > 0)}
  />
)
