export { go } from '@/lib/go'

export const paths = {
  imports: '/packages/registry/imports/index?kind=roster',
}
