/** Attributes for screen readers that WeChat knows on every component and Taro's templates leave out. */
const attributes = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-disabled': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-pressed': '',
  'aria-live': '',
}
const components = ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea', 'Picker', 'ScrollView']

export default Object.fromEntries(components.map((name) => [name, { ...attributes }]))
