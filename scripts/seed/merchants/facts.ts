import type { MerchantFacts } from '../../../cloudfunctions/domains/merchants/documents'
import { nameOf, phoneOf } from '../fiction'

const places = [
  ...[
    '陕西西安',
    '江苏无锡',
    '广东深圳',
    '浙江杭州',
    '湖南郴州',
    '浙江嘉兴',
    '河北秦皇岛',
    '河南郑州',
    '四川宜宾',
  ],
  ...[
    '四川攀枝花',
    '山西大同',
    '黑龙江大庆',
    '河北保定',
    '湖北黄石',
    '辽宁大连',
    '福建泉州',
    '山东青岛',
    '云南昆明',
  ],
]
const industries = [
  '鞋业',
  '服装',
  '低压电器',
  '泵阀',
  '眼镜',
  '汽摩配',
  '印刷包装',
  '商贸流通',
  '房地产',
  '矿业',
  '餐饮',
]
const brands = [
  '瓯海',
  '永嘉',
  '雁荡',
  '楠溪',
  '乐清',
  '飞云',
  '鹿城',
  '平阳',
  '苍南',
  '东瓯',
  '江心',
  '龙湾',
]

const at = <T>(list: readonly T[], n: number) => list[n % list.length]!

/** The n-th made-up merchant, always the same. */
export function factsOf(n: number): MerchantFacts {
  const place = at(places, n)
  const city = place.replace(/^(黑龙江|..)/, '')
  const industry = at(industries, Math.floor(n / 3))
  return {
    name: nameOf(1_000 + n),
    phone: n % 9 === 8 ? null : phoneOf(1_000 + n),
    company: n % 11 === 10 ? '' : `${city}${at(brands, n * 5)}${industry}有限公司`,
    chamber: `${city}温州商会`,
    place,
    industry,
  }
}
