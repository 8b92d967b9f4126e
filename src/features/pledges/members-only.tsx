import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { go, paths } from './paths'

/** A campaign without registration for public fundraising is the members' own affair, by law. */
export const MembersOnly = () => (
  <Empty
    icon="lock"
    title="这个认捐项目只面向会员"
    text="接收单位没有公开募捐资格，依法只在会员内部进行，不对外公开，也不能转发。您是商会会员的话，加入商会后就能看到。"
  >
    <Button icon="invite" onTap={() => go(paths.join)}>
      加入商会
    </Button>
  </Empty>
)

export const MineForMembers = () => (
  <Empty icon="lock" title="会员才能认捐" text="加入商会以后就可以认捐，进度、证书和票据都会在这里。">
    <Button icon="invite" onTap={() => go(paths.join)}>
      加入商会
    </Button>
  </Empty>
)
