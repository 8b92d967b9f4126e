export interface Tile {
  name: string
  /** 简称, for narrow tiles and large type. */
  short: string
  /** Of seven columns and eight rows, from 1. */
  column: number
  row: number
}

const tile = (name: string, short: string, column: number, row: number): Tile => ({
  name,
  short,
  column,
  row,
})

/** Each division where it lies among its neighbours, in squares of one size. */
export const provinceTiles = {
  黑龙江: tile('黑龙江', '黑', 7, 1),
  吉林: tile('吉林', '吉', 7, 2),
  新疆: tile('新疆', '新', 1, 3),
  甘肃: tile('甘肃', '甘', 2, 3),
  宁夏: tile('宁夏', '宁', 3, 3),
  内蒙古: tile('内蒙古', '蒙', 4, 3),
  北京: tile('北京', '京', 5, 3),
  天津: tile('天津', '津', 6, 3),
  辽宁: tile('辽宁', '辽', 7, 3),
  青海: tile('青海', '青', 2, 4),
  陕西: tile('陕西', '陕', 3, 4),
  山西: tile('山西', '晋', 4, 4),
  河北: tile('河北', '冀', 5, 4),
  山东: tile('山东', '鲁', 6, 4),
  西藏: tile('西藏', '藏', 1, 5),
  四川: tile('四川', '川', 2, 5),
  重庆: tile('重庆', '渝', 3, 5),
  河南: tile('河南', '豫', 4, 5),
  安徽: tile('安徽', '皖', 5, 5),
  江苏: tile('江苏', '苏', 6, 5),
  上海: tile('上海', '沪', 7, 5),
  云南: tile('云南', '滇', 2, 6),
  贵州: tile('贵州', '黔', 3, 6),
  湖北: tile('湖北', '鄂', 4, 6),
  江西: tile('江西', '赣', 5, 6),
  浙江: tile('浙江', '浙', 6, 6),
  广西: tile('广西', '桂', 3, 7),
  湖南: tile('湖南', '湘', 4, 7),
  广东: tile('广东', '粤', 5, 7),
  福建: tile('福建', '闽', 6, 7),
  海南: tile('海南', '琼', 4, 8),
}
export type ProvinceName = keyof typeof provinceTiles

export const provinceNames = Object.keys(provinceTiles) as ProvinceName[]

/** No chambers of this office's kind there; a map of China shows them all the same. */
export const otherTiles: readonly Tile[] = [
  tile('台湾', '台', 7, 7),
  tile('澳门', '澳', 5, 8),
  tile('香港', '港', 6, 8),
]
