import { CheckRow } from '@/components/check-row'

interface Props {
  checked: boolean
  onChange: (listed: boolean) => void
}

/** Opting in to the list of companions. */
export const ListedChoice = (props: Props) => (
  <CheckRow
    {...props}
    label="在同行者名单里显示我"
    note="其他参加的人能看到您的姓名和商会，看不到电话。不勾也可以报名。"
  />
)
