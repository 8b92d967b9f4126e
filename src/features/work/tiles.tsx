import { Text, View } from '@tarojs/components'
import { isAllowed, managers, type Role } from '@contract/access'
import { Icon, type IconName } from '@/components/icon'
import { aria } from '@/lib/aria'
import { go, paths } from './paths'
import './tiles.scss'

interface Tile {
  icon: IconName
  title: string
  note: string
  url: string
  managersOnly?: boolean
}

const tiles: readonly Tile[] = [
  { icon: 'news', title: '资讯', note: '写、发布、看阅读', url: paths.news },
  { icon: 'schedule', title: '活动', note: '发布、报名、签到、证书', url: paths.activities },
  { icon: 'pledge', title: '认捐', note: '项目、到账、台账、催办', url: paths.pledges },
  { icon: 'reach', title: '触达', note: '谁看过、催读、微信群、消息', url: paths.reach },
  { icon: 'roster', title: '名册', note: '会长、秘书长、会员', url: paths.roster },
  { icon: 'chamber', title: '商会', note: '新增、更正、换届', url: paths.chambers },
  { icon: 'growth', title: '新生代', note: '青年温商档案', url: paths.young },
  { icon: 'register', title: '温商信息库', note: '查找、导入、合并', url: paths.merchants },
  { icon: 'people', title: '工作人员', note: '邀请、移除', url: paths.staff, managersOnly: true },
  { icon: 'log', title: '操作记录', note: '谁改了什么', url: paths.audit, managersOnly: true },
]

export function Tiles({ roles }: { roles: readonly Role[] }) {
  const shown = tiles.filter(({ managersOnly }) => !managersOnly || isAllowed(managers, roles))
  return (
    <View className="tiles">
      {shown.map(({ icon, title, note, url }) => (
        <View
          key={title}
          className="work-tile"
          hoverClass="work-tile--pressed"
          onClick={() => go(url)}
          {...aria({ role: 'button', label: `${title}，${note}` })}
        >
          <Icon name={icon} className="work-tile__icon" />
          <Text className="work-tile__title">{title}</Text>
          <Text className="work-tile__note">{note}</Text>
        </View>
      ))}
    </View>
  )
}
