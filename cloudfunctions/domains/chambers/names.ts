import { nameKeyOf } from '../../kernel/names'

/** 西安温州商会, 西安市温州商会 and 西安 are the same place. */
export const placeOf = (name: string) =>
  nameKeyOf(name)
    .replace(/温州(总商会|商会总会|商会|总会)?$/, '')
    .replace(/(?<=..)(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|地区|省|市)$/, '')
